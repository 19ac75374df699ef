import Type from 'typebox';
import type { RunnerStatement } from '#src/use-cases/runners/create-runner.ts';
import {
  type FieldsOf,
  Id,
  Instant,
  literals,
  nullable,
  plainText,
  strictObject,
  TimeZone,
} from './common.ts';

const runnerFields = {
  externalId: nullable(plainText(200, { minLength: 1, description: 'Your own id of the runner' })),
  displayName: nullable(plainText(200)),
  timeZone: TimeZone,
  weekStartsOn: literals(['monday', 'sunday', 'saturday']),
  sex: nullable(literals(['female', 'male'])),
  birthYear: nullable(Type.Integer({ minimum: 1900, maximum: 2100 })),
  heightMeters: nullable(Type.Number({ minimum: 0.5, maximum: 2.6 })),
  massKilograms: nullable(Type.Number({ minimum: 15, maximum: 350 })),
  maxHeartRateBpm: nullable(Type.Number({ minimum: 90, maximum: 240 })),
  restingHeartRateBpm: nullable(Type.Number({ minimum: 25, maximum: 120 })),
  thresholdHeartRateBpm: nullable(Type.Number({ minimum: 80, maximum: 230 })),
  firstVentilatoryThresholdBpm: nullable(
    Type.Number({
      minimum: 60,
      maximum: 230,
      description: "With the second threshold: Lucia's load of a run",
    }),
  ),
  secondVentilatoryThresholdBpm: nullable(Type.Number({ minimum: 60, maximum: 230 })),
  thresholdSpeedMetersPerSecond: nullable(Type.Number({ minimum: 1, maximum: 8 })),
} satisfies FieldsOf<RunnerStatement>;

export const RunnerSchema = Type.Object(
  { id: Id, ...runnerFields, createdAt: Instant, updatedAt: Instant },
  { $id: 'Runner' },
);

/** Every field may be absent; a new runner then has the time zone UTC and weeks from Monday. */
export const RunnerChangeSchema = Type.Partial(strictObject(runnerFields), { additionalProperties: false });

export const ErasureReceiptSchema = Type.Object(
  {
    runnerId: Id,
    erasedAt: Instant,
    uploads: Type.Integer(),
    activities: Type.Integer(),
    checkIns: Type.Integer(),
    doneRoutines: Type.Integer(),
    files: Type.Integer(),
  },
  { $id: 'ErasureReceipt', description: 'What was erased, for your records' },
);
