/** The tables were changed by a newer version of Sinew. The message is one sentence that says what to do. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';

  /** @param found a migration that this version does not know; @param newest the last one that it knows. */
  constructor(found: string, newest: string) {
    super(
      `The database is of a newer version of Sinew (it holds migration ${found}, this version knows those up to ${newest}): start that version or a newer one. Nothing was changed.`,
    );
  }
}
