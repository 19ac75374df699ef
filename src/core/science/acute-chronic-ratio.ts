import { exponentiallyWeightedMean } from './exponentially-weighted-mean.ts';
import { sumLastDays } from './sum-last-days.ts';

/** Days of the acute window. */
export const ACUTE_DAYS = 7;
/** Days of the chronic window. */
export const CHRONIC_DAYS = 28;

const ratio = (above: number | null, below: number | null): number | null =>
  above === null || below === null || !(below > 0) ? null : above / below;

/**
 * Coupled acute:chronic workload ratio: mean of the last 7 days over the mean of the last 28, which holds the
 * same 7 days; at most 4. `null` before 28 known days or without any chronic load.
 * Shown, never used to warn: in runners a higher ratio went with fewer injuries (Nakaoka 2021, Sports Med
 * 51:2437), and the coupling alone makes a spurious correlation of about 0.5 (Lolli 2019, Br J Sports Med 53).
 *
 * @example
 * acwrCoupled([...twentyOneDaysOf(4), ...sevenDaysOf(8)]); // 1.6
 */
export const acwrCoupled = (daily: ArrayLike<number>): number | null => {
  const quotient = ratio(sumLastDays(daily, ACUTE_DAYS), sumLastDays(daily, CHRONIC_DAYS));
  return quotient === null ? null : (quotient * CHRONIC_DAYS) / ACUTE_DAYS;
};

/**
 * Uncoupled acute:chronic workload ratio: mean of the last 7 days over the mean of the 21 days before them.
 * `null` before 28 known days or without load in those 21 days. Shown, never used to warn.
 * Source: Windt and Gabbett 2019, Br J Sports Med 53:988.
 *
 * @example
 * acwrUncoupled([...twentyOneDaysOf(4), ...sevenDaysOf(8)]); // 2
 */
export const acwrUncoupled = (daily: ArrayLike<number>): number | null => {
  const before = CHRONIC_DAYS - ACUTE_DAYS;
  const quotient = ratio(sumLastDays(daily, ACUTE_DAYS), sumLastDays(daily, before, ACUTE_DAYS));
  return quotient === null ? null : (quotient * before) / ACUTE_DAYS;
};

/**
 * Acute:chronic ratio of exponentially weighted means (7 over 28 days), each seeded with the first day.
 * `null` before 28 known days or without chronic load. Shown, never used to warn.
 * Source: Williams 2017, Br J Sports Med 51:209; the seed is our convention.
 *
 * @example
 * acwrEwma(new Float64Array(28).fill(10)); // 1
 */
export const acwrEwma = (daily: ArrayLike<number>): number | null =>
  daily.length < CHRONIC_DAYS
    ? null
    : ratio(exponentiallyWeightedMean(daily, ACUTE_DAYS), exponentiallyWeightedMean(daily, CHRONIC_DAYS));
