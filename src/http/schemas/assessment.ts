import Type from 'typebox';
import { evidenceGrades, severities } from '#src/core/index.ts';
import type { PlannedRun } from '#src/use-cases/assessment/try-plan.ts';
import {
  CalendarDay,
  Count,
  type FieldsOf,
  literals,
  NullableNumber,
  nullable,
  optional,
  strictObject,
} from './common.ts';
import { weekAnswer } from './week.ts';

const Grade = literals(Object.keys(evidenceGrades) as (keyof typeof evidenceGrades)[]);
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

const RelativeRateSchema = Type.Object({
  value: Type.Number(),
  low80: NullableNumber,
  high80: NullableNumber,
});

export const AssessmentSchema = Type.Object(
  {
    asOf: CalendarDay,
    severity: literals(severities),
    triage: Type.Ref('Triage'),
    referral: nullable(Type.String()),
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
      label: Type.String(),
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
      Type.Object({ field: Type.String(), question: Type.String(), decides: Type.Array(Type.String()) }),
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
      }),
    ),
    withheld: Type.Array(Type.Object({ routine: Type.String(), because: Type.String() })),
    ceiling: Type.Object({
      nextRunMeters: NullableNumber,
      nextRunSeconds: Type.Optional(
        nullable(Type.Number({ description: 'In place of meters where too few runs have a distance' })),
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
      selfReportAgeDays: nullable(Count),
    }),
    confidence: literals(['high', 'moderate', 'low'] as const),
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
      startTime: Type.String({ format: 'date-time' }),
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
