import Type from 'typebox';
import type { DoneMark, PlannedRun, StatedCheckIn, StatedRunner, StatedTightness } from '#src/core/index.ts';
import type { WeekStatement } from '#src/use-cases/assessment/assess-statement.ts';
import { checkInFields, NewCheckInSchema } from './check-in.ts';
import {
  CalendarDay,
  type FieldsOf,
  nullable,
  optional,
  plainText,
  strictObject,
  TimeZone,
} from './common.ts';
import { Sex, WeekStart } from './enums.ts';
import { named } from './named.ts';
import { StatedRunSchema } from './stated-run.ts';
import { weekStatement } from './week.ts';

/** The body of `POST /v1/assessments`: only `today` is required. */
export const StatementSchema = named(
  'Statement',
  strictObject({
    today: CalendarDay,
    timeZone: Type.Optional(TimeZone),
    weekStartsOn: Type.Optional(WeekStart),
    runner: Type.Optional(
      named(
        'StatedRunner',
        strictObject({
          age: optional(Type.Number({ minimum: 0, maximum: 130 })),
          sex: optional(Sex),
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
    ),
    runs: Type.Optional(
      Type.Array(StatedRunSchema, {
        maxItems: 1200,
        description: 'Three years of a run a day; at most 24 on one day',
      }),
    ),
    knownFrom: Type.Optional(
      nullable(CalendarDay, {
        description: 'First day of which every run is stated; else that of the first run',
      }),
    ),
    checkIn: Type.Optional(
      nullable(
        named(
          'StatedCheckIn',
          strictObject({
            day: Type.Optional(CalendarDay),
            ...checkInFields,
            wellnessHistory: Type.Optional(
              Type.Array(Type.Number({ minimum: 4, maximum: 28 }), {
                maxItems: 1000,
                description: 'Earlier sums of the four wellness items, oldest first',
              }),
            ),
          } satisfies FieldsOf<StatedCheckIn>),
        ),
        { description: 'The newest check-in; of `today` unless it names its day' },
      ),
    ),
    checkIns: optional(Type.Array(NewCheckInSchema, { maxItems: 500, description: 'Earlier check-ins' })),
    tightnessLog: optional(
      Type.Array(
        strictObject({
          day: CalendarDay,
          region: checkInFields.region,
          side: checkInFields.side,
          tightness: Type.Number({ minimum: 0, maximum: 10, description: '0 none to 10 the worst' }),
        } satisfies FieldsOf<StatedTightness>),
        { maxItems: 1200, description: 'Earlier ratings, for the trend and for what routines change' },
      ),
    ),
    plannedRun: optional(
      named(
        'StatedPlan',
        strictObject(
          {
            distanceMeters: Type.Number({ minimum: 0, maximum: 1_000_000 }),
            race: optional(Type.Boolean({ description: 'A race is judged and brings no action' })),
            day: optional(CalendarDay),
          } satisfies FieldsOf<PlannedRun>,
          { description: 'A run that is planned, to be held against the ceiling' },
        ),
      ),
    ),
    done: optional(
      Type.Array(
        strictObject({
          day: CalendarDay,
          routine: plainText(100),
        } satisfies FieldsOf<DoneMark>),
        {
          maxItems: 5000,
          description: 'Routines that were done; the plan of a week continues from them',
        },
      ),
    ),
    ...weekStatement,
  } satisfies FieldsOf<WeekStatement>),
);
