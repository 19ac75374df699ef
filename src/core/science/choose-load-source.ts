import { atLeast } from './at-bound.ts';

/** Share of moving time that must carry a heart rate before a heart-rate model may be used. Our convention. */
export const MIN_HEART_RATE_COVERAGE = 0.8;

/** What one run has to offer the load models; `null` is "not known". */
export type LoadInputs = {
  readonly sessionRpe: number | null;
  readonly durationMinutes: number | null;
  /** Share of moving time with a heart rate, 0–1. */
  readonly heartRateCoverage: number | null;
  readonly maxHeartRateBpm: number | null;
  readonly restingHeartRateBpm: number | null;
  readonly thresholdSpeedMetersPerSecond: number | null;
  readonly distanceMeters: number | null;
};

/**
 * The best load model that a run has data for: session RPE, then Banister (coverage of at least 0.8, maximal
 * and resting heart rate), Edwards (maximum only), running stress (threshold speed), duration, distance.
 * `null` when nothing is known. Order and coverage are our convention; never mix models in one series.
 *
 * @example
 * chooseLoadSource({ ...nothing, durationMinutes: 40, heartRateCoverage: 0.95, maxHeartRateBpm: 190 }); // 'edwards'
 */
export const chooseLoadSource = (
  run: LoadInputs,
): 'srpe' | 'banister' | 'edwards' | 'rtss' | 'duration' | 'distance' | null => {
  const timed = run.durationMinutes !== null && run.durationMinutes > 0;
  const covered = run.heartRateCoverage !== null && atLeast(run.heartRateCoverage, MIN_HEART_RATE_COVERAGE);
  if (run.sessionRpe !== null && timed) return 'srpe';
  if (covered && run.maxHeartRateBpm !== null && run.restingHeartRateBpm !== null) return 'banister';
  if (covered && run.maxHeartRateBpm !== null) return 'edwards';
  if (run.thresholdSpeedMetersPerSecond !== null && run.thresholdSpeedMetersPerSecond > 0 && timed) {
    return 'rtss';
  }
  if (timed) return 'duration';
  return run.distanceMeters !== null && run.distanceMeters > 0 ? 'distance' : null;
};
