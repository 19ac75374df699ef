import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { gradeAdjustedSpeed } from '#src/core/science/grade-adjusted-speed.ts';
import {
  NORMALIZING_WINDOW_SECONDS,
  normalizedGradedSpeed,
} from '#src/core/science/normalized-graded-speed.ts';
import { isPossibleDistance, maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';
import type { RunView } from './run-view.ts';

/** Speeds of a run with the hills taken out. */
export type Effort = {
  /** Mean over moving time; null without altitude. */
  readonly gradeAdjustedSpeedMetersPerSecond: number | null;
  /** Normalised graded speed; without altitude the run is read as level (a treadmill). */
  readonly normalizedGradedSpeedMetersPerSecond: number | null;
  readonly secondsAtIntensity90: number | null;
  readonly fastMeters: number | null;
};

/** Intensity factor from which a stretch counts as hard (science: 20 minutes at 0.90 make a hard session). */
const hardIntensity = 0.9;

const meanKnown = (values: Column): number | null => {
  let sum = 0;
  let count = 0;
  for (let s = 0, { length } = values; s < length; s += 1) {
    const value = values[s] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : null;
};

/** A speed that the fastest of the sport reach, else null. */
const atMostFastest = (metersPerSecond: number | null, sport: Sport): number | null =>
  metersPerSecond !== null && metersPerSecond <= maximumSpeedMetersPerSecond[sport] ? metersPerSecond : null;

type Graded = { readonly isLevel: boolean; readonly graded: Column; readonly mean: number | null };

/** The speed of each second with the hills taken out; with hills that nobody runs so fast, the run is read as level. */
const gradeSpeeds = ({ metersEachSecond, profile, sport, movingTotalSeconds: seconds }: RunView): Graded => {
  const level = { isLevel: true, graded: metersEachSecond, mean: meanKnown(metersEachSecond) };
  if (profile === null) return level;
  const graded = metersEachSecond.slice();
  for (let s = 0, { length } = graded; s < length; s += 1) {
    graded[s] = gradeAdjustedSpeed(graded[s] as number, profile.grade[s] as number);
  }
  const mean = meanKnown(graded);
  const possible = mean !== null && isPossibleDistance(sport, mean * seconds, seconds);
  return possible ? { isLevel: false, graded, mean } : level;
};

type Hard = { readonly seconds: number; readonly fastMeters: number };

/** Seconds whose 30-second mean of graded speed is hard for a threshold speed, and metres where it reaches that speed. */
const measureHard = (graded: Column, speeds: Column, thresholdSpeed: number): Hard => {
  let sum = 0;
  let known = 0;
  let seconds = 0;
  let fastMeters = 0;
  const hardSpeed = hardIntensity * thresholdSpeed;
  for (let s = 0, { length } = graded; s < length; s += 1) {
    const entering = graded[s] as number;
    if (!Number.isNaN(entering)) {
      sum += entering;
      known += 1;
    }
    const leaving =
      s < NORMALIZING_WINDOW_SECONDS ? Number.NaN : (graded[s - NORMALIZING_WINDOW_SECONDS] as number);
    if (!Number.isNaN(leaving)) {
      sum -= leaving;
      known -= 1;
    }
    if (known < NORMALIZING_WINDOW_SECONDS) continue;
    if (atLeast(sum / known, hardSpeed)) seconds += 1;
    if (atLeast(sum / known, thresholdSpeed)) fastMeters += speeds[s] as number;
  }
  return { seconds, fastMeters };
};

/**
 * Grade-adjusted and normalised graded speed, and the time and distance spent fast.
 *
 * `secondsAtIntensity90`: seconds whose 30-second mean of graded speed is at least 0.90 of threshold speed.
 * `fastMeters`: metres run while that mean is at or above threshold speed itself. Our convention; the
 * distance is weighted by nothing, since fast metres load the shin no more than slow ones (Hunter 2019).
 * Both null while the runner's threshold speed is unknown.
 */
export const describeEffort = (view: RunView, thresholdSpeedMetersPerSecond: number | null): Effort => {
  const { isLevel, graded, mean } = gradeSpeeds(view);
  const hard =
    thresholdSpeedMetersPerSecond !== null && mean !== null
      ? measureHard(graded, view.metersEachSecond, thresholdSpeedMetersPerSecond)
      : null;
  return {
    gradeAdjustedSpeedMetersPerSecond: isLevel ? null : mean,
    normalizedGradedSpeedMetersPerSecond: atMostFastest(normalizedGradedSpeed(graded, null), view.sport),
    secondsAtIntensity90: hard?.seconds ?? null,
    fastMeters: hard?.fastMeters ?? null,
  };
};
