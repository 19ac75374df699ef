import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, conditionIds } from '#src/core/domain/check-in.ts';
import { DAYS_PER_MONTH, DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { conditionDays, habitDays, habitFields, placeDays, stageDays, within } from './answer-windows.ts';
import { dayAndConditions, latestAnswer, latestFlags } from './worse-answer.ts';

type CheckIns = readonly CheckInAnswers[];

/** The newest day of the check-ins; null without any. */
export const newestDayOf = (checkIns: CheckIns): Day | null =>
  checkIns.reduce<Day | null>((newest, { day }) => (newest === null || day > newest ? day : newest), null);

/** A number that grows by one every so many days: as stated last, and what has passed since. */
const grownNumber = (
  checkIns: CheckIns,
  field: 'previousHamstringMonths' | 'postpartumWeeks',
  today: Day,
  daysPerUnit: number,
): number | null => {
  const newest = newestDayOf(checkIns.filter((checkIn) => checkIn[field] !== null));
  const stated = latestAnswer(checkIns, field);
  if (newest === null || stated === null) return null;
  return stated + Math.floor(daysBetween(newest, today) / daysPerUnit);
};

/** The conditions of a check-in that have not passed on `today`, with its day. */
const lastingConditions = (checkIn: CheckInAnswers, today: Day, table: RuleTable) => {
  const { day, flags } = dayAndConditions(checkIn);
  const age = daysBetween(day, today);
  const days = conditionDays(table);
  const lasting = conditionIds.filter(
    (id) => flags[id] !== undefined && age < (days[id] ?? Number.POSITIVE_INFINITY),
  );
  return { day, flags: Object.fromEntries(lasting.map((id) => [id, flags[id]])) };
};

/** A clearance of the whole runner counts for good, one of a place as long as its answers can. */
const isLastingClearance = ({ day, clearedByClinician }: CheckInAnswers, today: Day): boolean =>
  clearedByClinician !== null && (clearedByClinician.region === null || daysBetween(day, today) < placeDays);

/**
 * What outlives the current check-ins: a stage of the return for six weeks, habits and tests for 90 days,
 * examinations for 180, most conditions, a birth, an old injury and a clearance of the whole runner for good.
 *
 * @example
 * standingAnswers([{ ...noAnswers('2025-01-01'), conditions: { glaucoma: true } }], '2026-07-05', rules).conditions; // { glaucoma: true }
 */
export const standingAnswers = (checkIns: CheckIns, today: Day, table: RuleTable) => {
  const habits = within(checkIns, today, habitDays);
  const stated = habitFields.map((field) => [field, latestAnswer(habits, field)] as const);
  return {
    ...(Object.fromEntries(stated) as Pick<CheckInAnswers, (typeof habitFields)[number]>),
    conditions: latestFlags(
      conditionIds,
      checkIns.map((checkIn) => lastingConditions(checkIn, today, table)),
    ),
    previousHamstringMonths: grownNumber(checkIns, 'previousHamstringMonths', today, DAYS_PER_MONTH),
    postpartumWeeks: grownNumber(checkIns, 'postpartumWeeks', today, DAYS_PER_WEEK),
    examined: latestAnswer(within(checkIns, today, placeDays), 'examined'),
    clearedByClinician: latestAnswer(
      checkIns.filter((checkIn) => isLastingClearance(checkIn, today)),
      'clearedByClinician',
    ),
    returnStage: latestAnswer(within(checkIns, today, stageDays), 'returnStage'),
  };
};

const isStanding = (checkIn: CheckInAnswers, today: Day, table: RuleTable): boolean =>
  Object.keys(lastingConditions(checkIn, today, table).flags).length > 0 ||
  checkIn.previousHamstringMonths !== null ||
  checkIn.postpartumWeeks !== null ||
  isLastingClearance(checkIn, today);

/**
 * The newest day with something that outlives the current check-ins; null without any.
 *
 * @example
 * standingDay([{ ...noAnswers('2025-01-01'), conditions: { glaucoma: true } }], '2026-07-05', rules); // '2025-01-01'
 */
export const standingDay = (checkIns: CheckIns, today: Day, table: RuleTable): Day | null =>
  newestDayOf([
    ...checkIns.filter((checkIn) => isStanding(checkIn, today, table)),
    ...within(checkIns, today, placeDays).filter(({ examined }) => examined !== null),
    ...within(checkIns, today, stageDays).filter(({ returnStage }) => returnStage !== null),
    ...within(checkIns, today, habitDays).filter((checkIn) =>
      habitFields.some((field) => checkIn[field] !== null),
    ),
  ]);
