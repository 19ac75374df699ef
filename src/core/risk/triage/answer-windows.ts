import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';

/** How long what a runner feels counts as current: the day itself and 13 more. Convention. */
export const currentDays = 14;
/** How long a habit or a test counts as it was stated last. Convention: three months. */
export const habitDays = 90;

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
