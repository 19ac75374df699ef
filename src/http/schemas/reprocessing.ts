import Type from 'typebox';
import type { ReprocessingOrder } from '#src/use-cases/reprocessing/start-reprocessing.ts';
import {
  CalendarDay,
  Count,
  type FieldsOf,
  GivenId,
  Id,
  Instant,
  literals,
  NullableNumber,
  nullable,
  strictObject,
} from './common.ts';

export const NewReprocessingJobSchema = strictObject({
  runnerIds: Type.Optional(Type.Array(GivenId, { minItems: 1, maxItems: 1000, uniqueItems: true })),
  from: Type.Optional(CalendarDay),
  to: Type.Optional(CalendarDay),
  dryRun: Type.Optional(
    Type.Boolean({ description: 'Report what would change and change nothing; false when absent' }),
  ),
  force: Type.Optional(
    Type.Boolean({ description: 'Also read files that are up to date; false when absent' }),
  ),
} satisfies FieldsOf<ReprocessingOrder>);

const AssessmentSummarySchema = Type.Object({
  asOf: CalendarDay,
  severity: Type.String(),
  triage: Type.String(),
  loadRiskBand: Type.String(),
  warnings: Type.Array(Type.String({ description: 'Id of the rule' })),
  ceilingMeters: NullableNumber,
});

export const ReprocessingJobSchema = Type.Object(
  {
    id: Id,
    status: literals(['queued', 'running', 'finished', 'cancelled']),
    dryRun: Type.Boolean(),
    force: Type.Boolean(),
    runnerIds: nullable(Type.Array(Id)),
    from: nullable(CalendarDay),
    to: nullable(CalendarDay),
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
    ratePerSecond: NullableNumber,
    etaSeconds: NullableNumber,
    changes: Type.Object({
      activities: Count,
      activitiesAdded: Count,
      metrics: Type.Array(
        Type.Object({
          name: Type.String(),
          activities: Count,
          medianChange: nullable(
            Type.Number({ description: 'Median of after − before; null for values that are not numbers' }),
          ),
        }),
      ),
      assessments: Type.Array(
        Type.Object({
          runnerId: Id,
          before: nullable(AssessmentSummarySchema),
          after: nullable(AssessmentSummarySchema),
        }),
        { description: 'Runners whose assessment changes; the first thousand by id' },
      ),
    }),
    failures: Type.Array(
      Type.Object({ uploadId: Id, runnerId: Id, filename: Type.String(), problem: Type.Ref('Problem') }),
      { description: 'The first hundred by id' },
    ),
  },
  {
    $id: 'ReprocessingJob',
    description: 'Recomputes everything derived from files with the current versions',
  },
);

export const ReprocessingSummarySchema = Type.Omit(ReprocessingJobSchema, ['changes', 'failures'], {
  $id: 'ReprocessingSummary',
});
