import { compareActivities, formatInstant, type MetricChange } from '#src/core/index.ts';
import type { ReprocessingJob, ReprocessingRunner } from '#src/edges/storage/reprocessing-store.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import type { Reassigned } from './reread-upload.ts';

/** One file of a job, and the progress of the job with its runner. */
export type ReprocessingItem = {
  readonly job: ReprocessingJob;
  readonly place: ReprocessingRunner;
  readonly runner: OwnedRunner;
  readonly upload: Upload;
};

/** The outcome of a file; `stopped`: another worker did it, or the job or the runner no longer exists. */
export type ItemOutcome = 'done' | 'failed' | 'stopped';

const overtaken = new Error('another worker continued the job');

/**
 * Commits a step together with its progress, or neither.
 *
 * @param files how many files the step did; the item is the last of them.
 */
export const commitStep = async (
  deps: ReadingDependencies,
  { place, upload }: ReprocessingItem,
  outcome: 'done' | 'failed',
  step: (tx: Stores, at: string) => Promise<void>,
  files = 1,
): Promise<ItemOutcome> => {
  const at = formatInstant(deps.clock.nowMs());
  try {
    await deps.stores.inTransaction(async (tx) => {
      if (!(await tx.runners.lock(place.runnerId))) throw overtaken;
      await step(tx, at);
      if (!(await tx.reprocessing.advance(place, upload.id, outcome, at, files))) throw overtaken;
    });
    return outcome;
  } catch (error) {
    if (error !== overtaken) throw error;
    return 'stopped';
  }
};

export type Changed = {
  readonly activityId: string;
  /** `joined`: it is a copy of this activity, and no longer one of its own. */
  readonly changes: readonly MetricChange[] | 'added' | { readonly joined: string };
};

/** How the activities of a new reading differ now from before. */
export const listChanges = async (
  tx: Stores,
  { known, addedIds, joined }: Reassigned,
): Promise<Changed[]> => {
  const changed: Changed[] = addedIds.map((activityId) => ({ activityId, changes: 'added' }));
  for (const before of known) {
    const into = joined.get(before.id);
    const after = into === undefined ? await tx.activities.findById(before.id) : undefined;
    if (into !== undefined) {
      changed.push({ activityId: before.id, changes: { joined: into } });
    } else if (after !== undefined) {
      changed.push({ activityId: before.id, changes: compareActivities(before, after) });
    }
  }
  return changed;
};

/** Stores changes as results of the job. */
export const keepChanges = async (
  tx: Stores,
  { jobId, runnerId }: ReprocessingRunner,
  changed: readonly Changed[],
) => {
  for (const { activityId, changes } of changed) {
    if (changes === 'added') await tx.reprocessingResults.putAdded(jobId, runnerId, activityId);
    else if ('joined' in changes)
      await tx.reprocessingResults.putJoined(jobId, runnerId, activityId, changes.joined);
    else await tx.reprocessingResults.putChanges(jobId, runnerId, activityId, changes);
  }
};
