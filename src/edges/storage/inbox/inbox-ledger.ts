import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from '#src/edges/storage/paging.ts';
import { type InboxEntry, type InboxStatus, inboxColumns } from './inbox-entry.ts';

/** Reading the ledger, and deleting what has been kept long enough. */
export const createInboxLedger = (db: Database) => ({
  findById: (id: string): Promise<InboxEntry | undefined> =>
    db.selectFrom('inbox').select(inboxColumns).where('id', '=', id).executeTakeFirst(),

  /** The ledger as a client may see it; `ownerless: 'shown'` adds the rows that belong to no runner. */
  list: async (
    viewer: { clientId: string; ownerless: 'shown' | 'hidden' },
    page: PageRequest & { platform: string | null; status: InboxStatus | null },
  ): Promise<Page<InboxEntry>> => {
    let query = db
      .selectFrom('inbox')
      .select(inboxColumns)
      .where((eb) => {
        const own = eb(
          'runnerId',
          'in',
          eb.selectFrom('runner').select('runner.id').where('runner.clientId', '=', viewer.clientId),
        );
        return viewer.ownerless === 'shown' ? eb.or([own, eb('runnerId', 'is', null)]) : own;
      })
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    if (page.platform !== null) query = query.where('platform', '=', page.platform);
    if (page.status !== null) query = query.where('status', '=', page.status);
    if (page.cursor !== null) query = query.where('id', '<', decodeCursor(page.cursor, ['id'])[0] as string);
    return toPage(
      await query.execute(),
      page.limit,
      (row) => [row.id],
      (row) => row,
    );
  },

  /** Deletes old bodies that no unfinished event needs. */
  removeBodies: async (before: string, limit: number): Promise<number> => {
    const result = await sql`
      delete from inbox_body where id in (
        select id from inbox_body body
        where received_at < ${before}
          and not exists (
            select 1 from inbox
            where inbox.body_id = body.id and inbox.status in ('received', 'waiting')
          )
        limit ${limit}
      )`.execute(db);
    return Number(result.numAffectedRows ?? 0n);
  },

  /** Deletes old finished events. */
  removeFinished: async (before: string, limit: number): Promise<number> => {
    const result = await sql`
      delete from inbox where id in (
        select id from inbox
        where received_at < ${before} and status not in ('received', 'waiting')
        limit ${limit}
      )`.execute(db);
    return Number(result.numAffectedRows ?? 0n);
  },
});
