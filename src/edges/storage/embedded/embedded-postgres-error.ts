/** The embedded PostgreSQL cannot be used. The message is one sentence that says what to do. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
  /** Whether another attempt may succeed: a killed server takes a while to release its memory and its port. */
  readonly passing: boolean;

  constructor(message: string, options: { cause?: unknown; passing?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.passing = options.passing ?? false;
  }
}
