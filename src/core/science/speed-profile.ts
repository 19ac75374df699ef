import type { SpeedShare } from '#src/core/domain/activity-features.ts';
import { atLeast, atMost } from './at-bound.ts';

/**
 * How fast running is told from the rest, grade C: an own baseline as in Duhig 2016, Br J Sports Med 50:1536;
 * every number is our convention.
 */
export const FAST_RUNNING_BOUNDS = {
  /** Length of the trailing mean that smooths a run's speed, seconds. */
  smoothSeconds: 10,
  /** A smoothed speed above this is an error of the receiver, m/s. */
  maxMetersPerSecond: 9.5,
  /** Slower than this is walking and does not count to the median, m/s. */
  slowestMetersPerSecond: 1.6,
  /** Fast is at least this many times the median of the usual running. */
  ofMedian: 1.25,
  /** And never slower than this, m/s. */
  floorMetersPerSecond: 3.5,
  /** Width of a class of a speed profile, m/s. The floor lies on a border, so it never splits a class. */
  profileStepMetersPerSecond: 0.05,
} as const;

/** The numbers that fast running needs; see {@link FAST_RUNNING_BOUNDS}. */
export type FastRunningBounds = { readonly [B in keyof typeof FAST_RUNNING_BOUNDS]: number };

/**
 * A run's speed at 1 Hz (m/s, a missing second is `NaN`) as the trailing mean of full 10 s windows. `NaN` where
 * the window is not full, or where the mean is above 9.5 m/s, faster than people run.
 * Source: our convention, see {@link FAST_RUNNING_BOUNDS}.
 *
 * @example
 * smoothSpeeds(new Float64Array(11).fill(3)).slice(8); // [NaN, 3, 3]
 */
export const smoothSpeeds = (
  speeds: ArrayLike<number>,
  bounds: FastRunningBounds = FAST_RUNNING_BOUNDS,
): Float64Array => {
  const { smoothSeconds, maxMetersPerSecond } = bounds;
  const smoothed = new Float64Array(speeds.length).fill(Number.NaN);
  let sum = 0;
  let fullSeconds = 0;
  for (let i = 0, { length } = speeds; i < length; i++) {
    const entering = speeds[i] ?? Number.NaN;
    if (Number.isNaN(entering)) {
      sum = 0;
      fullSeconds = 0;
      continue;
    }
    sum += entering;
    if (fullSeconds === smoothSeconds) sum -= speeds[i - smoothSeconds] ?? 0;
    else fullSeconds++;
    const mean = sum / smoothSeconds;
    if (fullSeconds === smoothSeconds && atMost(mean, maxMetersPerSecond)) smoothed[i] = mean;
  }
  return smoothed;
};

/**
 * How long a run went at which speed: its smoothed speed from 1.6 m/s up in classes of 0.05 m/s, slowest first.
 * Small enough to keep with a run, so that weeks can be compared without reading streams again. Empty when no
 * window is full or nothing is faster than walking.
 * Source: our convention, see {@link FAST_RUNNING_BOUNDS}.
 *
 * @example
 * profileSpeeds(new Float64Array(60).fill(3)); // [{ metersPerSecond: 3, seconds: 51 }]
 */
export const profileSpeeds = (
  speeds: ArrayLike<number>,
  bounds: FastRunningBounds = FAST_RUNNING_BOUNDS,
): readonly SpeedShare[] => {
  const step = bounds.profileStepMetersPerSecond;
  const smoothed = smoothSpeeds(speeds, bounds);
  const classes = Math.ceil(bounds.maxMetersPerSecond / step) + 2;
  const meters = new Float64Array(classes);
  const seconds = new Uint32Array(classes);
  for (let i = 0, { length } = smoothed; i < length; i++) {
    const speed = smoothed[i] as number;
    if (!atLeast(speed, bounds.slowestMetersPerSecond)) continue;
    const nearest = Math.round(speed / step);
    const index = atLeast(speed, nearest * step) ? nearest : nearest - 1;
    if (index >= classes) continue;
    meters[index] = (meters[index] as number) + speed;
    seconds[index] = (seconds[index] as number) + 1;
  }
  return Array.from(seconds, (count, index) => ({
    metersPerSecond: (meters[index] as number) / count,
    seconds: count,
  })).filter((share) => share.seconds > 0);
};

/**
 * The speed from which running counts as fast, m/s: 1.25 × the median speed of the usual runs, at least 3.5.
 * The median is over seconds, to the width of a class of {@link profileSpeeds}. Without any profile it is 3.5.
 * Source: our convention, see {@link FAST_RUNNING_BOUNDS}.
 *
 * @example
 * findFastSpeed([[{ metersPerSecond: 3.2, seconds: 1200 }]]); // 4
 */
export const findFastSpeed = (
  profiles: readonly (readonly SpeedShare[])[],
  bounds: FastRunningBounds = FAST_RUNNING_BOUNDS,
): number => {
  const shares = profiles.flat().toSorted((a, b) => a.metersPerSecond - b.metersPerSecond);
  const seconds = shares.reduce((sum, share) => sum + share.seconds, 0);
  /** Speed of the second of this rank, the slowest of all being 0. */
  const speedOfRank = (rank: number): number => {
    let passed = 0;
    for (const share of shares) {
      passed += share.seconds;
      if (passed > rank) return share.metersPerSecond;
    }
    return 0;
  };
  const median = (speedOfRank(Math.floor((seconds - 1) / 2)) + speedOfRank(Math.floor(seconds / 2))) / 2;
  return Math.max(bounds.floorMetersPerSecond, bounds.ofMedian * median);
};

/**
 * Metres of a run at `fastSpeed` (m/s) or faster.
 * Source: high-speed metres as in Duhig 2016, Br J Sports Med 50:1536; the speed is our convention.
 *
 * @example
 * countFastMeters([{ metersPerSecond: 3, seconds: 600 }, { metersPerSecond: 5, seconds: 100 }], 3.5); // 500
 */
export const countFastMeters = (profile: readonly SpeedShare[], fastSpeed: number): number =>
  profile.reduce(
    (sum, { metersPerSecond, seconds }) =>
      atLeast(metersPerSecond, fastSpeed) ? sum + metersPerSecond * seconds : sum,
    0,
  );
