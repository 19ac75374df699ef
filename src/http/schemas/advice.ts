import Type from 'typebox';
import { stepKinds } from '#src/core/index.ts';
import { CalendarDay, Count, literals, nullable } from './common.ts';
import { Certainty, RuleId, RunningState } from './enums.ts';
import { named } from './named.ts';
import { LastDay, RuleIds } from './routine.ts';

export const NextStep = named(
  'NextStep',
  Type.Object(
    {
      id: Type.String({ description: 'Id of an action or routine, `answer_first` or `rate_again`' }),
      kind: literals(stepKinds, { description: 'At most one of each kind, in this order' }),
      text: Type.String({ description: 'What to do, in one sentence' }),
      untilDay: LastDay,
      rules: RuleIds,
    },
    { description: 'One of the few things to do next' },
  ),
);

export const Running = named(
  'Running',
  Type.Object(
    {
      state: RunningState,
      rule: nullable(RuleId, { description: 'The rule that decides it; null when none does' }),
      stage: nullable(Type.String(), { description: 'Stage of a return to running; null unless staged' }),
      text: Type.String({ description: 'The same in one sentence' }),
      untilDay: LastDay,
    },
    { description: 'Running now' },
  ),
);

export const Ceiling = named(
  'Ceiling',
  Type.Object(
    {
      nextRunMeters: nullable(Type.Number(), {
        description: 'The longest next run; null while running waits or nothing is known',
      }),
      nextRunSeconds: Type.Optional(
        nullable(Type.Number(), { description: 'The ceiling by duration, where distances are missing' }),
      ),
      basis: Type.String({ description: 'Where the number comes from, in one sentence' }),
    },
    { description: 'How far the next run may go' },
  ),
);

export const PlannedRunAnswer = named(
  'PlannedRunAnswer',
  Type.Object(
    {
      distanceMeters: Type.Number(),
      race: Type.Optional(Type.Boolean({ description: 'The planned run is a race: no steps, no day' })),
      day: Type.Optional(nullable(CalendarDay)),
      withinCeiling: nullable(Type.Boolean(), {
        description: 'Whether it is at most the ceiling; null without one',
      }),
      steps: nullable(Count, {
        description:
          'Longest runs, one a week and each at the ceiling of the one before, until it is within reach',
      }),
      earliestDay: nullable(CalendarDay, {
        description: 'First day on which it would be within the ceiling; null while running waits',
      }),
      basis: Type.String({ description: 'The judgement in one sentence' }),
    },
    { description: 'The planned run against the ceiling' },
  ),
);

export const CertaintyAnswer = named(
  'CertaintyOfAnswer',
  Type.Object(
    {
      load: Certainty,
      triage: Certainty,
      unanswered: Type.Array(Type.String(), {
        description: 'Warning signs without an answer of the last 14 days',
      }),
    },
    {
      description:
        'How far the known runs (`load`) and the answered warning signs (`triage`) carry, each by itself',
    },
  ),
);
