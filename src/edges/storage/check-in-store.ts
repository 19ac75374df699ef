import { sql } from 'kysely';
import { addDays, daysBetween } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, conditionIds, noAnswers, type Region } from '#src/core/domain/check-in.ts';
import type { TightnessMark } from '#src/core/domain/routine.ts';
import type { Database } from './database.ts';
import type { CountedPage, CountedPageRequest } from './paging.ts';
import { pageSorted, type Sorting } from './sorted-page.ts';

export type CheckIn = {
  readonly id: string;
  readonly runnerId: string;
  readonly answers: CheckInAnswers;
  readonly createdAt: string;
};

export const checkInColumns = [
  'checkIn.id',
  'checkIn.runnerId',
  'checkIn.answers',
  'checkIn.createdAt',
] as const;

/** Which check-ins a list is of; what is absent or null selects nothing. */
export type CheckInFilter = {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly region?: Region | null;
};

const byEntry = {
  by: sql.ref('checkIn.id'),
  kind: 'id',
  of: ({ id }: CheckIn) => id,
  id: 'checkIn.id',
} as const;
const byDay = {
  ...byEntry,
  by: sql.ref('checkIn.day'),
  kind: 'day',
  of: ({ answers }: CheckIn) => answers.day,
} as const;
const sortings = {
  '-createdAt': { ...byEntry, direction: 'desc' },
  createdAt: { ...byEntry, direction: 'asc' },
  '-day': { ...byDay, direction: 'desc' },
  day: { ...byDay, direction: 'asc' },
} as const satisfies Record<string, Sorting<CheckIn>>;
export type CheckInOrder = keyof typeof sortings;

/** How "no region" and "no side" are stored, because null would escape the unique index. */
const nowhere = 'any';
/** Numbers that stand as they are. */
const standingNumbers = ['previousHamstringMonths', 'postpartumWeeks'] as const;
/** A clearance of the whole runner, stored as the days from it to its check-in. */
const clearance = 'clearedByClinician';
const standingFacts: readonly string[] = [...conditionIds, ...standingNumbers, clearance];

const standingOf = (answers: CheckInAnswers) => {
  const { day, conditions, clearedByClinician: cleared } = answers;
  return [
    ...Object.entries(conditions).map(([fact, holds]) => ({ fact, value: holds ? 1 : 0 })),
    ...standingNumbers.flatMap((fact) => {
      const value = answers[fact];
      return value === null ? [] : [{ fact, value }];
    }),
    ...(cleared?.region === null ? [{ fact: clearance, value: daysBetween(cleared.day, day) }] : []),
  ];
};

type StandingRow = { readonly fact: string; readonly day: string; readonly value: number };

const asAnswers = ({ fact, day, value }: StandingRow): CheckInAnswers => {
  const number = standingNumbers.find((name) => name === fact);
  if (number !== undefined) return { ...noAnswers(day), [number]: value };
  if (fact !== clearance) return { ...noAnswers(day), conditions: { [fact]: value === 1 } };
  const cleared = { region: null, side: null, day: addDays(day, -value), stage: null };
  return { ...noAnswers(day), clearedByClinician: cleared };
};

/** A check-in as it was stored: questions that did not exist then were not asked. */
export const withEveryAnswer = <C extends Pick<CheckIn, 'answers'>>(checkIn: C): C => ({
  ...checkIn,
  answers: { ...noAnswers(checkIn.answers.day), ...checkIn.answers },
});

