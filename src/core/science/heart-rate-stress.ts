import { banisterTrimp } from './banister-trimp.ts';

/**
 * Heart-rate stress score: 100 is one hour at threshold heart rate.
 * `hrTSS = 100 · TRIMP / TRIMP(60 min at threshold)`, both Banister’s, of the same runner.
 * `null` when the run’s impulse or a heart rate is missing, or an hour at threshold would be worth nothing.
 * Source: a common variant of the training stress score (from memory, unsure until checked).
 *
 * @example
 * heartRateStress(97.946042, 50, 190, 'male', 170); // 57.3955…
 */
export const heartRateStress = (
  trimp: number | null,
  restingHeartRateBpm: number | null,
  maxHeartRateBpm: number | null,
  sex: 'female' | 'male' | null,
  thresholdHeartRateBpm: number | null,
): number | null => {
  if (trimp === null) return null;
  const hour = trimpOfThresholdHour(restingHeartRateBpm, maxHeartRateBpm, sex, thresholdHeartRateBpm);
  return hour === null || !(hour > 0) ? null : (100 * trimp) / hour;
};

/**
 * Banister’s impulse of sixty minutes at threshold heart rate, the yardstick of {@link heartRateStress}.
 * `null` when one of the heart rates is missing.
 * Source: see {@link heartRateStress}.
 *
 * @example
 * trimpOfThresholdHour(50, 190, 'male', 170); // 170.6510…
 */
export const trimpOfThresholdHour = (
  restingHeartRateBpm: number | null,
  maxHeartRateBpm: number | null,
  sex: 'female' | 'male' | null,
  thresholdHeartRateBpm: number | null,
): number | null =>
  thresholdHeartRateBpm === null
    ? null
    : banisterTrimp(
        [{ minutes: 60, heartRateBpm: thresholdHeartRateBpm }],
        restingHeartRateBpm,
        maxHeartRateBpm,
        sex,
      );
