import { median } from 'simple-statistics';
import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { TightnessMark } from '#src/core/domain/routine.ts';
import { byPlace, type Place } from './routine-log.ts';

/** A rise of this many points of 10 is more than the noise of a rating. Convention. */
const risePoints = 2;
/** Days for which the latest rating is current. Convention. */
const currentDays = 3;
/** Days before the latest rating that make the baseline. Convention. */
const baselineDays = 14;
/** Ratings that a baseline needs. Convention. */
const leastBaseline = 2;

/** A place whose latest rating (0–10) lies above the median of the two weeks before. */
export type TightnessRise = Place & { readonly latest: number; readonly usual: number };

/**
 * The places whose latest rating (of the last 3 days) lies 2 points or more above the median of the 14 days
 * before it. Empty when none does, or when there is too little to compare.
 *
 * @example
 * findRises(calmThenFive, '2026-07-10'); // [{ region: 'hamstring', side: 'left', latest: 5, usual: 2 }]
 */
export const findRises = (log: readonly TightnessMark[], today: Day): readonly TightnessRise[] =>
  byPlace(log.filter(({ day }) => day <= today)).flatMap(({ region, side, days }) => {
    const latest = days.at(-1);
    if (latest === undefined || latest.day < addDays(today, -currentDays)) return [];
    const earlier = days
      .filter(({ day }) => day < latest.day && day >= addDays(latest.day, -baselineDays))
      .map(({ rating }) => rating);
    if (earlier.length < leastBaseline) return [];
    const usual = median(earlier);
    return latest.rating - usual >= risePoints ? [{ region, side, latest: latest.rating, usual }] : [];
  });
