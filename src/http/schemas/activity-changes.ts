import Type from 'typebox';
import { type StatedActivity, sports } from '#src/core/index.ts';
import type { ActivitiesToDelete } from '#src/use-cases/activities/remove-activities.ts';
import {
  CalendarDay,
  type FieldsOf,
  GivenId,
  Id,
  literals,
  NullableNumber,
  optional,
  plainText,
  strictObject,
} from './common.ts';

/** Seconds of the longest activity that is read, five days. */
const longestSeconds = 432_000;

/** The body of `POST …/activities`. */
export const StatedActivitySchema = strictObject(
  {
    startTime: Type.String({
      format: 'date-time',
      maxLength: 40,
      description:
        'When it began: an ISO 8601 instant with its offset from UTC. `Z` leaves the local time to the runner’s time zone',
    }),
    sport: Type.Optional(literals(sports, { description: '`running` when absent' })),
    title: optional(plainText(200)),
    distanceMeters: optional(
      Type.Number({
        minimum: 0,
        maximum: 1_100_000,
        description: 'Required where no duration is stated; refused when nobody covers it in the time',
      }),
    ),
    durationSeconds: optional(
      Type.Number({
        minimum: 0,
        maximum: longestSeconds,
        description: 'From start to end, pauses included; required where no distance is stated',
      }),
    ),
    movingSeconds: optional(
      Type.Number({
        minimum: 0,
        maximum: longestSeconds,
        description: 'Without pauses; at most the duration',
      }),
    ),
    ascentMeters: optional(Type.Number({ minimum: 0, maximum: 50_000 })),
    descentMeters: optional(Type.Number({ minimum: 0, maximum: 50_000 })),
    averageBpm: optional(
      Type.Number({ minimum: 30, maximum: 240, description: 'Mean heart rate, beats a minute' }),
    ),
    maximumBpm: optional(
      Type.Number({ minimum: 30, maximum: 240, description: 'Highest heart rate, beats a minute' }),
    ),
    averageSpm: optional(
      Type.Number({ minimum: 30, maximum: 330, description: 'Mean cadence, steps a minute of both feet' }),
    ),
    sessionRpe: optional(
      Type.Number({ minimum: 0, maximum: 10, description: 'How hard it was as a whole, 0 to 10 (Foster)' }),
    ),
    race: optional(Type.Boolean()),
    source: optional(
      plainText(200, { minLength: 1, description: 'Where it comes from, such as the name of your app' }),
    ),
    externalId: optional(
      plainText(200, {
        minLength: 1,
        description:
          'Its id in `source`. Another statement of the same source and id replaces the earlier one',
      }),
    ),
  } satisfies FieldsOf<StatedActivity>,
  { $id: 'StatedActivity' },
);

/** The body of `POST …/activities:delete`. */
export const ActivitiesToDeleteSchema = strictObject(
  {
    activityIds: Type.Optional(
      Type.Array(GivenId, {
        minItems: 1,
        maxItems: 1000,
        description: 'Ids that the runner has not are passed over',
      }),
    ),
    from: Type.Optional(CalendarDay),
    to: Type.Optional(CalendarDay),
    sport: Type.Optional(literals(sports)),
    dryRun: Type.Optional(
      Type.Boolean({ description: 'Answer what would be deleted and delete nothing; false when absent' }),
    ),
  } satisfies FieldsOf<ActivitiesToDelete>,
  {
    $id: 'ActivitiesToDelete',
    description:
      '`activityIds`, or `from` and `to`; where more is stated, every field must select an activity',
  },
);

export const ActivitiesDeletionSchema = Type.Object(
  {
    dryRun: Type.Boolean({ description: 'True: nothing was deleted' }),
    count: Type.Integer({ minimum: 0, description: 'Activities that were deleted, or would be' }),
    activityIds: Type.Array(Id, { description: 'Of the newest 200 of them' }),
    distanceMeters: {
      ...NullableNumber,
      description: 'Sum of their known distances; null where none is known',
    },
    more: Type.Boolean({ description: 'True: more are selected than the 2,000 of one call; send it again' }),
  },
  { $id: 'ActivitiesDeletion' },
);

/** The body of `POST /v1/activities/{id}/merge`. */
export const MergeSchema = strictObject(
  {
    activityIds: Type.Array(GivenId, {
      minItems: 1,
      maxItems: 32,
      description: 'Activities of the same runner that become part of this one',
    }),
  },
  { $id: 'ActivityMerge' },
);

/** The body of `POST /v1/activities/{id}/split`. */
export const SplitSchema = strictObject(
  {
    sourceIds: Type.Array(GivenId, {
      minItems: 1,
      maxItems: 32,
      description: 'Ids of `sources` of this activity, but not all of them',
    }),
  },
  { $id: 'ActivitySplit' },
);
