import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Something that an upload names and that could not be read. */
export type UnreadRow = { readonly id: string; readonly startAt: string; readonly localDay: string };

/** An activity that runs at that time, minutes of tolerance included, is what the export meant. Convention. */
const nearMinutes = 10;
/** No activity begins longer before its end, hours: bounds the search. Five days. Convention. */
const longestHours = 120;

/** Activities that exports name and that could not be read. */
export const createUnreadActivityStore = (db: Database) => ({
  /** Replaces what an earlier reading of an upload left. */
  replace: async (
    upload: { readonly id: string; readonly runnerId: string },
    rows: readonly UnreadRow[],
  ): Promise<void> => {
    await db.deleteFrom('unreadActivity').where('uploadId', '=', upload.id).execute();
    if (rows.length === 0) return;
    const { id: uploadId, runnerId } = upload;
    await db
      .insertInto('unreadActivity')
      .values(rows.map((row) => ({ ...row, uploadId, runnerId })))
      .execute();
  },

  /** Days of a span on which something was left unread that no activity explains, in order. */
  days: async (runnerId: string, fromDay: string, toDay: string): Promise<string[]> =>
    (
      await db
        .selectFrom('unreadActivity')
        .select('localDay')
        .distinct()
        .where('runnerId', '=', runnerId)
        .where('localDay', '>=', fromDay)
        .where('localDay', '<=', toDay)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('activity')
                .select('activity.id')
                .whereRef('activity.runnerId', '=', 'unreadActivity.runnerId')
                .where(
                  sql<boolean>`activity.start_at > unread_activity.start_at - make_interval(hours => ${longestHours})`,
                )
                .where(
                  sql<boolean>`activity.start_at <= unread_activity.start_at + make_interval(mins => ${nearMinutes})`,
                )
                .where(
                  sql<boolean>`activity.end_at >= unread_activity.start_at - make_interval(mins => ${nearMinutes})`,
                ),
            ),
          ),
        )
        .orderBy('localDay')
        .execute()
    ).map((row) => row.localDay),
});

export type UnreadActivityStore = ReturnType<typeof createUnreadActivityStore>;
