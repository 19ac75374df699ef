import { addDays, daysBetween } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { JudgedRun, RiskView } from '#src/core/risk/risk-view.ts';

/**
 * The runs of the last `days` calendar days, today included, oldest first: 7 reaches from six days ago to
 * the end of today.
 *
 * @example
 * runsWithin(view, 7).length; // 4
 */
export const runsWithin = ({ runs, history }: RiskView, days: number): readonly JudgedRun[] => {
  const after = addDays(history.today, -days);
  return runs.filter(({ run }) => run.day > after);
};

/**
 * How many days ago a run was, 0 for today.
 *
 * @example
 * daysAgo(view, run); // 0 for a run of today
 */
export const daysAgo = (view: RiskView, run: HistoryRun): number => daysBetween(run.day, view.history.today);
