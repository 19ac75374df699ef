import Type from 'typebox';
import { unitSystems } from '#src/core/index.ts';
import type { RunnerStatement } from '#src/use-cases/runners/create-runner.ts';
import {
  type FieldsOf,
  Id,
  Instant,
  LanguageTag,
  literals,
  nullable,
  plainText,
  strictObject,
  Tag,
  TimeZone,
} from './common.ts';
import { Sex, WeekStart } from './enums.ts';
import { named } from './named.ts';

const UnitSystem = named(
  'UnitSystem',
  literals(unitSystems, { description: 'How lengths are shown to the runner; answers stay metric' }),
);

const runnerFields = {
  externalId: nullable(plainText(200, { minLength: 1, description: 'Your own id of the runner' })),
  displayName: nullable(plainText(200, { description: 'A name to show' })),
  timeZone: TimeZone,
  weekStartsOn: WeekStart,
  sex: nullable(Sex),
  birthYear: nullable(Type.Integer({ minimum: 1900, maximum: 2100 })),
  heightMeters: nullable(Type.Number({ minimum: 0.5, maximum: 2.6 })),
  massKilograms: nullable(Type.Number({ minimum: 15, maximum: 350 })),
  maxHeartRateBpm: nullable(
    Type.Number({
      minimum: 90,
      maximum: 240,
      description: 'Measured; without it loads by heart rate are estimated by age',
    }),
  ),
  restingHeartRateBpm: nullable(Type.Number({ minimum: 25, maximum: 120 })),
  thresholdHeartRateBpm: nullable(
    Type.Number({ minimum: 80, maximum: 230, description: 'At the pace of an hour’s race' }),
  ),
  firstVentilatoryThresholdBpm: nullable(
    Type.Number({
      minimum: 60,
      maximum: 230,
      description: "With the second threshold: Lucia's load of a run",
    }),
  ),
  secondVentilatoryThresholdBpm: nullable(
    Type.Number({ minimum: 60, maximum: 230, description: 'See the first' }),
  ),
  thresholdSpeedMetersPerSecond: nullable(
    Type.Number({ minimum: 1, maximum: 8, description: 'The pace of an hour’s race' }),
  ),
  tags: Type.Array(Tag, {
    maxItems: 20,
    description:
      'Groups of yours: a squad, a training group. Blanks around a tag are removed, each is kept once',
  }),
  language: nullable(LanguageTag),
  units: nullable(UnitSystem),
} satisfies FieldsOf<RunnerStatement>;

export const RunnerSchema = Type.Object(
  { id: Id, ...runnerFields, createdAt: Instant, updatedAt: Instant },
  { $id: 'Runner', description: 'A person whose runs are assessed. Unknown physiology is null' },
);

/** Every field may be absent; a new runner then has the time zone UTC and weeks from Monday. */
export const RunnerChangeSchema = named(
  'RunnerFields',
  Type.Partial(strictObject(runnerFields), {
    additionalProperties: false,
    description:
      'What is stated of a runner. A new one has the time zone UTC and weeks from Monday unless they are stated',
  }),
);

export const ErasureReceiptSchema = Type.Object(
  {
    runnerId: Id,
    erasedAt: Instant,
    uploads: Type.Integer(),
    activities: Type.Integer(),
    checkIns: Type.Integer(),
    doneRoutines: Type.Integer(),
    plannedRuns: Type.Integer(),
    files: Type.Integer(),
  },
  { $id: 'ErasureReceipt', description: 'What was erased, for your records' },
);
