import Type from 'typebox';
import {
  certainties,
  evidenceGrades,
  regions,
  runningStates,
  severities,
  sides,
  stepKinds,
} from '#src/core/index.ts';
import type { PlannedRun } from '#src/use-cases/assessment/try-plan.ts';
import {
  CalendarDay,
  Count,
  type FieldsOf,
  Instant,
  literals,
  NullableNumber,
  nullable,
  optional,
  strictObject,
} from './common.ts';
import { weekAnswer } from './week.ts';

const Grade = literals(evidenceGrades);
const EvidenceSchema = Type.Object({ grade: Grade, sources: Type.Array(Type.String()) });
const Facts = Type.Record(Type.String(), Type.Unknown(), {
  description: 'Named values, each with its unit in the name',
});

export const RoutineSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    phase: Type.Array(Type.String()),
    category: Type.String(),
    dose: Facts,
    doseText: Type.String(),
    how: Type.String(),
    stopRule: Type.String(),
    cautions: Type.Array(Type.String()),
    progression: Type.Array(Type.String()),
    regression: Type.Array(Type.String()),
    evidence: EvidenceSchema,
    because: Type.Array(Type.String()),
  },
  { $id: 'Routine' },
);

const RuleIds = Type.Array(Type.String(), { description: 'Ids of the rules that ask for it' });
const LastDay = nullable(CalendarDay, { description: 'Last day on which it stands; null when it has none' });

/** What version 2 added: in every new answer, absent in assessments that were stored before. */
const added = {
  headline: Type.Optional(Type.String({ description: 'The answer in one sentence of at most 20 words' })),
  safetyNet: Type.Optional(
    nullable(Type.String(), {
      description: 'Signs that need an emergency department; null unless a rule on nerves holds',
    }),
  ),
  nextSteps: Type.Optional(
    Type.Array(
      Type.Object({
        id: Type.String({ description: 'Id of an action or routine, `answer_first` or `rate_again`' }),
        kind: literals(stepKinds, { description: 'At most one of each kind, in this order' }),
        text: Type.String({ description: 'What to do, in one sentence' }),
        untilDay: LastDay,
        rules: RuleIds,
      }),
      { maxItems: 3, description: 'The few things to do next, the most important first' },
    ),
  ),
  running: Type.Optional(
    Type.Object(
      {
        state: literals(runningStates, { description: 'Whether and how the runner may run' }),
        rule: nullable(Type.String(), { description: 'The rule that decides it; null when none does' }),
        stage: nullable(Type.String(), { description: 'Stage of a return to running; null unless staged' }),
        text: Type.String({ description: 'The same in one sentence' }),
        untilDay: LastDay,
      },
      { description: 'Running now' },
    ),
  ),
  certainty: Type.Optional(
    Type.Object(
      {
        load: literals(certainties, { description: 'How far the known runs carry' }),
        triage: literals(certainties, { description: 'How far the answered warning signs carry' }),
        unanswered: Type.Array(Type.String(), {
          description: 'Warning signs without an answer of the last 14 days',
        }),
      },
      { description: 'How far runs and answers carry, each by itself' },
    ),
  ),
};

const RelativeRateSchema = Type.Object({
  value: Type.Number(),
  low80: NullableNumber,
  high80: NullableNumber,
});

