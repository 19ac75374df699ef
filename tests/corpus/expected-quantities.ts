import type { DescribedActivity } from '#tests/support/describe-corpus.ts';
import { measureDecoded } from '#tests/support/measure-decoded.ts';

/** Our figures for a quantity of `expected.tsv`: what the file states, what its records say, what Sinew shows. */
export type Quantity = {
  readonly ours: (activity: DescribedActivity) => readonly (number | null)[];
  /** How near one of them must come; peers round to a whole number, or to what is noted. */
  readonly within: (value: number) => number;
};

const share =
  (part: number, least = 0) =>
  (value: number): number =>
    Math.max(least, part * Math.abs(value));
const always = (difference: number) => (): number => difference;

const pace = (metersPerSecond: number | null): number | null =>
  metersPerSecond === null || metersPerSecond <= 0 ? null : 1000 / metersPerSecond;
const half = (value: number | null): number | null => (value === null ? null : value / 2);

const measured =
  (name: string) =>
  ({ decoded }: DescribedActivity): number =>
    measureDecoded(decoded)[name] ?? Number.NaN;
const shown =
  (read: (features: DescribedActivity['features']) => number | null): Quantity['ours'] =>
  ({ features }) => [read(features)];

const heartAverage: Quantity = {
  ours: (activity) => [
    activity.decoded.summary.averageHeartRateBpm,
    measured('avg_hr_bpm')(activity),
    activity.features.heartRate?.averageBpm ?? null,
  ],
  within: always(1),
};
const heartMaximum: Quantity = {
  ours: (activity) => [
    activity.decoded.summary.maximumHeartRateBpm,
    measured('max_hr_bpm')(activity),
    activity.features.heartRate?.maximumBpm ?? null,
  ],
  within: always(1),
};
const cadenceAverage: Quantity = {
  ours: (activity) => [
    activity.decoded.summary.averageCadence,
    measured('avg_cadence_rpm')(activity),
    half(activity.features.cadence.averageSpm),
  ],
  within: always(1),
};
const cadenceMaximum: Quantity = {
  ours: (activity) => [
    activity.decoded.summary.maximumCadence,
    measured('max_cadence_rpm')(activity),
    half(activity.features.cadence.maximumSpm),
  ],
  within: always(1),
};
const distance: Quantity = {
  ours: (activity) => [activity.features.distanceMeters, activity.decoded.summary.distanceMeters],
  within: share(0.005, 1),
};
const strides: Quantity = {
  ours: ({ decoded, features }) => [decoded.summary.strides, half(features.steps)],
  within: always(1),
};
const gradeAdjustedPace: Quantity = {
  ours: shown((features) => pace(features.gradeAdjustedSpeedMetersPerSecond)),
  within: share(0.03),
};
const speed: Quantity = {
  ours: ({ decoded, features }) => [
    decoded.summary.averageSpeedMetersPerSecond,
    features.averageSpeedMetersPerSecond,
  ],
  within: share(0.02),
};
const speedInKilometersPerHour: Quantity = {
  ours: (activity) => speed.ours(activity).map((value) => (value === null ? null : value * 3.6)),
  within: share(0.02),
};
const ascent: Quantity = { ours: shown((features) => features.ascentMeters), within: share(0.02, 1) };
const descent: Quantity = { ours: shown((features) => features.descentMeters), within: share(0.02, 1) };

const balanceRight: Quantity = {
  ours: shown((features) => 100 - (features.runningDynamics?.groundContactBalancePercent ?? Number.NaN)),
  within: always(0.1),
};

/** By the canonical name of a row, or by its own name without leg and remark. */
export const quantities: Readonly<Record<string, Quantity>> = {
  distance_m: distance,
  'Distance[swimActivity]': distance,
  timer_s: {
    ours: ({ decoded, features }) => [decoded.summary.timerSeconds, features.timerSeconds],
    within: share(0.005, 1),
  },
  elapsed_s: {
    ours: (activity) => [activity.features.elapsedSeconds, measured('elapsed_s')(activity)],
    within: share(0.005, 1),
  },
  moving_s: { ours: shown((features) => features.movingSeconds), within: share(0.02) },
  pace_s_per_km: {
    ours: shown((features) => pace(features.averageSpeedMetersPerSecond)),
    within: share(0.02),
  },
  GradeAdjustedPaceAvg: gradeAdjustedPace,
  'pace.gapAvg': gradeAdjustedPace,
  SpeedAvg: speed,
  'speed.avg': speedInKilometersPerHour,
  ascent_m: ascent,
  'elevation.ascent': ascent,
  descent_m: descent,
  'elevation.descent': descent,
  avg_hr_bpm: heartAverage,
  'heartRate.avg': heartAverage,
  'HeartRateAvg[swimActivity]': heartAverage,
  max_hr_bpm: heartMaximum,
  'heartRate.max': heartMaximum,
  'HeartRateMax[swimActivity]': heartMaximum,
  avg_cadence_rpm: cadenceAverage,
  'cadence.avg': cadenceAverage,
  'cadence.avgActive': cadenceAverage,
  max_cadence_rpm: cadenceMaximum,
  'cadence.max': cadenceMaximum,
  total_strides: strides,
  'cadence.cycles': strides,
  step_len_m: {
    ours: ({ decoded, features }) => [decoded.summary.averageStepLengthMeters, features.stepLengthMeters],
    within: always(0.006),
  },
  gct_ms: {
    ours: shown((features) => features.runningDynamics?.groundContactMilliseconds ?? null),
    within: share(0.01),
  },
  gct_balance_left_pct: {
    ours: shown((features) => features.runningDynamics?.groundContactBalancePercent ?? null),
    within: always(0.1),
  },
  StanceTimeBalanceRight: balanceRight,
  'dynamics.running.stanceTimeBalance.right': balanceRight,
  vo_mm: {
    ours: shown((features) => features.runningDynamics?.verticalOscillationMillimeters ?? null),
    within: share(0.01),
  },
  vr_pct: {
    ours: shown((features) => features.runningDynamics?.verticalRatioPercent ?? null),
    within: share(0.02),
  },
  lap_count: { ours: ({ decoded }) => [decoded.laps.length], within: always(0) },
  'record_count compared with reference CSV': {
    // Two leading records have no values; the reference leaves them out.
    ours: ({ decoded }) => [decoded.records.length - 2],
    within: always(0),
  },
};

/** What Sinew has no figure for, by the beginning of a row's own name. */
export const notInSinew: readonly string[] = [
  'Energy',
  'calories',
  'PoolLength',
  'ActiveLengths',
  'SWOLF',
  'Power',
  'power.',
  'AerobicTrainingEffect',
  'AnaerobicTrainingEffect',
  'TemperatureAvg',
  // Scores of another athlete's settings, and spreads of signals.
  'scores.',
  'heartRate.',
  'cadence.slope',
  'grade.',
  'elevation.',
  // A lap's cadence, and sessions cut at gaps of their own choosing.
  'lap[0].',
  'session_count',
  'track_count',
  'segment_count',
  'CadenceAvg[swimActivity]',
  'CadenceMax[swimActivity]',
];
