import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import {
  dynamicsLimits,
  heartRateLimitsBpm,
  highestStoredCadence,
  isWithin,
  type Limits,
  maximumSpeedMetersPerSecond,
  stepLengthLimitsMeters,
} from '#src/core/streams/limits.ts';

const finite: Limits = { lowest: 0, highest: Number.MAX_VALUE };
const cadence: Limits = { lowest: 0, highest: highestStoredCadence };

/** The range of each stated number by itself; what depends on time is judged where its time is known. */
const summaryLimits: Record<keyof DecodedSummary, Limits> = {
  elapsedSeconds: finite,
  timerSeconds: finite,
  distanceMeters: finite,
  ascentMeters: finite,
  descentMeters: finite,
  averageSpeedMetersPerSecond: { lowest: 0, highest: maximumSpeedMetersPerSecond.other },
  averageHeartRateBpm: heartRateLimitsBpm,
  maximumHeartRateBpm: heartRateLimitsBpm,
  averageCadence: cadence,
  maximumCadence: cadence,
  strides: finite,
  averageStepLengthMeters: stepLengthLimitsMeters,
  averageVerticalOscillationMillimeters: dynamicsLimits.verticalOscillationMillimeters,
  averageVerticalRatioPercent: dynamicsLimits.verticalRatioPercent,
  averageGroundContactMilliseconds: dynamicsLimits.groundContactMilliseconds,
  averageGroundContactBalancePercent: dynamicsLimits.groundContactBalancePercent,
};

/** A repair of values, or none for a count of zero. */
export const droppedValues = (samples: number): readonly Repair[] =>
  samples > 0 ? [{ id: 'values-implausible', samples }] : [];

/**
 * A file's summary with what no body can do taken out: not a number, negative, infinite, or out of range.
 *
 * @example
 * keepPossible({ ...emptySummary, averageHeartRateBpm: 1e300 }).summary.averageHeartRateBpm; // null
 */
export const keepPossible = (
  stated: DecodedSummary,
): { readonly summary: DecodedSummary; readonly repairs: readonly Repair[] } => {
  let dropped = 0;
  const keep = (name: keyof DecodedSummary): number | null => {
    const value = stated[name];
    // 0 is "not measured" in every field.
    if (value === null || value === 0 || isWithin(value, summaryLimits[name])) return value;
    dropped += 1;
    return null;
  };
  const summary: DecodedSummary = {
    elapsedSeconds: keep('elapsedSeconds'),
    timerSeconds: keep('timerSeconds'),
    distanceMeters: keep('distanceMeters'),
    ascentMeters: keep('ascentMeters'),
    descentMeters: keep('descentMeters'),
    averageSpeedMetersPerSecond: keep('averageSpeedMetersPerSecond'),
    averageHeartRateBpm: keep('averageHeartRateBpm'),
    maximumHeartRateBpm: keep('maximumHeartRateBpm'),
    averageCadence: keep('averageCadence'),
    maximumCadence: keep('maximumCadence'),
    strides: keep('strides'),
    averageStepLengthMeters: keep('averageStepLengthMeters'),
    averageVerticalOscillationMillimeters: keep('averageVerticalOscillationMillimeters'),
    averageVerticalRatioPercent: keep('averageVerticalRatioPercent'),
    averageGroundContactMilliseconds: keep('averageGroundContactMilliseconds'),
    averageGroundContactBalancePercent: keep('averageGroundContactBalancePercent'),
  };
  return { summary, repairs: droppedValues(dropped) };
};
