import Type from 'typebox';
import { equipmentItems } from '#src/core/index.ts';
import type { WeekStatement } from '#src/use-cases/assessment/assess-statement.ts';
import {
  CalendarDay,
  Count,
  type FieldsOf,
  literals,
  NullableNumber,
  nullable,
  optional,
  plainText,
} from './common.ts';

export const WeekRoutineSchema = Type.Intersect(
  [
    Type.Ref('Routine'),
    Type.Object({
      progress: nullable(
        Type.Object({
          sessionsDone: Count,
          step: Type.String(),
          basis: literals(['trial', 'convention'] as const),
        }),
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
    runsAre: literals(['planned', 'usual', 'unknown'] as const),
    days: Type.Array(
      Type.Object({
        day: CalendarDay,
        run: literals(['none', 'easy', 'hard', 'paused', 'unknown'] as const),
        strength: Type.Boolean(),
        preRun: Routines,
        postRun: Routines,
        restDay: Routines,
      }),
    ),
    notes: Type.Array(Type.String()),
  },
  { $id: 'Week', description: 'A plan by days; absent while a red flag stands' },
);

export const RoutineResponseSchema = Type.Object(
  {
    routine: Type.String(),
    region: nullable(Type.String()),
    side: nullable(Type.String()),
    startedOn: CalendarDay,
    beforeMedian: NullableNumber,
    afterMedian: NullableNumber,
    change: NullableNumber,
    days: Count,
    ratings: Type.Object({ before: Count, after: Count }),
    enoughData: Type.Boolean(),
    startedBeside: Type.Array(Type.String()),
    statement: Type.String(),
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
  responses: Type.Optional(Type.Array(Type.Ref('RoutineResponse'))),
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

const days = () => optional(Type.Array(CalendarDay, { maxItems: 60 }));

/** Fields of a statement about the week. */
export const weekStatement = {
  days: optional(Days),
  equipment: optional(Type.Array(literals(equipmentItems), { maxItems: 40 })),
  runDays: days(),
  hardDays: days(),
} satisfies FieldsOf<Pick<WeekStatement, 'days' | 'equipment' | 'runDays' | 'hardDays'>>;