export const AssessmentSchema = Type.Object(
  {
    asOf: CalendarDay,
    headline: added.headline,
    severity: literals(severities),
    triage: Type.Ref('Triage'),
    referral: nullable(Type.String(), { description: 'Whom to see and when; null when no rule refers' }),
    safetyNet: added.safetyNet,
    nextSteps: added.nextSteps,
    running: added.running,
    loadRisk: Type.Object({
      band: literals(['baseline', 'raised', 'clearly_raised'] as const),
      relativeRate: RelativeRateSchema,
      terms: Type.Array(
        Type.Object({
          id: Type.String(),
          kind: Type.Optional(
            literals(['load', 'history'] as const, { description: 'What the ratio is about' }),
          ),
          value: Type.Number(),
          published: Type.Optional(
            Type.Object(
              { value: Type.Number(), low95: NullableNumber, high95: NullableNumber },
              { description: 'The ratio as its paper prints it, with the 95 % interval' },
            ),
          ),
          shrink: Type.Number(),
          source: Type.String(),
        }),
      ),
      notUsed: Type.Array(Type.Object({ id: Type.String(), because: Type.String() })),
      label: nullable(Type.String(), { description: 'What the rate means; null beside a red flag' }),
      history: Type.Optional(
        nullable(
          Type.Object(
            { relativeRate: RelativeRateSchema, outcome: Type.String(), label: Type.String() },
            { description: 'What an earlier injury adds; never multiplied with the load' },
          ),
        ),
      ),
    }),
    warnings: Type.Array(
      Type.Object({
        rule: Type.String(),
        factor: Type.String(),
        severity: literals(severities),
        title: Type.String(),
        message: Type.String(),
        measured: Facts,
        threshold: Facts,
        evidence: EvidenceSchema,
        clearsWhen: Type.String(),
        region: Type.Optional(
          nullable(literals(regions), { description: 'The place it is about; null when it is about none' }),
        ),
        side: Type.Optional(nullable(literals(sides), { description: 'The side of the place' })),
        since: Type.Optional(
          Type.String({ format: 'calendar-day', description: 'First day of the episode' }),
        ),
        isNew: Type.Optional(Type.Boolean({ description: 'The episode begins on the assessed day' })),
      }),
    ),
    findings: Type.Array(
      Type.Object({
        factor: Type.String(),
        question: Type.String(),
        kind: literals(['raised', 'as-usual', 'not-enough-data'] as const),
        measured: Facts,
        missing: Type.Array(Type.String()),
      }),
    ),
    causes: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        because: Type.Array(Type.String()),
        evidence: Type.Object({ grade: Grade, statement: Type.String() }),
      }),
    ),
    askNext: Type.Array(
      Type.Object({
        field: Type.String({ description: 'The first of `fields`' }),
        fields: Type.Optional(
          Type.Array(Type.String(), { description: 'Fields of a check-in that are asked together' }),
        ),
        question: Type.String(),
        decides: Type.Array(Type.String(), { description: 'Rules and causes that the answers decide' }),
        activityIds: Type.Optional(
          Type.Array(Type.String(), {
            description:
              'For the field `sport`: the activities that it is about; PATCH their `sport` to answer. Absent for fields of a check-in',
          }),
        ),
      }),
      { description: 'At most five, the most important first' },
    ),
    routines: Type.Object({
      preRun: Type.Array(Type.Ref('Routine')),
      postRun: Type.Array(Type.Ref('Routine')),
      restDay: Type.Array(Type.Ref('Routine')),
      eligible: Type.Array(Type.String()),
      label: nullable(Type.String()),
    }),
    actions: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        dose: Facts,
        how: Type.String(),
        evidence: EvidenceSchema,
        because: Type.Array(Type.String()),
        untilDay: Type.Optional(LastDay),
        rules: Type.Optional(RuleIds),
      }),
      { description: 'In the order safety, load, symptom, habit; in each by severity' },
    ),
    withheld: Type.Array(Type.Object({ routine: Type.String(), because: Type.String() })),
    ceiling: Type.Object({
      nextRunMeters: NullableNumber,
      nextRunSeconds: Type.Optional(
        nullable(Type.Number(), { description: 'The ceiling by duration, where distances are missing' }),
      ),
      basis: Type.String(),
    }),
    plannedRun: nullable(
      Type.Object({
        distanceMeters: Type.Number(),
        race: Type.Optional(Type.Boolean({ description: 'The planned run is a race: no steps, no day' })),
        day: Type.Optional(nullable(CalendarDay)),
        withinCeiling: nullable(Type.Boolean()),
        steps: nullable(Count),
        earliestDay: nullable(CalendarDay),
        basis: Type.String(),
      }),
    ),
    coverage: Type.Object({
      historyDays: Count,
      runs: Count,
      runsWithDistance: Count,
      runsWithCadence: Count,
      runsWithHeartRate: Count,
      runsImplausible: Type.Integer({
        minimum: 0,
        description: 'Runs whose distance nobody covers in the time: they count without distance and speed',
      }),
      selfReportAgeDays: nullable(Count),
    }),
    confidence: literals(certainties, { description: 'The same as `certainty.load`' }),
    certainty: added.certainty,
    selfReport: Type.Object({
      light: literals(['green', 'amber', 'red', 'unknown'] as const),
      ostrcScore: NullableNumber,
      hooperSum: NullableNumber,
      hooperZ: NullableNumber,
    }),
    disclaimer: Type.String(),
    versions: Type.Object({
      rules: Type.Integer(),
      routines: Type.Integer(),
      causes: Type.Integer(),
      features: Type.Integer(),
    }),
    ...weekAnswer,
  },
  { $id: 'Assessment' },
);

export const WhatIfBodySchema = strictObject({
  plannedRuns: Type.Array(
    strictObject({
      startTime: Instant,
      distanceMeters: Type.Number({ minimum: 0, maximum: 1_000_000 }),
      durationSeconds: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
    } satisfies FieldsOf<PlannedRun>),
    { minItems: 1, maxItems: 60 },
  ),
});

export const WhatIfSchema = Type.Object(
  {
    assessment: Type.Ref('Assessment'),
    difference: Type.Object({
      severity: Type.Object({ from: Type.String(), to: Type.String() }),
      warningsAdded: Type.Array(Type.String()),
      warningsCleared: Type.Array(Type.String()),
      acuteMeters: Type.Object({ from: NullableNumber, to: NullableNumber }),
      ceilingMeters: Type.Object({ from: NullableNumber, to: NullableNumber }),
    }),
  },
  { $id: 'WhatIf' },
);
