import Type from 'typebox';
import { literals, nullable } from './common.ts';
import { CauseId, EvidenceGrade, FactorId, Region, RoutineId, RuleId, Severity, Side } from './enums.ts';
import { named } from './named.ts';
import { Evidence, Facts } from './routine.ts';

export const Warning = named(
  'Warning',
  Type.Object(
    {
      rule: RuleId,
      factor: FactorId,
      severity: Severity,
      title: Type.String({ description: 'What it is about, in a few words' }),
      message: Type.String({ description: 'What was seen and what it means, in sentences' }),
      measured: Facts,
      threshold: Facts,
      evidence: Evidence,
      clearsWhen: Type.String({ description: 'What ends it, in one sentence' }),
      region: Type.Optional(
        nullable(Region, { description: 'The place it is about; null when it is about none' }),
      ),
      side: Type.Optional(nullable(Side, { description: 'The side of the place' })),
      since: Type.Optional(Type.String({ format: 'calendar-day', description: 'First day of the episode' })),
      isNew: Type.Optional(Type.Boolean({ description: 'The episode begins on the assessed day' })),
    },
    {
      description: 'A raised finding with its numbers, its threshold, its evidence and what would end it',
    },
  ),
);

export const Finding = named(
  'Finding',
  Type.Object(
    {
      factor: FactorId,
      question: Type.String({ description: 'What the factor asks of a history' }),
      kind: literals(['raised', 'as-usual', 'not-enough-data'] as const, { description: 'The answer' }),
      measured: Facts,
      missing: Type.Array(Type.String(), {
        description: 'What is missing, in words; empty unless `not-enough-data`',
      }),
    },
    { description: 'The result of one factor; every factor answers' },
  ),
);

export const Cause = named(
  'Cause',
  Type.Object(
    {
      id: CauseId,
      name: Type.String({ description: 'Its name for the runner' }),
      because: Type.Array(Type.String(), { description: 'What points to it, in sentences' }),
      evidence: Type.Object(
        { grade: EvidenceGrade, statement: Type.String({ description: 'What is known, in words' }) },
        { description: 'What the cause rests on' },
      ),
    },
    { description: 'A plausible cause of tightness; not a diagnosis' },
  ),
);

export const Question = named(
  'Question',
  Type.Object(
    {
      field: Type.String({ description: 'The first of `fields`' }),
      fields: Type.Optional(
        Type.Array(Type.String(), {
          description: 'Fields of a check-in that are asked together; a sign is named as in `signs`',
        }),
      ),
      question: Type.String({ description: 'The question in words' }),
      decides: Type.Array(Type.String(), { description: 'Rules and causes that the answers decide' }),
      region: Type.Optional(
        nullable(Region, {
          description: 'The place that it is about, and of the check-in that answers it; null: about none',
        }),
      ),
      side: Type.Optional(nullable(Side, { description: 'The side of the place' })),
      activityIds: Type.Optional(
        Type.Array(Type.String(), {
          description:
            'For the field `sport`: the activities that it is about; PATCH their `sport` to answer. Absent for fields of a check-in',
        }),
      ),
    },
    { description: 'What to ask the runner next' },
  ),
);

export const Withheld = named(
  'Withheld',
  Type.Object(
    { routine: RoutineId, because: Type.String({ description: 'What holds it back, in one sentence' }) },
    { description: 'A routine that would be asked for and is not offered' },
  ),
);
