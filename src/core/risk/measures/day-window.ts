import { addDays } from '#src/core/domain/calendar.ts';
import type { TrainingDay } from '#src/core/domain/training-load.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';

/** Days of the week that is judged, today included. */
export const WEEK_DAYS = 7;
/** Days of the four weeks before it, which stand for the runner's habit. */
export const HABIT_DAYS = 28;
/** How many of the habit's 28 days must be known before it counts as a habit (our convention). */
export const HABIT_KNOWN_DAYS = 21;

/**
 * The known days from `fromDaysAgo` to `toDaysAgo`, both included, oldest first.
 *
 * @example
 * knownDays(view, 6, 0); // the last seven days as far as they are known
 */
export const knownDays = (view: RiskView, fromDaysAgo: number, toDaysAgo: number): readonly TrainingDay[] => {
  const { today } = view.history;
  const from = addDays(today, -fromDaysAgo);
  const to = addDays(today, -toDaysAgo);
  return view.load.days.filter(({ day, known }) => known && day >= from && day <= to);
};

/**
 * The known days of the last seven.
 *
 * @example
 * thisWeek(view).length; // 7 when every day is known
 */
export const thisWeek = (view: RiskView): readonly TrainingDay[] => knownDays(view, WEEK_DAYS - 1, 0);

/**
 * The known days of the four weeks before the last seven days.
 *
 * @example
 * habitDays(view).length; // 28 when every day is known
 */
export const habitDays = (view: RiskView): readonly TrainingDay[] =>
  knownDays(view, WEEK_DAYS + HABIT_DAYS - 1, WEEK_DAYS);
