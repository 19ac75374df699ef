import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers, ConditionId } from '#src/core/domain/check-in.ts';

/** How long what a runner feels counts as current: the day itself and 13 more. Convention. */
export const currentDays = 14;
/** How long a habit or a test counts as it was stated last. Convention: three months. */
export const habitDays = 90;
/** How far back an answer of a place can matter, examinations included. Convention. */
export const placeDays = 180;
/** How long a stage of the return to running counts as stated last. Convention: six weeks. */
export const stageDays = 42;
/** Conditions that pass: for how many days a "yes" counts. Pregnancy and immobilisation: our convention. */
export const conditionDays: { readonly [C in ConditionId]?: number } = {
  recentSurgery: 84,
  longTravel: 28,
  immobilised: 28,
  pregnant: 280,
};

/** Fields that describe a habit, a build or a test; they change slowly. */
export const habitFields = [
  'sittingHours',
  'bridge',
  'stretchBeforeRun',
  'stretchDaysPerWeek',
  'stretchWeeks',
  'stretchHelps',
  'anteriorTilt',
  'quadDominant',
  'tightNeighbours',
] as const satisfies readonly (keyof CheckInAnswers)[];

/** Check-ins of the last so many days up to `today`, today included. */
export const within = (
  checkIns: readonly CheckInAnswers[],
  today: Day,
  days: number,
): readonly CheckInAnswers[] => {
  const from = addDays(today, 1 - days);
  return checkIns.filter(({ day }) => day >= from && day <= today);
};
