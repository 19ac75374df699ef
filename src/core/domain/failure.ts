/**
 * Everything that can go wrong. The core states what went wrong; its HTTP form
 * (status, title) belongs to `http/problems/catalogue.ts`, and whether a worker tries again to `retry` here.
 */
export type FailureDefinition = {
  /** May the same work succeed later without a change? */
  readonly retry: boolean;
};

export const failures = {
  // the file itself
  'file-empty': { retry: false },
  'file-unknown-format': { retry: false },
  'file-truncated': { retry: false },
  'file-corrupt': { retry: false },
  'file-too-large': { retry: false },
  'file-not-an-activity': { retry: false },
  'file-without-time': { retry: false },
  'file-implausible': { retry: false },
  'file-crashed-reader': { retry: false },
  'file-too-costly': { retry: false },
  'archive-unsafe': { retry: false },
  'archive-empty': { retry: false },
  // the request
  'request-invalid': { retry: false },
  'request-malformed': { retry: false },
  'request-media-type': { retry: false },
  'request-too-large': { retry: false },
  'request-too-slow': { retry: true },
  'idempotency-key-reused': { retry: false },
  'idempotency-key-in-flight': { retry: true },
  'not-found': { retry: false },
  'method-not-allowed': { retry: false },
  conflict: { retry: false },
  'precondition-failed': { retry: false },
  'range-not-satisfiable': { retry: false },
  unauthenticated: { retry: false },
  forbidden: { retry: false },
  'rate-limited': { retry: true },
  'quota-uploads-reached': { retry: false },
  'quota-bytes-reached': { retry: false },
  // the service
  'stored-file-damaged': { retry: true },
  unavailable: { retry: true },
  internal: { retry: true },
} as const satisfies Record<string, FailureDefinition>;

export type FailureCode = keyof typeof failures;

/** Where in a request a value is wrong: a JSON pointer and a sentence. */
export type FieldFault = { readonly pointer: string; readonly detail: string };

/** The plain value of a failure, as it is stored on an upload and rendered as a problem document. */
export type FailureValue = {
  readonly code: FailureCode;
  readonly detail: string;
  readonly errors?: readonly FieldFault[];
};

/**
 * A failure with its code and one sentence that a stranger understands.
 *
 * @example
 * throw new Failure('file-truncated', 'The file ends in the middle of a message at byte 7472.');
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly errors: readonly FieldFault[];
  /** When the same may succeed, where it is known; null: as its code usually says. */
  readonly retryAfterSeconds: number | null;

  constructor(
    code: FailureCode,
    detail: string,
    options: { cause?: unknown; errors?: readonly FieldFault[]; retryAfterSeconds?: number } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.errors = options.errors ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }

  get retry(): boolean {
    return failures[this.code].retry;
  }

  toValue(): FailureValue {
    return this.errors.length > 0
      ? { code: this.code, detail: this.message, errors: this.errors }
      : { code: this.code, detail: this.message };
  }
}

/** True for a `Failure`, also one from another copy of this module. */
export const isFailure = (error: unknown): error is Failure => error instanceof Failure;