/** Check-ins: one a day, region and side; a newer one replaces the earlier. */
export const createCheckInStore = (db: Database) => ({
  /** Enters a check-in, or replaces the one of the same day, region and side. Runs inside a transaction. */
  put: async (checkIn: CheckIn): Promise<CheckIn> => {
    const { answers, createdAt } = checkIn;
    const replaced = { tightness: answers.tightness, answers: JSON.stringify(answers), createdAt };
    const saved = await db
      .insertInto('checkIn')
      .values({
        id: checkIn.id,
        runnerId: checkIn.runnerId,
        day: answers.day,
        region: answers.region ?? nowhere,
        side: answers.side ?? nowhere,
        ...replaced,
      })
      .onConflict((conflict) => conflict.columns(['runnerId', 'day', 'region', 'side']).doUpdateSet(replaced))
      .returning(checkInColumns)
      .executeTakeFirstOrThrow();
    await db.deleteFrom('standingAnswer').where('checkInId', '=', saved.id).execute();
    const standing = standingOf(answers).map((fact) => ({
      ...fact,
      checkInId: saved.id,
      runnerId: saved.runnerId,
      day: answers.day,
    }));
    if (standing.length > 0) await db.insertInto('standingAnswer').values(standing).execute();
    return saved;
  },

  /** The entry of the same day, region and side. */
  findSame: async (
    runnerId: string,
    { day, region, side }: Pick<CheckInAnswers, 'day' | 'region' | 'side'>,
  ): Promise<CheckIn | undefined> => {
    const rows = await db
      .selectFrom('checkIn')
      .select(checkInColumns)
      .where('runnerId', '=', runnerId)
      .where('day', '=', day)
      .where('region', '=', region ?? nowhere)
      .where('side', '=', side ?? nowhere)
      .execute();
    return rows.map(withEveryAnswer)[0];
  },

  find: async (clientId: string, id: string): Promise<CheckIn | undefined> => {
    const rows = await db
      .selectFrom('checkIn')
      .innerJoin('runner', 'runner.id', 'checkIn.runnerId')
      .select(checkInColumns)
      .where('checkIn.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .execute();
    return rows.map(withEveryAnswer)[0];
  },

  list: (
    runnerId: string,
    page: CountedPageRequest & CheckInFilter & { readonly sort?: CheckInOrder },
  ): Promise<CountedPage<CheckIn>> => {
    const { from, to, region, sort = '-createdAt' } = page;
    let query = db.selectFrom('checkIn').where('runnerId', '=', runnerId);
    if (from != null) query = query.where('day', '>=', from);
    if (to != null) query = query.where('day', '<=', to);
    if (region != null) query = query.where('region', '=', region);
    return pageSorted<CheckIn>(
      page,
      sort,
      sortings[sort],
      async ({ after, order }, limit) =>
        (await query.where(after).select(checkInColumns).orderBy(order).limit(limit).execute()).map(
          withEveryAnswer,
        ),
      () => query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst(),
    );
  },

  /** Check-ins from a day to a day, oldest first. */
  between: async (runnerId: string, fromDay: string, toDay: string): Promise<CheckIn[]> => {
    const rows = await db
      .selectFrom('checkIn')
      .select(checkInColumns)
      .where('runnerId', '=', runnerId)
      .where('day', '>=', fromDay)
      .where('day', '<=', toDay)
      .orderBy('day')
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
    return rows.map(withEveryAnswer);
  },

  /** The ratings from a day to a day, oldest first. */
  tightnessBetween: async (runnerId: string, fromDay: string, toDay: string): Promise<TightnessMark[]> => {
    const rows = await db
      .selectFrom('checkIn')
      .select(['day', 'region', 'side', 'tightness'])
      .where('runnerId', '=', runnerId)
      .where('day', '>=', fromDay)
      .where('day', '<=', toDay)
      .where('tightness', 'is not', null)
      .orderBy('day')
      .orderBy('region')
      .orderBy('side')
      .execute();
    return rows.map(
      ({ day, region, side, tightness }) =>
        ({
          day,
          region: region === nowhere ? null : region,
          side: side === nowhere ? null : side,
          rating: tightness,
        }) as TightnessMark,
    );
  },

  /**
   * The newest answers up to a day of those that never expire (conditions, an old injury, a birth, a clearance), each as a
   * check-in that holds only it; one index lookup a fact, however long the history.
   */
  standing: async (runnerId: string, toDay: string): Promise<CheckInAnswers[]> => {
    const { rows } = await sql<StandingRow>`
      select answer.fact, answer.day, answer.value
      from unnest(${standingFacts}::text[]) as wanted (fact)
      cross join lateral (
        select max(day) as day from standing_answer
        where runner_id = ${runnerId} and fact = wanted.fact and day <= ${toDay}
      ) newest
      join standing_answer answer
        on answer.runner_id = ${runnerId} and answer.fact = wanted.fact and answer.day = newest.day
    `.execute(db);
    return rows.map(asAnswers);
  },

  remove: async (id: string): Promise<void> => {
    await db.deleteFrom('checkIn').where('id', '=', id).execute();
  },
});

export type CheckInStore = ReturnType<typeof createCheckInStore>;
