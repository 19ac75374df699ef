import type { RiskView } from '#src/core/risk/risk-view.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { monotony as monotonyOf } from '#src/core/science/monotony.ts';
import { dailyLoads, habitLoad } from './weekly-load.ts';

/** How alike the days of a week were, and whether that week was at least as heavy as usual. */
export type MonotonySign = {
  readonly holds: boolean;
  /** Mean ÷ sample standard deviation of the daily loads; null when they do not differ at all. */
  readonly monotony: number | null;
  readonly weekLoad: number;
  readonly habitWeekLoad: number;
};

/**
 * Foster's monotony of the last seven days (Foster 1998, Med Sci Sports Exerc 30:1164) with the condition
 * that the week is no lighter than the mean of those before. Equal loads count as monotonous.
 * `null` when the week or the habit is unknown.
 *
 * @example
 * monotonySign(view)?.holds; // true after seven equal days
 */
export const monotonySign = (view: RiskView): MonotonySign | null => {
  const { params } = view.rules['L-MONO'];
  const loads = dailyLoads(view, params.days);
  const habit = habitLoad(view, params);
  if (loads === null || habit === null) return null;
  const weekLoad = loads.reduce((sum, load) => sum + load, 0);
  const monotony = monotonyOf(loads, params.days);
  const alike = monotony === null ? weekLoad > 0 : atLeast(monotony, params.monotony);
  return { holds: alike && atLeast(weekLoad, habit), monotony, weekLoad, habitWeekLoad: habit };
};
