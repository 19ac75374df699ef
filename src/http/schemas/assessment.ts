import Type from 'typebox';
import type { PlannedRun } from '#src/use-cases/assessment/try-plan.ts';
import { Ceiling, CertaintyAnswer, NextStep, PlannedRunAnswer, Running } from './advice.ts';
import {
  CalendarDay,
  Count,
  type FieldsOf,
  Id,
  Instant,
  literals,
  NullableNumber,
  nullable,
  optional,
  strictObject,
} from './common.ts';
import { Certainty, RuleId, Severity } from './enums.ts';
import { Cause, Finding, Question, Warning, Withheld } from './finding.ts';
import { LoadRisk } from './load-risk.ts';
import { named } from './named.ts';
import { Action, RoutineSelection } from './routine.ts';
import { weekAnswer } from './week.ts';

const Coverage = named(
  'Coverage',
  Type.Object(
    {
      historyDays: Type.Integer({ minimum: 0, description: 'Days since the first known run' }),
      runs: Type.Integer({ minimum: 0, description: 'Runs of the window' }),
      runsWithDistance: Count,
      runsWithCadence: Count,
      runsWithHeartRate: Count,
      runsImplausible: Type.Integer({
        minimum: 0,
        description: 'Runs whose distance nobody covers in the time: they count without distance and speed',
      }),
      selfReportAgeDays: nullable(Count, { description: 'Age of the newest check-in; null without one' }),
    },
    { description: 'What the answer rests on' },
  ),
);

const SelfReport = named(
  'SelfReport',
  Type.Object(
    {
      light: literals(['green', 'amber', 'red', 'unknown'] as const, {
        description: 'What the ratings of pain say: go on, with care, stop',
      }),
      ostrcScore: nullable(Type.Number(), { description: 'Severity score of the OSTRC answers, 0–100' }),
      hooperSum: nullable(Type.Number(), {
        description: 'Sum of sleep, stress, fatigue and soreness, 4 (very good) to 28 (very bad)',
      }),
      hooperZ: nullable(Type.Number(), {
        description: 'Standard deviations of that sum above the own mean',
      }),
    },
    { description: 'What the newest check-ins add up to' },
  ),
);

const Versions = named(
  'AssessmentVersions',
  Type.Object(
    {
      rules: Type.Integer(),
      routines: Type.Integer(),
      causes: Type.Integer(),
      features: Type.Integer(),
    },
    { description: 'The versions of the tables and formulas behind the answer' },
  ),
);

/** What version 2 added is in every new answer, and absent in assessments that were stored before. */
export const AssessmentSchema = Type.Object(
  {
    asOf: CalendarDay,
    headline: Type.Optional(Type.String({ description: 'The answer in one sentence of at most 20 words' })),
    severity: Severity,
    triage: Type.Ref('Triage'),
    referral: nullable(Type.String(), { description: 'Whom to see and when; null when no rule refers' }),
    safetyNet: Type.Optional(
      nullable(Type.String(), {
        description: 'Signs that need an emergency department; null unless a rule on nerves holds',
      }),
    ),
    nextSteps: Type.Optional(
      Type.Array(NextStep, {
        maxItems: 3,
        description: 'The few things to do next, the most important first',
      }),
    ),
    running: Type.Optional(Running),
    loadRisk: LoadRisk,
    warnings: Type.Array(Warning, { description: 'What stands out, the gravest first' }),
    findings: Type.Array(Finding, { description: 'What every factor found; empty beside a red flag' }),
    causes: Type.Array(Cause, { description: 'At most three, the most plausible first' }),
    askNext: Type.Array(Question, { description: 'At most five, the most important first' }),
    routines: RoutineSelection,
    actions: Type.Array(Action, {
      description: 'In the order safety, load, symptom, habit; in each by severity',
    }),
    withheld: Type.Array(Withheld, { description: 'Routines that are held back, with the reason' }),
    ceiling: Ceiling,
    plannedRun: nullable(PlannedRunAnswer, {
      description:
        'The planned run that was judged: the one that was asked about, or the next stored plan; null without one',
    }),
    coverage: Coverage,
    confidence: Certainty,
    certainty: Type.Optional(CertaintyAnswer),
    selfReport: SelfReport,
    disclaimer: Type.String({ description: 'What this answer is not' }),
    versions: Versions,
    ...weekAnswer,
  },
  {
    $id: 'Assessment',
    description: 'All warnings, findings, triage and routines of a runner for one day',
  },
);

export const StoredAssessmentSchema = Type.Object(
  { id: Id, runnerId: Id, createdAt: Instant, assessment: Type.Ref('Assessment') },
  { $id: 'StoredAssessment', description: 'An assessment as it was kept' },
);

export const WhatIfBodySchema = named(
  'Plan',
  strictObject({
    plannedRuns: optional(
      Type.Array(
        strictObject({
          startTime: Instant,
          distanceMeters: Type.Number({ minimum: 0, maximum: 1_000_000 }),
          durationSeconds: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
          race: optional(Type.Boolean()),
        } satisfies FieldsOf<PlannedRun>),
        {
          minItems: 1,
          maxItems: 60,
          description:
            'The runs to try, in place of the stored plans of their days; absent: the stored plans',
        },
      ),
    ),
  }),
);

const AssumedRun = named(
  'AssumedRun',
  Type.Object(
    {
      id: nullable(
        Type.String({ description: 'Id of the stored plan; null for a run that was asked about' }),
      ),
      startTime: Instant,
      day: CalendarDay,
      distanceMeters: NullableNumber,
      durationSeconds: NullableNumber,
      race: Type.Boolean(),
    },
    { description: 'A run to come, as it was assumed' },
  ),
);

export const WhatIfSchema = Type.Object(
  {
    assessment: Type.Ref('Assessment'),
    plannedRuns: Type.Array(AssumedRun, { description: 'The runs that were assumed, by start' }),
    difference: Type.Object(
      {
        severity: Type.Object({ from: Severity, to: Severity }),
        warningsAdded: Type.Array(RuleId, { description: 'Rules that warn only with the plan' }),
        warningsCleared: Type.Array(RuleId, { description: 'Rules that warn only without it' }),
        acuteMeters: Type.Object(
          { from: NullableNumber, to: NullableNumber },
          { description: 'Distance of the last seven days' },
        ),
        ceilingMeters: Type.Object(
          { from: NullableNumber, to: NullableNumber },
          { description: 'The ceiling of the next run' },
        ),
      },
      { description: 'How it differs from the assessment of today, from what to what' },
    ),
  },
  { $id: 'WhatIf', description: 'The assessment with a plan, and what the plan changes' },
);
