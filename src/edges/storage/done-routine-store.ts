import type { DoneMark } from '#src/core/domain/routine.ts';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';

/** A runner did a routine on a day. */
export type DoneRoutine = DoneMark & {
  readonly id: string;
  readonly runnerId: string;
  readonly note: string | null;
  readonly createdAt: string;
};

/** Which marks to list: of a runner, from a day to a day, both included; null is no bound. */
export type DoneSpan = { readonly from: string | null; readonly to: string | null };

const columns = [
  'doneRoutine.id',
  'doneRoutine.runnerId',
  'doneRoutine.day',
  'doneRoutine.routine',
  'doneRoutine.note',
  'doneRoutine.createdAt',
] as const;

/** Routines that runners did: one mark a day and routine; a newer one replaces the earlier. */
export const createDoneRoutineStore = (db: Database) => ({
  put: (mark: DoneRoutine): Promise<DoneRoutine> =>
    db
      .insertInto('doneRoutine')
      .values(mark)
      .onConflict((conflict) =>
        conflict
          .columns(['runnerId', 'day', 'routine'])
          .doUpdateSet({ note: mark.note, createdAt: mark.createdAt }),
      )
      .returning(columns)
      .executeTakeFirstOrThrow(),

  find: (clientId: string, id: string): Promise<DoneRoutine | undefined> =>
    db
      .selectFrom('doneRoutine')
      .innerJoin('runner', 'runner.id', 'doneRoutine.runnerId')
      .select(columns)
      .where('doneRoutine.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst(),

  list: async (runnerId: string, span: DoneSpan, page: PageRequest): Promise<Page<DoneRoutine>> => {
    let query = db
      .selectFrom('doneRoutine')
      .select(columns)
      .where('runnerId', '=', runnerId)
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    if (span.from !== null) query = query.where('day', '>=', span.from);
    if (span.to !== null) query = query.where('day', '<=', span.to);
    if (page.cursor !== null) query = query.where('id', '<', decodeCursor(page.cursor, ['id'])[0] as string);
    return toPage(
      await query.execute(),
      page.limit,
      (row) => [row.id],
      (row) => row,
    );
  },

  /** The marks from a day to a day, oldest first. */
  between: (runnerId: string, fromDay: string, toDay: string): Promise<DoneMark[]> =>
    db
      .selectFrom('doneRoutine')
      .select(['day', 'routine'])
      .where('runnerId', '=', runnerId)
      .where('day', '>=', fromDay)
      .where('day', '<=', toDay)
      .orderBy('day')
      .orderBy('routine')
      .execute(),

  remove: async (id: string): Promise<void> => {
    await db.deleteFrom('doneRoutine').where('id', '=', id).execute();
  },
});

export type DoneRoutineStore = ReturnType<typeof createDoneRoutineStore>;
