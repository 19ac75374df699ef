import Type from 'typebox';
import { routinePhases } from '#src/core/index.ts';
import { CalendarDay, literals, nullable } from './common.ts';
import { EvidenceGrade, RoutineId, RuleId } from './enums.ts';
import { named } from './named.ts';

const Texts = (description: string) => Type.Array(Type.String(), { description });

export const Evidence = named(
  'Evidence',
  Type.Object(
    {
      grade: EvidenceGrade,
      sources: Texts('Where it was read; each was checked'),
    },
    { description: 'What a statement rests on' },
  ),
);

const Scalar = Type.Union([Type.Number(), Type.String(), Type.Boolean(), Type.Null()]);

/** Named values of a rule. */
export const Facts = named(
  'Facts',
  Type.Object(
    {},
    {
      additionalProperties: Scalar,
      description: 'Named values, each number with its unit in its name; null is unknown',
    },
  ),
);

const DoseValue = Type.Union([Type.Number(), Type.String(), Type.Boolean(), Type.Array(Type.Number())]);

const Dose = named(
  'Dose',
  Type.Object(
    {},
    {
      additionalProperties: Type.Union([DoseValue, Type.Object({}, { additionalProperties: true })]),
      description:
        'How much, in named values with their unit; a pair is "from, to". In words it is `doseText` of a routine and `how` of an action',
    },
  ),
);

export const RuleIds = Type.Array(RuleId, { description: 'The rules that ask for it' });
export const LastDay = nullable(CalendarDay, {
  description: 'Last day on which it stands; null when it has none',
});

const Because = Texts('Why causes and rules ask for it, in sentences');

const offered = {
  id: RoutineId,
  name: Type.String({ description: 'Its name for the runner' }),
  dose: Dose,
  how: Type.String({ description: 'What to do, in sentences' }),
  evidence: Evidence,
  because: Because,
};

export const RoutineSchema = Type.Object(
  {
    id: offered.id,
    name: offered.name,
    phase: Type.Array(literals(routinePhases), { description: 'Where in a day it belongs' }),
    category: Type.String({ description: 'Kind of routine, such as `strength` or `warmup`' }),
    dose: Dose,
    doseText: Type.String({ description: 'The dose in words' }),
    how: offered.how,
    stopRule: Type.String({ description: 'When to stop' }),
    cautions: Texts('What to mind'),
    progression: Texts('Harder forms, one after the other'),
    regression: Texts('Easier forms'),
    evidence: Evidence,
    because: Because,
  },
  { $id: 'Routine', description: 'An exercise or measure with its dose and when to stop' },
);

export const Action = named(
  'Action',
  Type.Object(
    { ...offered, untilDay: Type.Optional(LastDay), rules: Type.Optional(RuleIds) },
    { description: 'Something to do that is no exercise: cap a run, rest, see a clinician' },
  ),
);

export const RoutineSelection = named(
  'RoutineSelection',
  Type.Object(
    {
      preRun: Type.Array(Type.Ref('Routine'), { description: 'Before a run, at most three' }),
      postRun: Type.Array(Type.Ref('Routine'), { description: 'After a run, at most three' }),
      restDay: Type.Array(Type.Ref('Routine'), { description: 'On a day without a run, at most four' }),
      eligible: Type.Array(RoutineId, {
        description: 'Every routine that triage and contraindications allow and a cause or rule asks for',
      }),
      label: nullable(Type.String(), { description: 'Why nothing is offered, or what the selection is' }),
    },
    { description: 'The few routines chosen for the runner' },
  ),
);
