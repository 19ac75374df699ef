import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { gradeAdjustedSpeed } from '#src/core/science/grade-adjusted-speed.ts';
import {
  NORMALIZING_WINDOW_SECONDS,
  normalizedGradedSpeed,
} from '#src/core/science/normalized-graded-speed.ts';
import { isPossibleDistance, maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';
import { type RunView, sumOf } from './run-view.ts';

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
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : null;
};

/** A speed that the fastest of the sport reach, else null. */
const atMostFastest = (metersPerSecond: number | null, sport: Sport): number | null =>
  metersPerSecond !== null && metersPerSecond <= maximumSpeedMetersPerSecond[sport] ? metersPerSecond : null;

type Graded = { readonly grades: Column | null; readonly graded: Column; readonly mean: number | null };

/** The speed of each second with the hills taken out; with hills that nobody runs so fast, the run is read as level. */
const gradeSpeeds = ({ metersEachSecond: speeds, profile, sport, movingSeconds }: RunView): Graded => {
  const level = { grades: null, graded: speeds, mean: meanKnown(speeds) };
  if (profile === null) return level;
  const graded = speeds.map((speed, s) => gradeAdjustedSpeed(speed, profile.grade[s] as number));
  const mean = meanKnown(graded);
  const seconds = sumOf(movingSeconds);
  const possible = mean !== null && isPossibleDistance(sport, mean * seconds, seconds);
  return possible ? { grades: profile.grade, graded, mean } : level;
};

type Totals = { readonly seconds: number; readonly meters: number };

/** Seconds and metres whose 30-second mean of graded speed reaches `floor`. */
const atOrAbove = (graded: Column, speeds: Column, floor: number): Totals => {
  let [sum, known, seconds, meters] = [0, 0, 0, 0];
  for (let s = 0; s < graded.length; s += 1) {
    const entering = graded[s] as number;
    if (!Number.isNaN(entering)) {
      sum += entering;
      known += 1;
    }
    const leaving = graded[s - NORMALIZING_WINDOW_SECONDS] ?? Number.NaN;
    if (!Number.isNaN(leaving)) {
      sum -= leaving;
      known -= 1;
    }
    if (known < NORMALIZING_WINDOW_SECONDS || !atLeast(sum / known, floor)) continue;
    seconds += 1;
    meters += speeds[s] as number;
  }
  return { seconds, meters };
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
  const speeds = view.metersEachSecond;
  const { grades, graded, mean } = gradeSpeeds(view);
  const known = thresholdSpeedMetersPerSecond !== null && mean !== null;
  const above = (share: number): Totals | null =>
    known ? atOrAbove(graded, speeds, share * thresholdSpeedMetersPerSecond) : null;
  return {
    gradeAdjustedSpeedMetersPerSecond: grades === null ? null : mean,
    normalizedGradedSpeedMetersPerSecond: atMostFastest(normalizedGradedSpeed(speeds, grades), view.sport),
    secondsAtIntensity90: above(hardIntensity)?.seconds ?? null,
    fastMeters: above(1)?.meters ?? null,
  };
};
