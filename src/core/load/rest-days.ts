import type { TrainingDay } from '#src/core/domain/training-load.ts';
import { countRestDays } from '#src/core/science/count-rest-days.ts';

/**
 * Days without a run among the last `length` of the given days (consecutive, oldest first), the last of them
 * `endingDaysAgo` days before their end. `null` when the days do not reach back so far or one is unknown.
 *
 * @example
 * restDaysIn(days, 7); // 2
 * restDaysIn(days, 28, 7); // rest days of the four weeks before the last seven days
 */
export const restDaysIn = (
  days: readonly TrainingDay[],
  length: number,
  endingDaysAgo: number = 0,
): number | null => {
  const end = days.length - endingDaysAgo;
  if (end - length < 0) return null;
  const runDays: number[] = [];
  for (let i = end - length; i < end; i++) {
    const day = days[i];
    if (day === undefined || !day.known) return null;
    if (day.runs > 0) runDays.push(i);
  }
  return countRestDays(runDays, end - 1, length);
};
