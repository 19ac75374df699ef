import type { CheckInAnswers } from '../../core/domain/check-in.ts';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';

export type CheckIn = {
  readonly id: string;
  readonly runnerId: string;
  readonly answers: CheckInAnswers;
  readonly createdAt: string;
};

const columns = ['checkIn.id', 'checkIn.runnerId', 'checkIn.answers', 'checkIn.createdAt'] as const;

/** What runners said: one entry a day, region and side; said again, it replaces the earlier one. */
export const createCheckInStore = (db: Database) => ({
  put: async (checkIn: CheckIn): Promise<CheckIn> => {
    const { answers } = checkIn;
    return db
      .insertInto('checkIn')
      .values({
        id: checkIn.id,
        runnerId: checkIn.runnerId,
        day: answers.day,
        region: answers.region ?? 'any',
        side: answers.side ?? 'any',
        answers: JSON.stringify(answers),
        createdAt: checkIn.createdAt,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['runnerId', 'day', 'region', 'side'])
          .doUpdateSet({ answers: JSON.stringify(answers), createdAt: checkIn.createdAt }),
      )
      .returning(columns)
      .executeTakeFirstOrThrow();
  },

  find: (clientId: string, id: string): Promise<CheckIn | undefined> =>
    db
      .selectFrom('checkIn')
      .innerJoin('runner', 'runner.id', 'checkIn.runnerId')
      .select(columns)
      .where('checkIn.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst(),

  list: async (runnerId: string, page: PageRequest): Promise<Page<CheckIn>> => {
    let query = db
      .selectFrom('checkIn')
      .select(columns)
      .where('runnerId', '=', runnerId)
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    if (page.cursor !== null) query = query.where('id', '<', decodeCursor(page.cursor, 1)[0] as string);
    return toPage(
      await query.execute(),
      page.limit,
      (row) => [row.id],
      (row) => row,
    );
  },

  /** Everything said from a day to a day, oldest first. */
  between: async (runnerId: string, fromDay: string, toDay: string): Promise<CheckIn[]> =>
    db
      .selectFrom('checkIn')
      .select(columns)
      .where('runnerId', '=', runnerId)
      .where('day', '>=', fromDay)
      .where('day', '<=', toDay)
      .orderBy('day')
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),

  remove: async (id: string): Promise<void> => {
    await db.deleteFrom('checkIn').where('id', '=', id).execute();
  },
});

export type CheckInStore = ReturnType<typeof createCheckInStore>;
