import Type from 'typebox';
import type { ReprocessingOrder } from '#src/use-cases/reprocessing/start-reprocessing.ts';
import {
  CalendarDay,
  countOf,
  type FieldsOf,
  GivenId,
  Id,
  Instant,
  literals,
  nullable,
  numberOrNull,
  SpanQuery,
  strictObject,
} from './common.ts';
import { RiskBand, RuleId, Severity, TriageLevel } from './enums.ts';
import { named } from './named.ts';

export const NewReprocessingJobSchema = named(
  'NewReprocessingJob',
  strictObject({
    runnerIds: Type.Optional(
      Type.Array(GivenId, {
        minItems: 1,
        maxItems: 1000,
        uniqueItems: true,
        description: 'Only these runners; all when absent',
      }),
    ),
    ...SpanQuery,
    dryRun: Type.Optional(
      Type.Boolean({ description: 'Report what would change and change nothing; false when absent' }),
    ),
    force: Type.Optional(
      Type.Boolean({ description: 'Also read files that are up to date; false when absent' }),
    ),
  } satisfies FieldsOf<ReprocessingOrder>),
);

const ReprocessingStatus = named(
  'ReprocessingStatus',
  literals(['queued', 'running', 'finished', 'cancelled'], { description: 'How far it is' }),
);

const AssessmentSummarySchema = named(
  'AssessmentSummary',
  Type.Object(
    {
      asOf: CalendarDay,
      severity: Severity,
      triage: TriageLevel,
      loadRiskBand: RiskBand,
      warnings: Type.Array(RuleId, { description: 'Rules that warn' }),
      ceilingMeters: numberOrNull('The ceiling of the next run'),
    },
    { description: 'What is compared of an assessment' },
  ),
);

const MetricChange = named(
  'MetricChange',
  Type.Object({
    name: Type.String({ description: 'Field of an activity' }),
    activities: countOf('Activities of which it changes'),
    medianChange: numberOrNull('Median of after − before; null for values that are not numbers'),
  }),
);

export const ReprocessingJobSchema = Type.Object(
  {
    id: Id,
    status: ReprocessingStatus,
    dryRun: Type.Boolean({ description: 'It reports what would change and changes nothing' }),
    force: Type.Boolean({ description: 'It also reads files that are up to date' }),
    runnerIds: nullable(Type.Array(Id), { description: 'Only these runners; null: all' }),
    from: nullable(CalendarDay, { description: 'First day of activities; null: from the first' }),
    to: nullable(CalendarDay, { description: 'Last day of activities; null: to the last' }),
    total: nullable(Type.Integer({ minimum: 0, description: 'Files in scope; null until they are counted' })),
    done: Type.Integer({ minimum: 0, description: 'Files that are up to date now' }),
    failed: Type.Integer({
      minimum: 0,
      description: 'Files that cannot be read; their activities stay as they are',
    }),
    readAgain: Type.Integer({ minimum: 0, description: 'Files among done and failed whose bytes were read' }),
    createdAt: Instant,
    startedAt: nullable(Instant),
    finishedAt: nullable(Instant),
    ratePerSecond: numberOrNull('Files a second'),
    etaSeconds: numberOrNull('Seconds that are left at this rate'),
    changes: Type.Object(
      {
        activities: countOf('Activities that change'),
        activitiesAdded: countOf('Activities that were not there before'),
        metrics: Type.Array(MetricChange, { description: 'Which numbers change, and by how much' }),
        assessments: Type.Array(
          Type.Object({
            runnerId: Id,
            before: nullable(AssessmentSummarySchema, { description: 'null where there was none' }),
            after: nullable(AssessmentSummarySchema, { description: 'null where there is none' }),
          }),
          { description: 'Runners whose assessment changes; the first thousand by id' },
        ),
      },
      { description: 'What it changed so far, or would change' },
    ),
    failures: Type.Array(
      Type.Object({ uploadId: Id, runnerId: Id, filename: Type.String(), problem: Type.Ref('Problem') }),
      { description: 'Files that cannot be read; the first hundred by id' },
    ),
  },
  {
    $id: 'ReprocessingJob',
    description: 'Recomputes everything derived from files with the current versions',
  },
);

export const ReprocessingSummarySchema = Type.Omit(ReprocessingJobSchema, ['changes', 'failures'], {
  $id: 'ReprocessingSummary',
  description: 'A reprocessing job without its changes and failures',
});
