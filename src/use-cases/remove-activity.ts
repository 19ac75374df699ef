import { formatInstant } from '../core/domain/calendar.ts';
import { Failure } from '../core/domain/failure.ts';
import type { Activity } from '../edges/storage/activity-store.ts';
import { askForAssessment } from './assess-runner.ts';
import type { House } from './house.ts';
import { recomposeActivity } from './settle-recordings.ts';

/**
 * Deletes an activity, or one recording of it (`sourceId`). The raw file stays until its runner is erased, but
 * it is not made an activity again by itself; uploading it once more brings it back.
 *
 * @throws Failure `not-found` when the activity has no such source.
 */
export const removeActivity = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock'>,
  activity: Activity,
  sourceId: string | null,
): Promise<void> => {
  const at = formatInstant(house.clock.nowMs());
  await house.stores.inTransaction(async (tx) => {
    await tx.runners.lock(activity.runnerId);
    const sources = await tx.activities.sourcesOf(activity.id);
    const removed = sourceId === null ? sources : sources.filter((source) => source.id === sourceId);
    if (removed.length === 0) throw new Failure('not-found', 'This activity has no such source.');
    for (const source of removed) {
      await tx.activities.moveSource(source.id, null, 'deleted');
      await tx.uploads.releaseClaim(source.uploadId);
    }
    await recomposeActivity(tx, activity.id, at);
    await tx.runners.markDirty(activity.runnerId, at);
  });
  await askForAssessment(house, activity.runnerId);
};
