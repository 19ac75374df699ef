import { sql } from 'kysely';
import { addDays, daysBetween } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, conditionIds, noAnswers } from '#src/core/domain/check-in.ts';
import type { TightnessMark } from '#src/core/domain/routine.ts';
import {
  type CheckIn,
  checkInColumns,
  createCheckInLists,
  withEveryAnswer,
} from './check-ins/check-in-lists.ts';
import type { Database } from './database.ts';

export type { CheckIn, CheckInFilter, CheckInOrder } from './check-ins/check-in-lists.ts';

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

/** Check-ins: one a day, region and side; a newer one replaces the earlier. */
export const createCheckInStore = (db: Database) => ({
  ...createCheckInLists(db),

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

  /** The highest rating of each day of some runners. */
  highestByDay: async (
    runnerIds: readonly string[],
    fromDay: string,
    toDay: string,
  ): Promise<{ readonly runnerId: string; readonly day: string; readonly rating: number }[]> => {
    const { rows } = await sql<{ runnerId: string; day: string; rating: number }>`
      select runner_id, day, max(tightness) as rating from check_in
      where runner_id = any(${runnerIds}::text[]) and day between ${fromDay} and ${toDay} and tightness is not null
      group by runner_id, day`.execute(db);
    return rows;
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
