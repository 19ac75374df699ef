import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Counts of a client's uploads, for quotas. */
export const createQuotaStore = (db: Database) => ({
  /** Uploads a client sent since an instant, parts of archives not counted, and those that are about to be entered. */
  countSince: async (clientId: string, since: string): Promise<number> => {
    // One statement: a file that is entered meanwhile is counted in one of the two tables.
    const { rows } = await sql<{ count: number }>`
      select (select count(*) from upload
        where client_id = ${clientId} and received_at >= ${since} and parent_id is null)
      + (select count(*) from file_reservation where client_id = ${clientId}) as count`.execute(db);
    return rows[0]?.count ?? 0;
  },

  /** Bytes stored and reserved for a client: copies of the same bytes once, parts of archives too. */
  countBytes: async (clientId: string): Promise<number> => {
    const { rows } = await sql<{ bytes: number }>`
      select (select coalesce(sum(bytes), 0) from upload
        where client_id = ${clientId} and status <> 'duplicate')
      + (select coalesce(sum(bytes), 0) from file_reservation where client_id = ${clientId}) as bytes`.execute(
      db,
    );
    return rows[0]?.bytes ?? 0;
  },
});

export type QuotaStore = ReturnType<typeof createQuotaStore>;
