import { addDays, type Day } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { type RuleTable, rules } from '#src/core/risk/rules/index.ts';
import { hooperSum } from '#src/core/science/score-hooper.ts';
import { currentDays, habitDays, placeDays, within } from './answer-windows.ts';
import { combineCheckIns, ratePlaces } from './combine-check-ins.ts';
import { latestAnswer } from './worse-answer.ts';

/** The part of a history that check-ins make. */
export type SelfReportHistory = Pick<TrainingHistory, 'checkIn' | 'checkIns' | 'wellnessHistory' | 'places'>;

/** One Hooper sum a day, oldest first; days with an incomplete form have none. */
const hooperSums = (checkIns: readonly CheckInAnswers[]): readonly number[] =>
  [...Map.groupBy(checkIns, ({ day }) => day)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofDay]) => latestAnswer(ofDay, 'wellness'))
    .map((wellness) => (wellness === null ? null : hooperSum(wellness)))
    .filter((sum) => sum !== null);

/** The check-ins of the last half year, and of the older ones that the whole runner was cleared. */
const recentCheckIns = (checkIns: readonly CheckInAnswers[], today: Day): readonly CheckInAnswers[] => {
  const recent = within(checkIns, today, placeDays);
  const oldest = addDays(today, 1 - placeDays);
  const cleared = checkIns.filter(
    ({ day, clearedByClinician }) => day < oldest && clearedByClinician?.region === null,
  );
  return [
    ...recent,
    ...cleared.map(({ day, clearedByClinician }) => ({ ...noAnswers(day), clearedByClinician })),
  ];
};

/**
 * What an assessment of `today` reads of all check-ins, in any order: the answers that count now
 * (`combineCheckIns`), the check-ins behind them, the places they are about, and the Hooper sums of the 90 days before the newest of them.
 *
 * @example
 * readSelfReport([{ ...noAnswers('2026-07-05'), tightness: 4 }], '2026-07-05').checkIn?.tightness; // 4
 */
export const readSelfReport = (
  checkIns: readonly CheckInAnswers[],
  today: Day,
  table: RuleTable = rules,
): SelfReportHistory => {
  const places = ratePlaces(checkIns, today);
  const current = within(checkIns, today, currentDays).map(({ day }) => day);
  const newest = current.reduce((last, day) => (day > last ? day : last), '');
  const earlier = within(checkIns, today, habitDays).filter(({ day }) => newest === '' || day < newest);
  return {
    checkIn: combineCheckIns(checkIns, today, table),
    checkIns: recentCheckIns(checkIns, today),
    wellnessHistory: hooperSums(earlier),
    ...(places.length > 1 ? { places } : {}),
  };
};
