import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';

/**
 * Length of one step, metres: `60 · speed / cadence`, speed in m/s, cadence in steps per minute (both feet).
 * `null` when one is unknown, the cadence is not positive, or so small that no number holds the length.
 * Follows from the definition of cadence.
 *
 * @example
 * stepLength(2.78, 150); // 1.112
 */
export const stepLength = (speedMetersPerSecond: number | null, cadenceSpm: number | null): number | null => {
  if (speedMetersPerSecond === null || cadenceSpm === null) return null;
  if (!(cadenceSpm > 0) || !(speedMetersPerSecond >= 0)) return null;
  const meters = (SECONDS_PER_MINUTE * speedMetersPerSecond) / cadenceSpm;
  return Number.isFinite(meters) ? meters : null;
};
