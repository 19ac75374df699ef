import Type from 'typebox';
import type {
  DoneMark,
  MinuteBin,
  PlannedRun,
  SpeedShare,
  StatedCheckIn,
  StatedRun,
  StatedRunner,
  StatedTightness,
} from '#src/core/index.ts';
import type { WeekStatement } from '#src/use-cases/assessment/assess-statement.ts';
import { checkInFields } from './check-in.ts';
import {
  CalendarDay,
  type FieldsOf,
  Instant,
  literals,
  nullable,
  optional,
  plainText,
  strictObject,
  TimeZone,
} from './common.ts';
import { weekStatement } from './week.ts';

/** A run stated without a file. */
const RunSchema = strictObject({
  startTime: Instant,
  endTime: optional(Instant),
  distanceMeters: optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
  durationSeconds: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
  sessionRpe: optional(Type.Number({ minimum: 0, maximum: 10 })),
  averageSpm: optional(Type.Number({ minimum: 0, maximum: 400 })),
  averageSpeedMetersPerSecond: optional(Type.Number({ minimum: 0, maximum: 15 })),
  race: optional(Type.Boolean()),
  secondsAtThreshold: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
  secondsAbove88PercentMaxHeartRate: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
  secondsAtIntensity90: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
  decayPercent: optional(Type.Number({ minimum: -1000, maximum: 1000 })),
  groundContactBalancePercent: optional(Type.Number({ minimum: 0, maximum: 100 })),
  downhillShare: optional(Type.Number({ minimum: 0, maximum: 1 })),
  dropMeters: optional(
    Type.Number({ minimum: 0, maximum: 20_000, description: 'Height lost at a grade of 5 % or steeper' }),
  ),
  fastMeters: optional(
    Type.Number({
      minimum: 0,
      maximum: 1_000_000,
      description: 'Distance run fast; taken as it is, before the profile',
    }),
  ),
  speedProfile: optional(
    Type.Array(
      strictObject({
        metersPerSecond: Type.Number({ minimum: 0, maximum: 15 }),
        seconds: Type.Number({ minimum: 0, maximum: 2_678_400 }),
      } satisfies FieldsOf<SpeedShare>),
      { maxItems: 300, description: 'Seconds of the run by mean speed, slowest first' },
    ),
  ),
  localDay: optional(CalendarDay),
  stepLengthMeters: optional(Type.Number({ minimum: 0, maximum: 5 })),
  heartRateCoverage: optional(Type.Number({ minimum: 0, maximum: 1 })),
  trimpBanister: optional(Type.Number({ minimum: 0, maximum: 100_000 })),
  trimpEdwards: optional(Type.Number({ minimum: 0, maximum: 100_000 })),
  runningStress: optional(Type.Number({ minimum: 0, maximum: 100_000 })),
  minuteBins: optional(
    Type.Array(
      strictObject({
        speedMetersPerSecond: Type.Number({ minimum: 0, maximum: 15 }),
        spm: Type.Number({ minimum: 0, maximum: 400 }),
      } satisfies FieldsOf<MinuteBin>),
      { maxItems: 3000 },
    ),
  ),
} satisfies FieldsOf<StatedRun>);

/** The body of `POST /v1/assessments`: only `today` is required. */
export const StatementSchema = strictObject({
  today: CalendarDay,
  timeZone: Type.Optional(TimeZone),
  weekStartsOn: Type.Optional(literals(['monday', 'sunday', 'saturday'] as const)),
  runner: Type.Optional(
    strictObject({
      age: optional(Type.Number({ minimum: 0, maximum: 130 })),
      sex: optional(literals(['female', 'male'] as const)),
      heightMeters: optional(Type.Number({ minimum: 0.5, maximum: 2.6 })),
      massKilograms: optional(Type.Number({ minimum: 15, maximum: 350 })),
      maxHeartRateBpm: optional(Type.Number({ minimum: 90, maximum: 240 })),
      restingHeartRateBpm: optional(Type.Number({ minimum: 25, maximum: 120 })),
      thresholdHeartRateBpm: optional(Type.Number({ minimum: 80, maximum: 230 })),
      firstVentilatoryThresholdBpm: optional(Type.Number({ minimum: 60, maximum: 230 })),
      secondVentilatoryThresholdBpm: optional(Type.Number({ minimum: 60, maximum: 230 })),
      thresholdSpeedMetersPerSecond: optional(Type.Number({ minimum: 1, maximum: 8 })),
    } satisfies FieldsOf<Omit<StatedRunner, 'timeZone' | 'weekStartsOn'>>),
  ),
  runs: Type.Optional(
    Type.Array(RunSchema, {
      maxItems: 1200,
      description: 'Three years of a run a day; at most 24 on one day',
    }),
  ),
  knownFrom: optional(CalendarDay),
  checkIn: Type.Optional(
    nullable(
      strictObject({
        day: Type.Optional(CalendarDay),
        ...checkInFields,
        wellnessHistory: Type.Optional(
          Type.Array(Type.Number({ minimum: 4, maximum: 28 }), { maxItems: 1000 }),
        ),
      } satisfies FieldsOf<StatedCheckIn>),
    ),
  ),
  checkIns: optional(Type.Array(strictObject({ day: CalendarDay, ...checkInFields }), { maxItems: 500 })),
  tightnessLog: optional(
    Type.Array(
      strictObject({
        day: CalendarDay,
        region: checkInFields.region,
        side: checkInFields.side,
        tightness: Type.Number({ minimum: 0, maximum: 10 }),
      } satisfies FieldsOf<StatedTightness>),
      { maxItems: 1200 },
    ),
  ),
  plannedRun: optional(
    strictObject({
      distanceMeters: Type.Number({ minimum: 0, maximum: 1_000_000 }),
      race: optional(Type.Boolean({ description: 'A race is judged and brings no action' })),
      day: optional(CalendarDay),
    } satisfies FieldsOf<PlannedRun>),
  ),
  done: optional(
    Type.Array(
      strictObject({
        day: CalendarDay,
        routine: plainText(100),
      } satisfies FieldsOf<DoneMark>),
      {
        maxItems: 5000,
      },
    ),
  ),
  ...weekStatement,
} satisfies FieldsOf<WeekStatement>);
