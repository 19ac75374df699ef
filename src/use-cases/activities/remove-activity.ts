import { type Activity, Failure, formatInstant } from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRevision } from './announce-revision.ts';
import { recomposeActivity } from './assign-recordings.ts';

/** Whose wish a deletion is: what a runner deletes stays deleted when its platform sends it again. */
export type Deletion = { readonly sourceId: string | null; readonly by: 'runner' | 'platform' };

/** Lets the bytes of deleted recordings be uploaded again, and what their platforms send again stay deleted. */
export const withdrawRecordings = async (
  tx: Stores,
  uploadIds: readonly string[],
  at: string,
): Promise<void> => {
  await tx.uploads.releaseClaims(uploadIds);
  await tx.platforms.withdrawUploads(uploadIds, 'deleted by the runner', at);
};

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
    const uploadIds = removed.map(({ uploadId }) => uploadId);
    for (const { id } of removed) await tx.activities.moveSource(id, null, 'deleted');
    if (by === 'runner') await withdrawRecordings(tx, uploadIds, at);
    else await tx.uploads.releaseClaims(uploadIds);
    await recomposeActivity(tx, deps, activity.id, at);
    await tx.runners.markDirty(activity.runnerId, at);
    const left = await tx.activities.findById(activity.id);
    if (left === undefined) return [];
    // It names one recording less, also where its numbers are the same.
    const after = { ...left, updatedAt: at };
    await tx.activities.update(after);
    const revision = { before: activity, after, because: 'recording-removed', splitInto: null } as const;
    return announceRevision(tx, deps, revision);
  });
  await enqueueDeliveries(deps, due);
  await enqueueAssessment(deps, activity.runnerId);
};
