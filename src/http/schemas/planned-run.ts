import Type from 'typebox';
import type { PlanChange } from '#src/use-cases/planning/change-plan.ts';
import type { PlannedRunStatement } from '#src/use-cases/planning/plan-run.ts';
import {
  CalendarDay,
  type FieldsOf,
  Id,
  Instant,
  nullable,
  optional,
  plainText,
  strictObject,
} from './common.ts';
import { named } from './named.ts';

const distance = Type.Number({
  minimum: 1,
  maximum: 1_000_000,
  description: 'Planned distance, meters. A plan without it is not judged by the ceiling',
});
const duration = Type.Number({ minimum: 1, maximum: 2_678_400, description: 'Planned duration, seconds' });
const race = Type.Boolean({ description: 'A race is judged and said, and brings no action' });
const externalId = plainText(200, { minLength: 1, description: 'Your own id of the plan' });
const title = plainText(200, { description: 'Name of the run or race' });

const changeable = {
  distanceMeters: optional(distance),
  durationSeconds: optional(duration),
  race: optional(race),
  title: optional(title),
};

export const NewPlannedRunSchema = named(
  'NewPlannedRun',
  strictObject(
    {
      startTime: Instant,
      externalId: optional(externalId),
      ...changeable,
    } satisfies FieldsOf<PlannedRunStatement>,
    { description: 'A run or race to plan: a distance, a duration or both' },
  ),
);

export const PlannedRunChangeSchema = named(
  'PlannedRunChange',
  strictObject(
    {
      startTime: Type.Optional(Instant),
      ...changeable,
    } satisfies FieldsOf<PlanChange>,
    { description: 'What is changed of a planned run' },
  ),
);

export const PlannedRunSchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    externalId: nullable(externalId),
    startTime: Instant,
    day: { ...CalendarDay, description: 'Day of the start, in the runner’s time zone' },
    distanceMeters: nullable(distance),
    durationSeconds: nullable(duration),
    race,
    title: nullable(title),
    createdAt: Instant,
    updatedAt: Instant,
  },
  { $id: 'PlannedRun', description: 'A run or race that is planned' },
);
