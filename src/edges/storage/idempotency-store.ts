import type { Database } from './database.ts';

/** The stored answer of an earlier request. */
export type KeptAnswer = {
  readonly fingerprint: string | null;
  /** null while the first request is still running. */
  readonly status: number | null;
  readonly location: string | null;
  readonly body: object | null;
  readonly createdAt: string;
};

/** The right of one request to answer a key, from the instant `at`. */
export type KeyClaim = { readonly clientId: string; readonly key: string; readonly at: string };

/** Answers by `Idempotency-Key`, kept for a day. */
export const createIdempotencyStore = (db: Database) => ({
  /** Claims a key; undefined when it is new, else the answer of its first request. */
  claim: async (
    { clientId, key, at }: KeyClaim,
    path: string,
    staleBefore: string,
  ): Promise<KeptAnswer | undefined> => {
    const claimed = await db
      .insertInto('idempotency')
      .values({ clientId, key, path, createdAt: at })
      .onConflict((conflict) =>
        conflict
          .columns(['clientId', 'key'])
          .doUpdateSet({ createdAt: at, path })
          .where('idempotency.status', 'is', null)
          .where('idempotency.createdAt', '<', staleBefore),
      )
      .returning('key')
      .executeTakeFirst();
    if (claimed !== undefined) return undefined;
    return db
      .selectFrom('idempotency')
      .select(['fingerprint', 'status', 'location', 'body', 'createdAt'])
      .where('clientId', '=', clientId)
      .where('key', '=', key)
      .executeTakeFirst();
  },

  /** Keeps the answer; false when the claim was taken over by a later request or is gone. */
  keep: async (
    { clientId, key, at }: KeyClaim,
    answer: { fingerprint: string; status: number; location: string | null; body: object },
  ): Promise<boolean> => {
    const result = await db
      .updateTable('idempotency')
      .set({ ...answer, body: JSON.stringify(answer.body) })
      .where('clientId', '=', clientId)
      .where('key', '=', key)
      .where('createdAt', '=', at)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  /** Deletes the claim of a failed request, so that the client may retry. */
  release: async ({ clientId, key, at }: KeyClaim): Promise<void> => {
    await db
      .deleteFrom('idempotency')
      .where('clientId', '=', clientId)
      .where('key', '=', key)
      .where('createdAt', '=', at)
      .execute();
  },

  removeOlder: async (before: string): Promise<void> => {
    await db.deleteFrom('idempotency').where('createdAt', '<', before).execute();
  },
});

export type IdempotencyStore = ReturnType<typeof createIdempotencyStore>;
