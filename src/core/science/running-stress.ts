import { SECONDS_PER_HOUR } from '#src/core/domain/units.ts';

/**
 * Intensity factor: graded speed as a share of threshold speed, both in m/s (never paces).
 * `null` without a speed or without a positive threshold.
 * Source: forum.slowtwitch.com/t/682825; me-create.com/triathlon-24e.
 *
 * @example
 * intensityFactor(1000 / 300, 1000 / 270); // 0.9
 */
export const intensityFactor = (
  gradedSpeedMetersPerSecond: number | null,
  thresholdSpeedMetersPerSecond: number | null,
): number | null => {
  if (gradedSpeedMetersPerSecond === null || thresholdSpeedMetersPerSecond === null) return null;
  if (!(thresholdSpeedMetersPerSecond > 0) || !(gradedSpeedMetersPerSecond >= 0)) return null;
  return gradedSpeedMetersPerSecond / thresholdSpeedMetersPerSecond;
};

/**
 * Running stress score: 100 is one hour at threshold speed. `rTSS = hours · IF² · 100`, where IF is the
 * {@link intensityFactor} of the normalised graded speed. `null` when any part is unknown.
 * Source: see {@link intensityFactor}.
 *
 * @example
 * runningStress(1800, 1000 / 300, 1000 / 270); // 40.5
 */
export const runningStress = (
  durationSeconds: number | null,
  normalizedGradedSpeedMetersPerSecond: number | null,
  thresholdSpeedMetersPerSecond: number | null,
): number | null => {
  const factor = intensityFactor(normalizedGradedSpeedMetersPerSecond, thresholdSpeedMetersPerSecond);
  if (factor === null || durationSeconds === null || !(durationSeconds >= 0)) return null;
  return (durationSeconds / SECONDS_PER_HOUR) * factor * factor * 100;
};
