import { type Activity, Failure, formatInstant } from '#src/core/index.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRevision } from './announce-revision.ts';
import { recomposeActivity } from './assign-recordings.ts';

/** Whose wish a deletion is: what a runner deletes stays deleted when its platform sends it again. */
export type Deletion = { readonly sourceId: string | null; readonly by: 'runner' | 'platform' };

/**
 * Deletes an activity, or one recording of it (`sourceId`). The raw file stays until its runner is erased; only
 * uploading it again restores the activity.
 *
 * @throws Failure `not-found` when the activity has no such source.
 */
export const removeActivity = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  activity: Activity,
  { sourceId, by }: Deletion,
): Promise<void> => {
  const at = formatInstant(deps.clock.nowMs());
  const due = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(activity.runnerId);
    const sources = await tx.activities.sourcesOf(activity.id);
    const removed = sourceId === null ? sources : sources.filter((source) => source.id === sourceId);
    if (removed.length === 0) throw new Failure('not-found', 'The activity has no such source.');
    for (const source of removed) {
      await tx.activities.moveSource(source.id, null, 'deleted');
      await tx.uploads.releaseClaim(source.uploadId);
      if (by === 'runner') await tx.platforms.withdrawUpload(source.uploadId, 'deleted by the runner', at);
    }
    await recomposeActivity(tx, deps, activity.id, at);
    await tx.runners.markDirty(activity.runnerId, at);
    const after = await tx.activities.findById(activity.id);
    if (after === undefined) return [];
    const revision = { before: activity, after, because: 'recording-removed', splitInto: null } as const;
    return announceRevision(tx, deps, revision);
  });
  await enqueueDeliveries(deps, due);
  await enqueueAssessment(deps, activity.runnerId);
};
