import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import { turnOfClient } from '#src/edges/storage/turn-of-client.ts';

/** A runner whose files have to be described again: since when, and the last file that is done. */
export type Staleness = {
  readonly runnerId: string;
  readonly staleAt: string;
  readonly staleAfter: string | null;
};

/** Marks on a runner: `dirty` where an assessment is due, `stale` where files are to be described again. */
export const createRunnerMarks = (db: Database) => ({
  /** Marks a change that no assessment includes yet. */
  markDirty: async (id: string, at: string): Promise<void> => {
    await db
      .updateTable('runner')
      .set((eb) => ({
        dirtyAt: at,
        dirtySince: eb.fn.coalesce('dirtySince', sql<string>`${at}::timestamptz`),
      }))
      .where('id', '=', id)
      .execute();
  },

  dirtyAt: async (id: string): Promise<string | null> =>
    (await db.selectFrom('runner').select('dirtyAt').where('id', '=', id).executeTakeFirst())?.dirtyAt ??
    null,

  /** The first change that waits for an assessment; null when none does. */
  dirtySince: async (id: string): Promise<string | null> =>
    (await db.selectFrom('runner').select('dirtySince').where('id', '=', id).executeTakeFirst())
      ?.dirtySince ?? null,

  /** Clears the mark and returns true when nothing changed since `seen`; else the mark stays. */
  clearDirty: async (id: string, seen: string): Promise<boolean> => {
    const result = await db
      .updateTable('runner')
      .set({ dirtyAt: null, dirtySince: null })
      .where('id', '=', id)
      .where('dirtyAt', '=', seen)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  listDirty: async (before: string, limit: number): Promise<string[]> =>
    (
      await db
        .selectFrom(
          db
            .selectFrom('runner')
            .select(['id', turnOfClient(sql`dirty_at`)])
            .where('dirtyAt', '<', before)
            .as('dirty'),
        )
        .select('id')
        .orderBy('turn')
        .limit(limit)
        .execute()
    ).map((row) => row.id),

  /** Marks that all files of the runner have to be described again, because its physiology changed. */
  markStale: async (id: string, at: string): Promise<void> => {
    await db
      .updateTable('runner')
      .set({ staleAt: at, staleAfter: null, staleProgressAt: null })
      .where('id', '=', id)
      .execute();
  },

  /** How far describing again has come; undefined when nothing is stale. */
  staleness: async (id: string): Promise<Staleness | undefined> => {
    const row = await db
      .selectFrom('runner')
      .select(['id as runnerId', 'staleAt', 'staleAfter'])
      .where('id', '=', id)
      .where('staleAt', 'is not', null)
      .executeTakeFirst();
    return row as Staleness | undefined;
  },

  /** Saves the end of a batch; false when the runner was marked again, or another batch ended first. */
  advanceStale: async (seen: Staleness, after: string, at: string): Promise<boolean> => {
    const result = await db
      .updateTable('runner')
      .set({ staleAfter: after, staleProgressAt: at })
      .where('id', '=', seen.runnerId)
      .where('staleAt', '=', seen.staleAt)
      .where('staleAfter', 'is not distinct from', seen.staleAfter)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  /** Clears the mark, unless the runner was marked again since. */
  clearStale: async ({ runnerId, staleAt }: Staleness): Promise<void> => {
    await db
      .updateTable('runner')
      .set({ staleAt: null, staleAfter: null, staleProgressAt: null })
      .where('id', '=', runnerId)
      .where('staleAt', '=', staleAt)
      .execute();
  },

  /** Runners whose last batch ended before an instant: the sweep enqueues them again. */
  listStale: async (before: string, limit: number): Promise<Staleness[]> =>
    (await db
      .selectFrom(
        db
          .selectFrom('runner')
          .select(['id as runnerId', 'staleAt', 'staleAfter', turnOfClient(sql`stale_at`)])
          .where('staleAt', 'is not', null)
          .where(sql<string>`coalesce(stale_progress_at, stale_at)`, '<', before)
          .as('stale'),
      )
      .select(['runnerId', 'staleAt', 'staleAfter'])
      .orderBy('turn')
      .limit(limit)
      .execute()) as Staleness[],
});
