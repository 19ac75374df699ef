import Type from 'typebox';
import { equipmentItems } from '#src/core/index.ts';
import type { WeekStatement } from '#src/use-cases/assessment/assess-statement.ts';
import {
  CalendarDay,
  Count,
  countOf,
  type FieldsOf,
  literals,
  nullable,
  numberOrNull,
  optional,
  plainText,
} from './common.ts';
import { Region, RoutineId, Side } from './enums.ts';
import { named } from './named.ts';

export const WeekRoutineSchema = Type.Intersect(
  [
    Type.Ref('Routine'),
    Type.Object({
      progress: nullable(
        Type.Object({
          sessionsDone: countOf('Sessions that were marked as done'),
          step: Type.String({ description: 'The current step of its progression' }),
          basis: literals(['trial', 'convention'] as const, {
            description: 'Whether a trial or this service chose the steps',
          }),
        }),
        { description: 'Where the runner stands; null unless it is strength work' },
      ),
    }),
  ],
  { $id: 'WeekRoutine', description: 'A routine at its current step; `progress` only for strength' },
);

const Routines = Type.Array(Type.Ref('WeekRoutine'));

export const WeekSchema = Type.Object(
  {
    from: CalendarDay,
    to: CalendarDay,
    runsAre: literals(['planned', 'usual', 'unknown'] as const, {
      description: 'Where the run days come from: stated, from habit, not known',
    }),
    days: Type.Array(
      named(
        'WeekDay',
        Type.Object({
          day: CalendarDay,
          run: literals(['none', 'easy', 'hard', 'paused', 'unknown'] as const, {
            description: 'The run of the day',
          }),
          strength: Type.Boolean({ description: 'A day with strength work' }),
          preRun: Routines,
          postRun: Routines,
          restDay: Routines,
        }),
      ),
      { description: 'Every day of the plan' },
    ),
    notes: Type.Array(Type.String(), { description: 'What to know of the plan, in sentences' }),
  },
  { $id: 'Week', description: 'A plan by days; absent while a red flag stands' },
);

export const RoutineResponseSchema = Type.Object(
  {
    routine: RoutineId,
    region: nullable(Region, { description: 'The rated place' }),
    side: nullable(Side, { description: 'Its side' }),
    startedOn: CalendarDay,
    beforeMedian: numberOrNull('Median rating of the two weeks before, 0–10'),
    afterMedian: numberOrNull('Median rating of the two weeks after, 0–10'),
    change: numberOrNull('After less before'),
    days: countOf('Days on which it was done'),
    ratings: Type.Object({ before: Count, after: Count }, { description: 'Ratings that were read' }),
    enoughData: Type.Boolean({ description: 'False: too few ratings to say anything' }),
    startedBeside: Type.Array(RoutineId, { description: 'Other routines that were started then' }),
    statement: Type.String({ description: 'The same in one sentence' }),
  },
  {
    $id: 'RoutineResponse',
    description:
      'How tightness changed in the two weeks after a routine was started. One runner without a control: no cause is stated.',
  },
);

/** The parts of an assessment with `days`. */
export const weekAnswer = {
  week: Type.Optional(Type.Ref('Week')),
  responses: Type.Optional(
    Type.Array(Type.Ref('RoutineResponse'), { description: 'What changed after routines were started' }),
  ),
};

const list = (what: string, example: string) =>
  Type.Optional(plainText(400, { description: `${what}, separated by commas: \`${example}\`` }));

const Days = Type.Integer({ minimum: 1, maximum: 14, description: 'Also plan so many days, today included' });

/** Query parameters of the week. */
export const WeekQuery = {
  days: Type.Optional(Days),
  equipment: list('Equipment at hand; when absent no routine is left out', 'band,roller'),
  runDays: list(
    'Planned run days; when absent the stored plans are used, and without any they are estimated from habit',
    '2026-07-07,2026-07-09',
  ),
  hardDays: list('Planned days with a hard run', '2026-07-09'),
};

const days = (description: string) => optional(Type.Array(CalendarDay, { maxItems: 60, description }));

/** Fields of a statement about the week. */
export const weekStatement = {
  days: optional(Days),
  equipment: optional(
    Type.Array(named('Equipment', literals(equipmentItems, { description: 'What a routine needs' })), {
      maxItems: 40,
      description: 'Equipment at hand; when absent no routine is left out',
    }),
  ),
  runDays: days('Planned run days; when absent they are estimated from habit'),
  hardDays: days('Planned days with a hard run'),
} satisfies FieldsOf<Pick<WeekStatement, 'days' | 'equipment' | 'runDays' | 'hardDays'>>;
