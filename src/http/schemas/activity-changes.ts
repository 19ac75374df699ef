import Type from 'typebox';
import type { StatedActivity } from '#src/core/index.ts';
import type { ActivitiesToDelete } from '#src/use-cases/activities/remove-activities.ts';
import {
  CalendarDay,
  type FieldsOf,
  GivenId,
  Id,
  numberOrNull,
  optional,
  plainText,
  strictObject,
} from './common.ts';
import { Sport } from './enums.ts';
import { meaning, named } from './named.ts';

/** Seconds of the longest activity that is read, five days. */
const longestSeconds = 432_000;

/** The body of `POST …/activities`. */
export const NewActivitySchema = named(
  'NewActivity',
  strictObject(
    {
      startTime: Type.String({
        format: 'date-time',
        maxLength: 40,
        description:
          'When it began: an ISO 8601 instant with its offset from UTC. `Z` leaves the local time to the runner’s time zone',
      }),
      sport: Type.Optional(meaning(Sport, '`running` when absent')),
      title: optional(plainText(200, { description: 'What it is called' })),
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
      race: optional(Type.Boolean({ description: 'It was a race' })),
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
    { description: 'An activity without a file: a distance, a duration or both' },
  ),
);

/** The body of `POST …/activities:delete`. */
export const ActivitiesToDeleteSchema = named(
  'ActivitiesToDelete',
  strictObject(
    {
      activityIds: Type.Optional(
        Type.Array(GivenId, {
          minItems: 1,
          maxItems: 1000,
          description: 'Ids that the runner has not are passed over',
        }),
      ),
      from: Type.Optional({ ...CalendarDay, description: 'First day, in the time zone of the runner' }),
      to: Type.Optional({ ...CalendarDay, description: 'Last day, included' }),
      sport: Type.Optional(meaning(Sport, 'Only of this sport')),
      dryRun: Type.Optional(
        Type.Boolean({ description: 'Answer what would be deleted and delete nothing; false when absent' }),
      ),
    } satisfies FieldsOf<ActivitiesToDelete>,
    {
      description:
        '`activityIds`, or `from` and `to`; where more is stated, every field must select an activity',
    },
  ),
);

export const ActivitiesDeletionSchema = Type.Object(
  {
    dryRun: Type.Boolean({ description: 'True: nothing was deleted' }),
    count: Type.Integer({ minimum: 0, description: 'Activities that were deleted, or would be' }),
    activityIds: Type.Array(Id, { description: 'Of the newest 200 of them' }),
    distanceMeters: numberOrNull('Sum of their known distances; null where none is known'),
    more: Type.Boolean({ description: 'True: more are selected than the 2,000 of one call; send it again' }),
  },
  { $id: 'ActivitiesDeletion', description: 'What was deleted, or would be' },
);

/** The body of `POST /v1/activities/{id}/merge`. */
export const MergeSchema = named(
  'ActivityMerge',
  strictObject(
    {
      activityIds: Type.Array(GivenId, {
        minItems: 1,
        maxItems: 32,
        description: 'Activities of the same runner that become part of this one',
      }),
    },
    { description: 'What becomes part of an activity' },
  ),
);

/** The body of `POST /v1/activities/{id}/split`. */
export const SplitSchema = named(
  'ActivitySplit',
  strictObject(
    {
      sourceIds: Type.Array(GivenId, {
        minItems: 1,
        maxItems: 32,
        description: 'Ids of `sources` of this activity, but not all of them',
      }),
    },
    { description: 'What becomes another activity' },
  ),
);
