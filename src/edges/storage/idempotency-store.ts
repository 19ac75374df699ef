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

/** Answers by `Idempotency-Key`, kept for a day. */
export const createIdempotencyStore = (db: Database) => ({
  /** Claims a key; undefined when it is new, else the answer of its first request. */
  claim: async (
    clientId: string,
    key: string,
    path: string,
    at: string,
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

  keep: async (
    clientId: string,
    key: string,
    answer: { fingerprint: string; status: number; location: string | null; body: object },
  ): Promise<void> => {
    await db
      .updateTable('idempotency')
      .set({ ...answer, body: JSON.stringify(answer.body) })
      .where('clientId', '=', clientId)
      .where('key', '=', key)
      .execute();
  },

  /** Deletes the claim of a failed request, so that the client may retry. */
  release: async (clientId: string, key: string): Promise<void> => {
    await db.deleteFrom('idempotency').where('clientId', '=', clientId).where('key', '=', key).execute();
  },

  removeOlder: async (before: string): Promise<void> => {
    await db.deleteFrom('idempotency').where('createdAt', '<', before).execute();
  },
});

export type IdempotencyStore = ReturnType<typeof createIdempotencyStore>;
