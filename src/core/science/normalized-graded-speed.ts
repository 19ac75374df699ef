import { gradeAdjustedSpeed } from './grade-adjusted-speed.ts';

/** Length of the rolling mean, seconds. */
export const NORMALIZING_WINDOW_SECONDS = 30;

const adjustSpeeds = (speeds: ArrayLike<number>, grades: ArrayLike<number>): Float64Array => {
  const adjusted = new Float64Array(speeds.length);
  for (let i = 0, { length } = speeds; i < length; i++) {
    adjusted[i] = gradeAdjustedSpeed(speeds[i] as number, grades[i] ?? Number.NaN);
  }
  return adjusted;
};

/**
 * Normalised graded speed, m/s: adjust every second for grade, take the rolling mean over full 30 s windows,
 * then the fourth root of the mean fourth power. Hard stretches weigh more than their share of time.
 *
 * `speeds` holds one value a second in m/s, `grades` one fraction a second (`null` reads the run as level).
 * A window with a missing second (`NaN`) is not full and is left out. `null` when no window is full.
 * Source: the usual construction of normalised graded pace (from memory; the exact code of TrainingPeaks is
 * not public).
 *
 * @example
 * normalizedGradedSpeed(new Float64Array(60).fill(3), null); // 3
 */
export const normalizedGradedSpeed = (
  speeds: ArrayLike<number>,
  grades: ArrayLike<number> | null,
  windowSeconds: number = NORMALIZING_WINDOW_SECONDS,
): number | null => {
  const adjusted = grades === null ? speeds : adjustSpeeds(speeds, grades);
  let windowSum = 0;
  let missing = 0;
  let windows = 0;
  let fourthPowers = 0;
  for (let i = 0, { length } = adjusted; i < length; i++) {
    const entering = adjusted[i] as number;
    if (Number.isNaN(entering)) missing++;
    else windowSum += entering;
    if (i >= windowSeconds) {
      const leaving = adjusted[i - windowSeconds] as number;
      if (Number.isNaN(leaving)) missing--;
      else windowSum -= leaving;
    }
    if (i >= windowSeconds - 1 && missing === 0) {
      fourthPowers += (windowSum / windowSeconds) ** 4;
      windows++;
    }
  }
  return windows === 0 ? null : (fourthPowers / windows) ** 0.25;
};
