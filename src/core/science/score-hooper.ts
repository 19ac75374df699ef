import { mean, sampleStandardDeviation } from 'simple-statistics';
import { atLeast } from './at-bound.ts';

/** The spread of one's own sums is never taken as smaller than this, points. */
const HOOPER_MIN_SD = 1;

/** When today is compared with the runner's own past, and when it stands out. */
export type HooperBounds = {
  /** Earlier entries needed before there is a comparison. */
  readonly entries: number;
  /** z from which today stands out. */
  readonly deviations: number;
};

/** The four Hooper items, each 1 (very good) to 7 (very bad); null when not answered. */
export type HooperItems = {
  readonly sleep: number | null;
  readonly stress: number | null;
  readonly fatigue: number | null;
  readonly soreness: number | null;
};

/**
 * Hooper index: the sum of sleep, stress, fatigue and soreness (4–28). `null` when an item is missing or
 * outside 1–7.
 * Source: Hooper 1995 (from memory).
 *
 * @example
 * hooperSum({ sleep: 3, stress: 2, fatigue: 4, soreness: 5 }); // 14
 */
export const hooperSum = (items: HooperItems): number | null => {
  let sum = 0;
  for (const item of [items.sleep, items.stress, items.fatigue, items.soreness]) {
    if (item === null || item === undefined || !(item >= 1 && item <= 7)) return null;
    sum += item;
  }
  return sum;
};

/**
 * Today's Hooper index against the runner's own earlier sums: `z = (sum − mean) / max(SD, 1)` with the sample
 * SD of at least `entries` sums, flagged from `deviations`. `z` is `null` without a sum or with too few entries; then
 * nothing is flagged.
 * Source: {@link hooperSum}; comparison, floor and bound are our convention.
 *
 * @example
 * scoreHooper({ sleep: 5, stress: 4, fatigue: 6, soreness: 5 }, [9, 10, 11, 10, 9, 10, 12, 11, 10, 9], { entries: 7, deviations: 1.5 }); // { sum: 20, z: 9.9, flag: true }
 */
export const scoreHooper = (
  today: HooperItems,
  history: readonly (number | null)[],
  { entries, deviations }: HooperBounds,
): { readonly sum: number | null; readonly z: number | null; readonly flag: boolean } => {
  const sum = hooperSum(today);
  const earlier = history.filter((entry): entry is number => entry !== null && Number.isFinite(entry));
  if (sum === null || earlier.length < entries) return { sum, z: null, flag: false };
  const z = (sum - mean(earlier)) / Math.max(sampleStandardDeviation(earlier), HOOPER_MIN_SD);
  return { sum, z, flag: atLeast(z, deviations) };
};
