import type { MissingWindow, Ramp, TrainingDay, WindowId } from '#src/core/domain/training-load.ts';
import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import {
  ACUTE_DAYS,
  acwrCoupled,
  acwrEwma,
  acwrUncoupled,
  CHRONIC_DAYS,
} from '#src/core/science/acute-chronic-ratio.ts';
import { FATIGUE_DAYS, FITNESS_DAYS, fitnessFatigue } from '#src/core/science/fitness-fatigue.ts';
import { monotony, strain } from '#src/core/science/monotony.ts';
import { sumLastDays } from '#src/core/science/sum-last-days.ts';
import { weekChange } from '#src/core/science/week-change.ts';

/**
 * Rolling sums and ratios at the end of the last of the given days (consecutive, oldest first).
 *
 * Distance carries the sums, the change and the acute:chronic ratios, as in every cohort of runners; the
 * load series carries monotony, strain, fitness, fatigue and form. Every window with an unknown day is `null`
 * and `missing` says what it waits for. Fitness and fatigue start from 0 on the first known day, so they stay
 * low for about six weeks; after a day of unknown load they are `null` until 42 and 7 known days have passed.
 * `fitnessFrom` is the day on which they started: adding up the loads from it gives the same figures.
 * Formulas and sources: see the functions of core/science that are called here.
 *
 * @example
 * rampAt(days).change7; // 1.5
 */
export const rampAt = (days: readonly TrainingDay[]): Ramp => {
  const meters = columnOf(days, (day) => day.distanceMeters);
  const loads = columnOf(days, (day) => day.load);
  const knownMeters = knownTail(meters);
  const knownLoads = knownTail(loads);
  const acuteMeters = sumLastDays(meters, ACUTE_DAYS);
  const previous7Meters = sumLastDays(meters, ACUTE_DAYS, ACUTE_DAYS);
  const { change, band } = weekChange(kilometers(previous7Meters), kilometers(acuteMeters));
  const unbroken = knownLoads.length === days.filter((day) => day.known).length;
  const model = fitnessFatigue(knownLoads);
  const settled = (window: number): boolean => unbroken || knownLoads.length >= window;
  return {
    acuteMeters,
    previous7Meters,
    change7: change,
    band: band ?? (acuteMeters === null || previous7Meters === null ? 'unknown' : 'no_baseline'),
    acwrCoupled: acwrCoupled(meters),
    acwrUncoupled: acwrUncoupled(meters),
    acwrEwma: acwrEwma(knownMeters),
    monotony: monotony(loads),
    strain: strain(loads),
    fitness: settled(FITNESS_DAYS) ? (model?.fitness ?? null) : null,
    fatigue: settled(FATIGUE_DAYS) ? (model?.fatigue ?? null) : null,
    form: settled(FITNESS_DAYS) ? (model?.form ?? null) : null,
    fitnessFrom: model !== null && settled(FATIGUE_DAYS) ? (days.at(-knownLoads.length)?.day ?? null) : null,
    longestRunShare: longestShare(days, acuteMeters),
    missing: [
      ...missingDays('distance', knownMeters.length, [
        ['lastWeek', ACUTE_DAYS],
        ['weekChange', 2 * ACUTE_DAYS],
        ['acuteChronicRatios', CHRONIC_DAYS],
      ]),
      ...missingDays('load', knownLoads.length, [
        ['monotony', ACUTE_DAYS],
        ...(unbroken ? [] : [['fitness', FITNESS_DAYS] as const]),
      ]),
    ],
  };
};

/** One value a day, `NaN` where the day is unknown or lacks the value. */
const columnOf = (
  days: readonly TrainingDay[],
  amountOf: (day: TrainingDay) => number | null,
): Float64Array => {
  const column = new Float64Array(days.length).fill(Number.NaN);
  for (const [i, day] of days.entries()) {
    if (day.known) column[i] = amountOf(day) ?? Number.NaN;
  }
  return column;
};

const kilometers = (meters: number | null): number | null =>
  meters === null ? null : meters / METERS_PER_KILOMETER;

/** The days after the last unknown one. */
const knownTail = (daily: Float64Array): Float64Array =>
  daily.subarray(daily.findLastIndex((value) => Number.isNaN(value)) + 1);

const longestShare = (days: readonly TrainingDay[], acuteMeters: number | null): number | null => {
  if (acuteMeters === null || acuteMeters <= 0) return null;
  let longest = 0;
  for (const { longestRunMeters } of days.slice(-ACUTE_DAYS))
    longest = Math.max(longest, longestRunMeters ?? 0);
  return longest / acuteMeters;
};

const missingDays = (
  signal: MissingWindow['signal'],
  knownDays: number,
  windows: readonly (readonly [of: WindowId, days: number])[],
): readonly MissingWindow[] =>
  windows.filter(([, days]) => knownDays < days).map(([of, days]) => ({ of, signal, days, knownDays }));
