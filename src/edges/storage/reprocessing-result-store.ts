import { sql } from 'kysely';
import type { MetricChange } from '#src/core/domain/activity.ts';
import type { AssessmentSummary } from '#src/core/domain/assessment.ts';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { Database } from './database.ts';
import { createReprocessingDrafts, joinedMetric } from './reprocessing/reprocessing-drafts.ts';
import type { ReprocessingChanges } from './tables/reprocessing-tables.ts';

export type { ReprocessingDraft } from './reprocessing/reprocessing-drafts.ts';
export type { ReprocessingChanges };

export type AssessmentChange = {
  readonly runnerId: string;
  readonly before: AssessmentSummary | null;
  readonly after: AssessmentSummary | null;
};

export type ReprocessingFailure = {
  readonly uploadId: string;
  readonly runnerId: string;
  readonly filename: string;
  readonly problem: FailureValue;
};

/** The pseudo-metric of an activity that was not there before. */
const addedMetric = '+';

/** What a reprocessing job changed, or would change, and which files failed. */
export const createReprocessingResultStore = (db: Database) => ({
  ...createReprocessingDrafts(db),

  putChanges: async (
    jobId: string,
    runnerId: string,
    activityId: string,
    changes: readonly MetricChange[],
  ): Promise<void> => {
    if (changes.length === 0) return;
    await db
      .insertInto('reprocessingChange')
      .values(
        changes.map(({ metric, before, after }) => ({
          jobId,
          runnerId,
          activityId,
          metric,
          before: JSON.stringify(before),
          after: JSON.stringify(after),
        })),
      )
      // Several recordings of a run are read one after another: the value before the first of them stays.
      .onConflict((conflict) =>
        conflict
          .columns(['jobId', 'activityId', 'metric'])
          .doUpdateSet((eb) => ({ after: eb.ref('excluded.after') })),
      )
      .execute();
  },

  /** An activity that was not there before. */
  putAdded: async (jobId: string, runnerId: string, activityId: string): Promise<void> => {
    await db
      .insertInto('reprocessingChange')
      .values({ jobId, runnerId, activityId, metric: addedMetric, before: 'null', after: '1' })
      .onConflict((conflict) => conflict.columns(['jobId', 'activityId', 'metric']).doNothing())
      .execute();
  },

  /** An activity that is a copy of another, and no longer one of its own. */
  putJoined: async (jobId: string, runnerId: string, activityId: string, into: string): Promise<void> => {
    const after = JSON.stringify(into);
    await db
      .insertInto('reprocessingChange')
      .values({ jobId, runnerId, activityId, metric: joinedMetric, before: 'null', after })
      .onConflict((conflict) => conflict.columns(['jobId', 'activityId', 'metric']).doUpdateSet({ after }))
      .execute();
  },

  /** Deletes changes that a dry run found before it read another recording of the same activities. */
  removeChanges: async (jobId: string, activityIds: readonly string[]): Promise<void> => {
    if (activityIds.length === 0) return;
    await db
      .deleteFrom('reprocessingChange')
      .where('jobId', '=', jobId)
      .where('activityId', 'in', [...activityIds])
      .execute();
  },

  summarise: async (jobId: string): Promise<ReprocessingChanges> => {
    const counted = await db
      .selectFrom('reprocessingChange')
      .select([
        sql<number>`count(distinct activity_id)::int`.as('activities'),
        sql<number>`(count(*) filter (where metric = ${addedMetric}))::int`.as('activitiesAdded'),
      ])
      .where('jobId', '=', jobId)
      .where('before', 'is distinct from', sql<string>`after`)
      .executeTakeFirstOrThrow();
    const metrics = await db
      .selectFrom('reprocessingChange')
      .select([
        'metric as name',
        sql<number>`count(*)::int`.as('activities'),
        sql<number | null>`percentile_cont(0.5) within group (order by
          case when jsonb_typeof(before) = 'number' and jsonb_typeof(after) = 'number'
               then after::float8 - before::float8 end)`.as('medianChange'),
      ])
      .where('jobId', '=', jobId)
      .where('metric', '<>', addedMetric)
      .where('before', 'is distinct from', sql<string>`after`)
      .groupBy('metric')
      .orderBy('metric')
      .execute();
    return { ...counted, metrics };
  },

  /** Runners whose assessment differs, by id. */
  changedAssessments: (jobId: string, limit: number): Promise<AssessmentChange[]> =>
    db
      .selectFrom('reprocessingRunner')
      .select(['runnerId', 'before', 'after'])
      .where('jobId', '=', jobId)
      .where('changed', '=', true)
      .orderBy('runnerId')
      .limit(limit)
      .execute(),

  putFailure: async (jobId: string, failure: Omit<ReprocessingFailure, 'filename'>): Promise<void> => {
    await db
      .insertInto('reprocessingFailure')
      .values({ jobId, ...failure, problem: JSON.stringify(failure.problem) })
      .onConflict((conflict) => conflict.columns(['jobId', 'uploadId']).doNothing())
      .execute();
  },

  failures: (jobId: string, limit: number): Promise<ReprocessingFailure[]> =>
    db
      .selectFrom('reprocessingFailure')
      .innerJoin('upload', 'upload.id', 'reprocessingFailure.uploadId')
      .select([
        'reprocessingFailure.uploadId',
        'reprocessingFailure.runnerId',
        'upload.filename',
        'reprocessingFailure.problem',
      ])
      .where('jobId', '=', jobId)
      .orderBy('uploadId')
      .limit(limit)
      .execute(),

  /** Deletes the single changes once they are summarised. */
  dropChanges: async (jobId: string): Promise<void> => {
    await db.deleteFrom('reprocessingChange').where('jobId', '=', jobId).execute();
  },
});

export type ReprocessingResultStore = ReturnType<typeof createReprocessingResultStore>;
