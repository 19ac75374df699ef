import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import { type Upload, uploadColumns } from './uploads/upload.ts';

export type PartCounts = {
  readonly total: number;
  readonly processed: number;
  readonly rejected: number;
  readonly duplicate: number;
};

/** Uploads that are archives, and their parts, which are uploads too. */
export const createArchiveStore = (db: Database) => ({
  /** The parts by their paths. A path can be longer than a cursor, so the last part of a page is named by its id. */
  listParts: (parentId: string, page: PageRequest): Promise<Page<Upload>> =>
    pageById(page, (after, limit) => {
      const query = db
        .selectFrom('upload')
        .select(uploadColumns)
        .where('parentId', '=', parentId)
        .orderBy('partPath')
        .limit(limit);
      if (after === null) return query.execute();
      const last = db.selectFrom('upload').select('partPath').where('id', '=', after);
      return query.where('partPath', '>', last.where('parentId', '=', parentId)).execute();
    }),

  countParts: async (parentId: string): Promise<PartCounts> => {
    const row = await db
      .selectFrom('upload')
      .select([
        sql<number>`count(*)::int`.as('total'),
        sql<number>`(count(*) filter (where status = 'processed'))::int`.as('processed'),
        sql<number>`(count(*) filter (where status = 'rejected'))::int`.as('rejected'),
        sql<number>`(count(*) filter (where status = 'duplicate'))::int`.as('duplicate'),
      ])
      .where('parentId', '=', parentId)
      .executeTakeFirstOrThrow();
    return row;
  },

  /** Paths of the parts that are entered already. */
  knownParts: async (parentId: string): Promise<Set<string>> => {
    const rows = await db.selectFrom('upload').select('partPath').where('parentId', '=', parentId).execute();
    return new Set(rows.map((row) => row.partPath as string));
  },

  /** Marks that every part is entered; from now on the last part to finish finishes the archive. */
  markExpanded: async (id: string): Promise<void> => {
    await db.updateTable('upload').set({ expanded: true, format: 'zip' }).where('id', '=', id).execute();
  },

  /** Archives whose parts are all entered and that are not finished. */
  listExpanded: async (before: string, limit: number): Promise<string[]> =>
    (
      await db
        .selectFrom('upload')
        .select('id')
        .where('status', '=', 'processing')
        .where('expanded', '=', true)
        .where('receivedAt', '<', before)
        .limit(limit)
        .execute()
    ).map((row) => row.id),

  /** Finishes an archive when none of its parts is unfinished; true when this call did. */
  finish: async (id: string, at: string): Promise<boolean> => {
    const result = await db
      .updateTable('upload')
      .set({ status: 'processed', finishedAt: at })
      .where('id', '=', id)
      .where('status', '=', 'processing')
      .where('expanded', '=', true)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('upload as part')
              .select('part.id')
              .whereRef('part.parentId', '=', 'upload.id')
              .where('part.status', 'in', ['queued', 'processing']),
          ),
        ),
      )
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },
});

export type ArchiveStore = ReturnType<typeof createArchiveStore>;
