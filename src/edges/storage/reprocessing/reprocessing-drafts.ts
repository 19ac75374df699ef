import type { ActivitySource } from '#src/core/domain/activity.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { Database } from '#src/edges/storage/database.ts';

/** A recording as a dry run would have saved it. */
export type ReprocessingDraft = {
  readonly source: ActivitySource & { readonly activityId: string };
  readonly historyRun: HistoryRun | null;
};

/** The pseudo-metric of an activity that became a part of another. */
export const joinedMetric = 'joined';

/** What a dry run computed: kept until the job ends, never shown as an activity. */
export const createReprocessingDrafts = (db: Database) => ({
  putDraft: async (jobId: string, { source, historyRun }: ReprocessingDraft): Promise<void> => {
    const written = {
      activityId: source.activityId,
      source: JSON.stringify(source),
      historyRun: historyRun === null ? null : JSON.stringify(historyRun),
    };
    await db
      .insertInto('reprocessingDraft')
      .values({
        jobId,
        runnerId: source.runnerId,
        uploadId: source.uploadId,
        sessionIndex: source.sessionIndex,
        ...written,
      })
      .onConflict((conflict) => conflict.columns(['jobId', 'uploadId', 'sessionIndex']).doUpdateSet(written))
      .execute();
  },

  /** Recordings of these activities as the dry run would have saved them so far. */
  draftSources: async (jobId: string, activityIds: readonly string[]): Promise<ActivitySource[]> => {
    if (activityIds.length === 0) return [];
    const rows = await db
      .selectFrom('reprocessingDraft')
      .select('source')
      .where('jobId', '=', jobId)
      .where('activityId', 'in', [...activityIds])
      .execute();
    return rows.map((row) => row.source as ActivitySource);
  },

  /**
   * The runs of a span as they would be; null where an activity would not count, or be a part of another. The last
   * reading of each counts.
   */
  draftRuns: async (
    jobId: string,
    runnerId: string,
  ): Promise<{ activityId: string; historyRun: HistoryRun | null }[]> => {
    const drafts = await db
      .selectFrom('reprocessingDraft')
      .distinctOn('activityId')
      .select(['activityId', 'historyRun'])
      .where('jobId', '=', jobId)
      .where('runnerId', '=', runnerId)
      .orderBy('activityId')
      .orderBy('uploadId', 'desc')
      .orderBy('sessionIndex', 'desc')
      .execute();
    const joined = await db
      .selectFrom('reprocessingChange')
      .select('activityId')
      .where('jobId', '=', jobId)
      .where('runnerId', '=', runnerId)
      .where('metric', '=', joinedMetric)
      .execute();
    return [...drafts, ...joined.map(({ activityId }) => ({ activityId, historyRun: null }))];
  },

  /** Deletes the drafts of a runner; null: of all runners. */
  dropDrafts: async (jobId: string, runnerId: string | null): Promise<void> => {
    let query = db.deleteFrom('reprocessingDraft').where('jobId', '=', jobId);
    if (runnerId !== null) query = query.where('runnerId', '=', runnerId);
    await query.execute();
  },
});
