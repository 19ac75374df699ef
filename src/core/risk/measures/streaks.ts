import type { TrainingDay } from '#src/core/domain/training-load.ts';

/**
 * The longest run of consecutive days with a run. The days must be in order; an unknown day in between (a
 * gap in the list) breaks a streak as a rest day does.
 *
 * @example
 * longestStreakDays(view.load.days); // 2
 */
export const longestStreakDays = (days: readonly TrainingDay[]): number => {
  let longest = 0;
  let current = 0;
  for (const { runs } of days) {
    current = runs > 0 ? current + 1 : 0;
    if (current > longest) longest = current;
  }
  return longest;
};
