import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { everySecond, makeDecoded, type Row } from '#tests/core/streams/make-decoded.ts';

/** A runner who stated everything. */
export const knownRunner: Physiology = {
  sex: 'male',
  ageYears: 40,
  heightMeters: 1.75,
  massKilograms: 70,
  maxHeartRateBpm: 190,
  restingHeartRateBpm: 50,
  thresholdHeartRateBpm: 170,
  firstVentilatoryThresholdBpm: 149,
  secondVentilatoryThresholdBpm: 151,
  thresholdSpeedMetersPerSecond: 4,
};

/** A runner who stated nothing. */
export const unknownRunner: Physiology = {
  sex: null,
  ageYears: null,
  heightMeters: null,
  massKilograms: null,
  maxHeartRateBpm: null,
  restingHeartRateBpm: null,
  thresholdHeartRateBpm: null,
  firstVentilatoryThresholdBpm: null,
  secondVentilatoryThresholdBpm: null,
  thresholdSpeedMetersPerSecond: null,
};

/** Features of a decoded activity for a runner who stated everything, in UTC, unless said otherwise. */
export const featuresOf = (
  decoded: DecodedActivity,
  runner: Physiology = knownRunner,
  timeZone = 'UTC',
): ActivityFeatures => describeActivity(normaliseStream(decoded), decoded, runner, timeZone);

/** A level run at 3 m/s with 84 strides a minute and a heart rate about 150, one record a second. */
export const steadyRows = (seconds: number, over: (second: number) => Partial<Row> = () => ({})): Row[] =>
  everySecond(seconds, (s) => ({
    distance: 3 * s,
    speed: 3,
    cadence: 84,
    heartRate: 148 + (s % 5),
    altitude: 100 + 0.2 * (s % 2),
    ...over(s),
  }));

/** The features of such a run. */
export const steadyFeatures = (seconds: number, over: Partial<DecodedActivity> = {}): ActivityFeatures =>
  featuresOf(makeDecoded(steadyRows(seconds), over));

/** The names of numbers that are not finite, anywhere in a value. */
export const brokenNumbers = (value: unknown, path = ''): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => brokenNumbers(inner, `${path}.${key}`));
};
