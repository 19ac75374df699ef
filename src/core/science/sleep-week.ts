import { mean, median } from 'simple-statistics';
import { atLeast } from './at-bound.ts';
import { type DayAnswer, highestOfDays } from './days-of-answers.ts';

/**
 * When a week of sleep was poor, Hooper items 1 (very good) to 7 (very bad). Grade B for the exposure: poorer sleep
 * quality, hazard rate ratio 1.36 (1.04–1.78) in 339 runners (Scand J Med Sci Sports 2025). The numbers are our
 * convention.
 */
export const SLEEP_WEEK_BOUNDS = {
  /** The days that are judged, today included. */
  recentDays: 7,
  /** How many of these must be answered. */
  minRecentDays: 3,
  /** The days before them that stand for the usual. */
  baseDays: 28,
  /** How many of these must be answered before they are compared with. */
  minBaseDays: 10,
  /** A mean from this on is poor, points. */
  poor: 5,
  /** And one this far above the own median, points. */
  rise: 1.5,
} as const;

/** The numbers that {@link judgeSleepWeek} needs; see {@link SLEEP_WEEK_BOUNDS}. */
export type SleepWeekBounds = { readonly [B in keyof typeof SLEEP_WEEK_BOUNDS]: number };

/** A week of sleep, Hooper points 1–7. */
export type SleepWeek = {
  readonly status: 'ok' | 'not-enough-data';
  readonly mean7: number | null;
  /** Median of the 28 days before; null with fewer than 10 answers. */
  readonly median28: number | null;
  readonly fires: boolean;
};

/**
 * The mean of the last 7 days of the Hooper item sleep: fires from 5 of 7 on, or from 1.5 points above the median
 * of the 28 days before (10 answered days). Not enough data below 3 answered days. An answer outside 1–7 is none.
 * Source: see {@link SLEEP_WEEK_BOUNDS}; all numbers are our convention.
 *
 * @example
 * judgeSleepWeek([{ day: 100, value: 5 }, { day: 99, value: 6 }, { day: 97, value: 4 }], 100);
 * // { status: 'ok', mean7: 5, median28: null, fires: true }
 */
export const judgeSleepWeek = (
  answers: readonly DayAnswer[],
  today: number,
  bounds: SleepWeekBounds = SLEEP_WEEK_BOUNDS,
): SleepWeek => {
  const valid = answers.filter(({ value }) => value !== null && value >= 1 && value <= 7);
  const baseEnd = today - bounds.recentDays;
  const week = highestOfDays(valid, baseEnd + 1, today);
  const base = highestOfDays(valid, baseEnd - bounds.baseDays + 1, baseEnd);
  if (week.length < bounds.minRecentDays) {
    return { status: 'not-enough-data', mean7: null, median28: null, fires: false };
  }
  const mean7 = mean([...week]);
  const median28 = base.length < bounds.minBaseDays ? null : median([...base]);
  const aboveOwn = median28 !== null && atLeast(mean7, median28 + bounds.rise);
  return { status: 'ok', mean7, median28, fires: atLeast(mean7, bounds.poor) || aboveOwn };
};
