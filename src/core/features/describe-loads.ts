import type { HeartRateFeatures, RunLoads } from '#src/core/domain/activity-features.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { banisterTrimp } from '#src/core/science/banister-trimp.ts';
import { edwardsTrimp } from '#src/core/science/edwards-trimp.ts';
import { estimateMaxHeartRate } from '#src/core/science/estimate-max-heart-rate.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import { heartRateStress } from '#src/core/science/heart-rate-stress.ts';
import { luciaTrimp } from '#src/core/science/lucia-trimp.ts';
import { intensityFactor, runningStress } from '#src/core/science/running-stress.ts';
import type { HeartRateDescription } from './describe-heart-rate.ts';

/** The runner's maximal heart rate as stated, else estimated from age, else null. */
const maxHeartRateOf = (runner: Physiology): { bpm: number | null; estimated: boolean } =>
  runner.maxHeartRateBpm !== null
    ? { bpm: runner.maxHeartRateBpm, estimated: false }
    : { bpm: estimateMaxHeartRate(runner.ageYears), estimated: runner.ageYears !== null };

/** Share of moving time with a heart rate from which a heart-rate model may be used. Our convention. */
const sufficientCoverage = 0.8;
/** Share of timer time from which a heart rate counts as complete. Our convention. */
const completeCoverage = 0.99;

type HeartRateLoads = Pick<
  RunLoads,
  'trimpBanister' | 'trimpEdwards' | 'trimpLucia' | 'heartRateStress' | 'maxHeartRateEstimated' | 'scaled'
>;

/**
 * Heart-rate loads of a recording with heart rate over at least four fifths of its moving time. The heart beats on while the
 * strap is lost: what is missing counts as the rest does.
 */
const describeHeartLoads = (
  { segments, heartRate, timerCoverage }: HeartRateDescription,
  runner: Physiology,
): HeartRateLoads => {
  const covered = heartRate !== null && atLeast(heartRate.coverage, sufficientCoverage);
  const scaled =
    covered && timerCoverage >= sufficientCoverage && timerCoverage < completeCoverage && segments.length > 0;
  const factor = scaled ? 1 / timerCoverage : 1;
  const counted = covered
    ? segments.map(({ minutes, heartRateBpm }) => ({ minutes: minutes * factor, heartRateBpm }))
    : [];
  const { bpm: max, estimated } = maxHeartRateOf(runner);
  const { restingHeartRateBpm: rest, thresholdHeartRateBpm: threshold, sex } = runner;
  const trimpBanister = banisterTrimp(counted, rest, max, sex);
  return {
    trimpBanister,
    trimpEdwards: edwardsTrimp(counted, max),
    trimpLucia: luciaTrimp(
      counted,
      runner.firstVentilatoryThresholdBpm,
      runner.secondVentilatoryThresholdBpm,
    ),
    heartRateStress: heartRateStress(trimpBanister, rest, max, sex, threshold),
    maxHeartRateEstimated: estimated,
    scaled,
  };
};

/** What the activity is worth in each model it has data for; null in the others. */
export const describeLoads = (
  heart: HeartRateDescription,
  durationSeconds: number,
  normalizedGradedSpeed: number | null,
  runner: Physiology,
): RunLoads => ({
  ...describeHeartLoads(heart, runner),
  runningStress: runningStress(durationSeconds, normalizedGradedSpeed, runner.thresholdSpeedMetersPerSecond),
  intensityFactor: intensityFactor(normalizedGradedSpeed, runner.thresholdSpeedMetersPerSecond),
  normalizedGradedSpeedMetersPerSecond: normalizedGradedSpeed,
});

/** Share of maximal heart rate that stands in for an unknown threshold (science, section 4). */
const shareOfMaximum = 0.88;
/** Share of moving time with heart rate below which time in a zone is not counted. Convention. */
export const zoneCoverage = 0.5;

/** Seconds at or above threshold heart rate, and at or above 88 % of the maximum; null where unknown. */
export const describeHardSeconds = (
  segments: readonly HeartRateSegment[],
  heartRate: HeartRateFeatures | null,
  runner: Physiology,
): { secondsAtThreshold: number | null; secondsAbove88PercentMaxHeartRate: number | null } => {
  const secondsFrom = (floorBpm: number | null): number | null => {
    if (floorBpm === null || heartRate === null || heartRate.coverage < zoneCoverage) return null;
    return segments.reduce(
      (sum, { minutes, heartRateBpm }) =>
        sum + (atLeast(heartRateBpm, floorBpm) ? minutes * SECONDS_PER_MINUTE : 0),
      0,
    );
  };
  const { bpm: max } = maxHeartRateOf(runner);
  return {
    secondsAtThreshold: secondsFrom(runner.thresholdHeartRateBpm),
    secondsAbove88PercentMaxHeartRate: secondsFrom(max === null ? null : shareOfMaximum * max),
  };
};
