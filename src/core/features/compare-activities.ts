import type { Activity, MetricChange } from '#src/core/domain/activity.ts';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';

/** The numbers that a reprocessing is judged by, named as the activity shows them. */
const metrics = {
  sport: ({ sport }) => sport,
  sportSource: ({ sportBasis }) => sportBasis?.source ?? null,
  startTime: ({ startMs }) => startMs / MS_PER_SECOND,
  localDay: ({ localDay }) => localDay,
  elapsedSeconds: ({ elapsedSeconds }) => elapsedSeconds,
  timerSeconds: ({ timerSeconds }) => timerSeconds,
  movingSeconds: ({ movingSeconds }) => movingSeconds,
  distanceMeters: ({ distanceMeters }) => distanceMeters,
  implausible: ({ implausible }) => implausible,
  ascentMeters: ({ ascentMeters }) => ascentMeters,
  descentMeters: ({ descentMeters }) => descentMeters,
  averageSpeedMetersPerSecond: (features) => features.averageSpeedMetersPerSecond,
  gradeAdjustedSpeedMetersPerSecond: (features) => features.gradeAdjustedSpeedMetersPerSecond,
  steps: ({ steps }) => steps,
  'cadence.averageSpm': ({ cadence }) => cadence.averageSpm,
  'cadence.maximumSpm': ({ cadence }) => cadence.maximumSpm,
  'cadence.coverage': ({ cadence }) => cadence.coverage,
  'cadence.factor': ({ cadence }) => cadence.factor,
  'cadence.decayPercent': ({ cadence }) => cadence.decayPercent,
  stepLengthMeters: ({ stepLengthMeters }) => stepLengthMeters,
  'overstriding.deficitPercent': ({ overstriding }) => overstriding.deficitPercent,
  'overstriding.band': ({ overstriding }) => overstriding.band,
  'runningDynamics.groundContactMilliseconds': ({ runningDynamics }) =>
    runningDynamics?.groundContactMilliseconds ?? null,
  'runningDynamics.groundContactBalancePercent': ({ runningDynamics }) =>
    runningDynamics?.groundContactBalancePercent ?? null,
  'heartRate.averageBpm': ({ heartRate }) => heartRate?.averageBpm ?? null,
  'heartRate.maximumBpm': ({ heartRate }) => heartRate?.maximumBpm ?? null,
  'load.trimpBanister': ({ loads }) => loads.trimpBanister,
  'load.trimpEdwards': ({ loads }) => loads.trimpEdwards,
  'load.runningStress': ({ loads }) => loads.runningStress,
  secondsAtThreshold: ({ secondsAtThreshold }) => secondsAtThreshold,
  downhillShare: ({ downhillShare }) => downhillShare,
  'impact.kilometers': ({ impact }) => impact?.kilometers ?? null,
  repairs: ({ repairs }) => repairs.length,
} as const satisfies Record<string, (features: ActivityFeatures) => string | number | null>;

/**
 * Which numbers of an activity are not what they were. The same bytes and the same versions give the same
 * numbers to the last digit, so every difference counts.
 *
 * @example
 * compareActivities(before, after); // [{ metric: 'distanceMeters', before: 5000, after: 5012 }]
 */
export const compareActivities = (
  before: Pick<Activity, 'features'>,
  after: Pick<Activity, 'features'>,
): MetricChange[] =>
  Object.entries(metrics)
    .map(([metric, read]) => ({ metric, before: read(before.features), after: read(after.features) }))
    .filter((change) => change.before !== change.after);
