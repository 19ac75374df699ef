import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Counts of a client's uploads, for quotas. */
export const createQuotaStore = (db: Database) => ({
  /** Uploads a client sent since an instant, parts of archives not counted. */
  countSince: async (clientId: string, since: string): Promise<number> => {
    const row = await db
      .selectFrom('upload')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('clientId', '=', clientId)
      .where('receivedAt', '>=', since)
      .where('parentId', 'is', null)
      .executeTakeFirstOrThrow();
    return row.count;
  },

  /** Bytes stored for a client: copies of the same bytes once, parts of archives too. */
  countBytes: async (clientId: string): Promise<number> => {
    const row = await db
      .selectFrom('upload')
      .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('bytes'), sql<number>`0`).as('bytes'))
      .where('clientId', '=', clientId)
      .where('status', '<>', 'duplicate')
      .executeTakeFirstOrThrow();
    return row.bytes;
  },
});

export type QuotaStore = ReturnType<typeof createQuotaStore>;
