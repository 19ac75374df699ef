import type { TrainingDay } from '#src/core/domain/training-load.ts';

const WEEK_DAYS = 7;
/** The four weeks before the last seven days stand for the runner's habit. */
const HABIT_DAYS = 28;
/** How many of them must be known before they count as a habit. Our convention. */
const HABIT_KNOWN_DAYS = 21;

/**
 * Rest days a week that the runner is used to: those of the four weeks before the last seven days, over the
 * known days of these weeks. `null` with fewer than 21 known days.
 * Source: our convention; rest is judged against the runner's own habit only (Ristolainen 2014 and Abrahamson
 * 2025 contradict each other on how much anyone needs).
 *
 * @example
 * habitRestDaysPerWeek(days); // 3.5
 */
export const habitRestDaysPerWeek = (days: readonly TrainingDay[]): number | null => {
  const end = Math.max(0, days.length - WEEK_DAYS);
  const habit = days.slice(Math.max(0, end - HABIT_DAYS), end).filter(({ known }) => known);
  if (habit.length < HABIT_KNOWN_DAYS) return null;
  return (habit.filter(({ runs }) => runs === 0).length / habit.length) * WEEK_DAYS;
};
