import type { ActivityFeatures, LoadSource } from '#src/core/domain/activity-features.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { METERS_PER_KILOMETER, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { sessionRpeLoad } from '#src/core/science/session-rpe-load.ts';

/** What is known of a run besides its recording. */
export type RunContext = {
  readonly id: string | null;
  /** 0–10, as the runner stated it. */
  readonly sessionRpe: number | null;
  readonly race: boolean;
};

/** Share of moving time with heart rate from which its absence of peaks means something. Convention. */
export const heartRateCoverage = 0.5;

/** Less is what is left of rounding, and no length that another run could be compared with. Our convention. */
const leastLength = 1;

/** A run's length as later ones are compared with it, meters or seconds: 0 below one. */
export const comparableLength = (length: number | null): number | null =>
  length !== null && length < leastLength ? 0 : length;

const known = (value: number | null): value is number => value !== null && Number.isFinite(value);

/** Session load in each model with data; Banister's only with a stated, not an estimated, maximum. */
const loadsOf = (
  features: ActivityFeatures,
  durationSeconds: number | null,
  sessionRpe: number | null,
): HistoryRun['loads'] => {
  const { loads, distanceMeters } = features;
  const minutes = durationSeconds === null ? null : durationSeconds / SECONDS_PER_MINUTE;
  const all: Record<LoadSource, number | null> = {
    srpe: sessionRpeLoad(sessionRpe, minutes),
    banister: loads.maxHeartRateEstimated ? null : loads.trimpBanister,
    edwards: loads.trimpEdwards,
    rtss: loads.runningStress,
    duration: minutes,
    distance: distanceMeters === null ? null : distanceMeters / METERS_PER_KILOMETER,
  };
  return Object.fromEntries(Object.entries(all).filter(([, load]) => known(load))) as HistoryRun['loads'];
};

/**
 * The part of a run's features that a training history reads, with its session load in every model it has
 * data for. Duration is timer time, else moving time.
 *
 * @example
 * toHistoryRun(features, { id: 'act_1', sessionRpe: 6, race: false }).loads.srpe; // 270
 */
export const toHistoryRun = (features: ActivityFeatures, context: RunContext): HistoryRun => {
  const seconds = comparableLength(features.timerSeconds ?? features.movingSeconds);
  const durationSeconds = seconds !== null && seconds > 0 ? seconds : null;
  // A cadence whose unit is not proven warns nobody.
  const isProven = features.cadence.reason === 'ok';
  return {
    id: context.id,
    startMs: features.startMs,
    endMs: features.endMs,
    day: features.localDay,
    distanceMeters: comparableLength(features.distanceMeters),
    implausible: features.implausible,
    durationSeconds,
    sessionRpe: context.sessionRpe,
    race: context.race,
    averageSpm: isProven ? features.cadence.averageSpm : null,
    averageSpeedMetersPerSecond: features.averageSpeedMetersPerSecond,
    secondsAtThreshold: features.secondsAtThreshold,
    secondsAbove88PercentMaxHeartRate: features.secondsAbove88PercentMaxHeartRate,
    secondsAtIntensity90: features.secondsAtIntensity90,
    hasHeartRate: features.heartRate !== null && features.heartRate.coverage >= heartRateCoverage,
    loads: loadsOf(features, durationSeconds, context.sessionRpe),
    decayPercent: features.cadence.decayPercent,
    groundContactBalancePercent: features.runningDynamics?.groundContactBalancePercent ?? null,
    downhillShare: features.downhillShare,
    dropMeters: features.downhillDropMeters,
    fastMeters: null,
    // Features of version 1 have none.
    speedProfile: features.speedProfile ?? null,
    stepLengthMeters: features.stepLengthMeters,
    minuteBins: isProven ? features.minuteBins : [],
  };
};
