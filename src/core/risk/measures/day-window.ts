import { addDays } from '#src/core/domain/calendar.ts';
import type { TrainingDay } from '#src/core/domain/training-load.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';

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
 * The known days of the `habitWeeks` before the last `recentDays`.
 *
 * @example
 * habitDays(view, 4).length; // 28 when every day is known
 */
export const habitDays = (
  view: RiskView,
  habitWeeks: number,
  recentDays: number = DAYS_PER_WEEK,
): readonly TrainingDay[] => knownDays(view, recentDays + habitWeeks * DAYS_PER_WEEK - 1, recentDays);
