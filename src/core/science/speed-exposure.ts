import type { SpeedShare } from '#src/core/domain/activity-features.ts';
import {
  countFastMeters,
  FAST_RUNNING_BOUNDS,
  type FastRunningBounds,
  findFastSpeed,
} from './speed-profile.ts';
import { compareWeekExposure, EXPOSURE_WINDOWS, type ExposureBounds, noExposure } from './week-exposure.ts';

/**
 * When a week held unusually much fast running, metres. Grade C: in Duhig 2016, Br J Sports Med 50:1536,
 * footballers ran more fast metres than their own mean in the week before a hamstring strain (OR 6.44, 2.99 to
 * 14.41); in Winter 2020, Sports Health 12:296, injured women had trained more speed. The numbers are our
 * convention.
 */
export const SPEED_EXPOSURE_BOUNDS = {
  ...EXPOSURE_WINDOWS,
  ...FAST_RUNNING_BOUNDS,
  minimum: 400,
  ratio: 2,
  floorWeek: 200,
  /** Runs with a known speed among the 28 days before the week. */
  minRuns: 6,
} as const;

/** The numbers that {@link compareSpeedExposure} needs; see {@link SPEED_EXPOSURE_BOUNDS}. */
export type SpeedExposureBounds = ExposureBounds & FastRunningBounds & { readonly minRuns: number };

/** What is known of the speed of one run on its day (days since 1970). */
export type SpeedRun = {
  readonly day: number;
  /** From `profileSpeeds`; null without a speed signal. */
  readonly profile: readonly SpeedShare[] | null;
  /** Fast metres stated with the run: taken as they are, before the profile. */
  readonly fastMeters: number | null;
};

/** Fast metres of a week against the usual one; speed in m/s. */
export type SpeedExposure = {
  readonly status: 'ok' | 'not-enough-data';
  readonly fastSpeed: number | null;
  readonly fastMeters: number | null;
  readonly usualWeekMeters: number | null;
  readonly fires: boolean;
};

/**
 * Fast metres of the last 7 days against the runner's own usual week of the 28 days before. What is fast follows
 * from the speeds of these 28 days ({@link findFastSpeed}). Fires from 400 m on at more than twice the usual week,
 * which is taken as at least 200 m. Not enough data with fewer than 6 runs of known speed or 21 known days in the
 * 28; see {@link compareWeekExposure} for what a known day is.
 * Source: see {@link SPEED_EXPOSURE_BOUNDS}.
 *
 * @example
 * const usual = [70, 74, 78, 82, 86, 90].map((day) => ({ day, profile: null, fastMeters: 0 }));
 * compareSpeedExposure([...usual, { day: 100, profile: null, fastMeters: 900 }], 100, 0);
 * // { status: 'ok', fastSpeed: 3.5, fastMeters: 900, usualWeekMeters: 0, fires: true }
 */
export const compareSpeedExposure = (
  runs: readonly SpeedRun[],
  today: number,
  knownFrom: number | null,
  bounds: SpeedExposureBounds = SPEED_EXPOSURE_BOUNDS,
): SpeedExposure => {
  const baseEnd = today - bounds.recentDays;
  const base = runs.filter(({ day }) => day <= baseEnd && day > baseEnd - bounds.baseDays);
  const fastSpeed = findFastSpeed(
    base.flatMap(({ profile }) => (profile === null ? [] : [profile])),
    bounds,
  );
  const amounts = runs.map(({ day, profile, fastMeters }) => ({
    day,
    amount: fastMeters ?? (profile === null ? null : countFastMeters(profile, fastSpeed)),
  }));
  const runsOfKnownSpeed = base.filter(({ profile, fastMeters }) => profile !== null || fastMeters !== null);
  const enough = runsOfKnownSpeed.length >= bounds.minRuns;
  const week = enough ? compareWeekExposure(amounts, today, knownFrom, bounds) : noExposure;
  return {
    status: week.status,
    fastSpeed: week.status === 'ok' ? fastSpeed : null,
    fastMeters: week.recent,
    usualWeekMeters: week.usualWeek,
    fires: week.fires,
  };
};
