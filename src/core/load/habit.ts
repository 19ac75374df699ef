import type { TrainingDay } from '#src/core/domain/training-load.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';

/** The weeks before the last seven days that stand for the runner's habit. Our convention. */
export const HABIT_WEEKS = 4;
export const HABIT_DAYS = HABIT_WEEKS * DAYS_PER_WEEK;
/** How many days must be known before they count as a habit. Our convention. */
export const HABIT_KNOWN_DAYS = 21;

/**
 * Rest days a week that the runner is used to: those of the `habitDays` (28) before the last seven days, over the
 * known days among them. `null` with fewer than 21 known days.
 * Source: our convention; rest is judged against the runner's own habit only (Ristolainen 2014 and Abrahamson
 * 2025 contradict each other on how much anyone needs).
 *
 * @example
 * habitRestDaysPerWeek(days); // 3.5
 */
export const habitRestDaysPerWeek = (
  days: readonly TrainingDay[],
  habitDays: number = HABIT_DAYS,
): number | null => {
  const end = Math.max(0, days.length - DAYS_PER_WEEK);
  const habit = days.slice(Math.max(0, end - habitDays), end).filter(({ known }) => known);
  if (habit.length < HABIT_KNOWN_DAYS) return null;
  return (habit.filter(({ runs }) => runs === 0).length / habit.length) * DAYS_PER_WEEK;
};
