import type { Database } from './database.ts';

/** A file that is about to be stored. */
export type FileReservation = { readonly runnerId: string; readonly sha256: string };

/**
 * Files that a request is about to store, committed before their bytes are and removed with the commit of their
 * uploads: what stays names bytes that nothing refers to.
 */
export const createFileReservationStore = (db: Database) => ({
  /** Two requests with the same bytes share a row; the later one makes it younger. */
  insert: async (
    owner: { readonly clientId: string; readonly runnerId: string },
    files: readonly { readonly sha256: string; readonly bytes: number }[],
    at: string,
  ): Promise<void> => {
    // In the order of the hashes: two requests with the same files in another order would deadlock.
    const rows = [...new Map(files.map(({ sha256, bytes }) => [sha256, bytes]))]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([sha256, bytes]) => ({ ...owner, sha256, bytes, createdAt: at }));
    await db
      .insertInto('fileReservation')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['runnerId', 'sha256']).doUpdateSet({ createdAt: at }))
      .execute();
  },

  remove: async (runnerId: string, sha256s: readonly string[]): Promise<void> => {
    await db
      .deleteFrom('fileReservation')
      .where('runnerId', '=', runnerId)
      .where('sha256', 'in', [...sha256s])
      .execute();
  },

  listOlder: (before: string, limit: number): Promise<FileReservation[]> =>
    db
      .selectFrom('fileReservation')
      .select(['runnerId', 'sha256'])
      .where('createdAt', '<', before)
      .orderBy('createdAt')
      .limit(limit)
      .execute(),

  /**
   * Removes a reservation that is still older than `before`; whoever reserves the same file now waits until the
   * transaction ends. `unused` when it is removed and no upload refers to its bytes.
   */
  removeOlder: async (
    { runnerId, sha256 }: FileReservation,
    before: string,
  ): Promise<'unused' | 'used' | 'renewed'> => {
    const removed = await db
      .deleteFrom('fileReservation')
      .where('runnerId', '=', runnerId)
      .where('sha256', '=', sha256)
      .where('createdAt', '<', before)
      .executeTakeFirst();
    if (removed.numDeletedRows === 0n) return 'renewed';
    const upload = await db
      .selectFrom('upload')
      .select('id')
      .where('runnerId', '=', runnerId)
      .where('sha256', '=', sha256)
      .limit(1)
      .executeTakeFirst();
    return upload === undefined ? 'unused' : 'used';
  },
});

export type FileReservationStore = ReturnType<typeof createFileReservationStore>;
