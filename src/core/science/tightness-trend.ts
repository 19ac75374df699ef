import { mean, median, medianAbsoluteDeviation } from 'simple-statistics';
import { atLeast } from './at-bound.ts';
import { type DayAnswer, highestOfDays } from './days-of-answers.ts';
import { TRAFFIC_LIGHT_BOUNDS } from './traffic-light.ts';

/** From median absolute deviation to standard deviation, for a normal distribution. */
const SD_OF_MAD = 1.4826;

/**
 * When a tightness has risen above the runner's own usual, grade C: soreness was higher one and two weeks before
 * an injury (339 runners, 26 weeks, Scand J Med Sci Sports 2025), without a published threshold. The numbers are
 * our convention. Ratings are 0–10.
 */
export const TIGHTNESS_TREND_BOUNDS = {
  /** The days that are judged, today included. */
  recentDays: 7,
  /** How many of these must be rated. */
  minRecentDays: 3,
  /** The days before them that stand for the usual. */
  baseDays: 28,
  /** How many of these must be rated. */
  minBaseDays: 10,
  /** A rise counts from this on, points. */
  rise: 1.5,
  /** And from this many standard deviations of the usual ratings. */
  deviations: 2,
  /** The median absolute deviation is never taken as smaller than this, points. */
  minMad: 0.5,
  /** A mean from this on makes a rise a caution, points: the amber of the traffic light. */
  caution: TRAFFIC_LIGHT_BOUNDS.amber,
  /** The last answered mornings that are looked at. */
  mornings: 7,
  /** This many worse ones among them make a rise a caution. */
  worseMornings: 3,
} as const;

/** The numbers that {@link judgeTightnessTrend} needs; see {@link TIGHTNESS_TREND_BOUNDS}. */
export type TightnessTrendBounds = { readonly [B in keyof typeof TIGHTNESS_TREND_BOUNDS]: number };

/** Whether the next morning was worse, and its day (days since 1970); null when not answered. */
export type MorningAnswer = { readonly day: number; readonly worse: boolean | null };

/** A week of ratings against the usual ones, points of 0–10. */
export type TightnessTrend = {
  readonly status: 'ok' | 'not-enough-data';
  readonly mean7: number | null;
  readonly median28: number | null;
  /** mean7 − median28. */
  readonly rise: number | null;
  /** The rise from which the trend fires. */
  readonly threshold: number | null;
  readonly fires: boolean;
  readonly severity: 'none' | 'info' | 'caution';
};

const notEnough: TightnessTrend = {
  ...{ status: 'not-enough-data', mean7: null, median28: null, rise: null, threshold: null },
  ...{ fires: false, severity: 'none' },
};

const manyWorse = (
  mornings: readonly MorningAnswer[],
  today: number,
  bounds: TightnessTrendBounds,
): boolean => {
  const answers = mornings.map(({ day, worse }) => ({ day, value: worse === null ? null : Number(worse) }));
  const answered = highestOfDays(answers, Number.NEGATIVE_INFINITY, today).slice(-bounds.mornings);
  return answered.filter((worse) => worse === 1).length >= bounds.worseMornings;
};

/**
 * Ratings of one place in the last 7 days against those of the 28 days before: fires when their mean lies above
 * the usual median by 1.5 points or two robust standard deviations, whichever is larger. The highest rating of a
 * day counts. It is `info`, or `caution` from a mean of 3 on or with 3 worse mornings among the last 7 answered.
 * Not enough data below 3 rated days in the week or 10 before it.
 * Source: see {@link TIGHTNESS_TREND_BOUNDS}; all numbers are our convention.
 *
 * @example
 * const usual = Array.from({ length: 20 }, (_, i) => ({ day: 70 + i, value: 1 }));
 * const week = [2, 3, 2, 3].map((value, i) => ({ day: 97 + i, value }));
 * judgeTightnessTrend([...usual, ...week], [], 100);
 * // { status: 'ok', mean7: 2.5, median28: 1, rise: 1.5, threshold: 1.5, fires: true, severity: 'info' }
 */
export const judgeTightnessTrend = (
  ratings: readonly DayAnswer[],
  mornings: readonly MorningAnswer[],
  today: number,
  bounds: TightnessTrendBounds = TIGHTNESS_TREND_BOUNDS,
): TightnessTrend => {
  const baseEnd = today - bounds.recentDays;
  const week = highestOfDays(ratings, baseEnd + 1, today);
  const base = highestOfDays(ratings, baseEnd - bounds.baseDays + 1, baseEnd);
  if (week.length < bounds.minRecentDays || base.length < bounds.minBaseDays) return notEnough;
  const mean7 = mean([...week]);
  const median28 = median([...base]);
  const rise = mean7 - median28;
  const mad = Math.max(medianAbsoluteDeviation([...base]), bounds.minMad);
  const threshold = Math.max(bounds.rise, bounds.deviations * SD_OF_MAD * mad);
  const fires = atLeast(rise, threshold);
  const marked = atLeast(mean7, bounds.caution) || manyWorse(mornings, today, bounds);
  const severity = !fires ? 'none' : marked ? 'caution' : 'info';
  return { status: 'ok', mean7, median28, rise, threshold, fires, severity };
};
