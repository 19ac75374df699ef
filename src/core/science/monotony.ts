import { mean, sampleStandardDeviation } from 'simple-statistics';
import { BOUND_TOLERANCE } from './at-bound.ts';
import { sumLastDays } from './sum-last-days.ts';

/** Days over which monotony and strain are taken. */
export const MONOTONY_DAYS = 7;

/**
 * Training monotony: mean over sample standard deviation (n − 1) of the last `days` (7) daily loads, rest days
 * as 0. `null` before that many known days and when the days do not differ at all: then it is undefined, not infinite.
 * Source: Foster 1998, Med Sci Sports Exerc 30:1164 (n = 25, illness, individual thresholds).
 *
 * @example
 * monotony([10, 6, 8, 0, 10, 0, 16]); // 1.2407…
 */
export const monotony = (daily: ArrayLike<number>, days: number = MONOTONY_DAYS): number | null => {
  if (sumLastDays(daily, days) === null) return null;
  const week = Array.from({ length: days }, (_, i) => daily[daily.length - days + i] as number);
  const average = mean(week);
  const deviation = sampleStandardDeviation(week);
  return deviation <= BOUND_TOLERANCE * Math.abs(average) ? null : average / deviation;
};

/**
 * Training strain: load of the last 7 days times their {@link monotony}, in the unit of the load. `null` when
 * the monotony is.
 * Source: Foster 1998, Med Sci Sports Exerc 30:1164.
 *
 * @example
 * strain([10, 6, 8, 0, 10, 0, 16]); // 62.0364…
 */
export const strain = (daily: ArrayLike<number>): number | null => {
  const sameness = monotony(daily);
  const week = sumLastDays(daily, MONOTONY_DAYS);
  return sameness === null || week === null ? null : week * sameness;
};
