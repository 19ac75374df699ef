import { formatInstant, type Sport } from '#src/core/index.ts';
import type { ActivitySelection } from '#src/edges/storage/activity-store.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { withdrawRecordings } from './remove-activity.ts';

/** Which activities of a runner are deleted: those that every stated field selects. */
export type ActivitiesToDelete = {
  readonly activityIds?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly sport?: Sport;
  readonly dryRun?: boolean;
};

/** What was deleted, or would be. */
export type ActivitiesDeletion = {
  readonly dryRun: boolean;
  readonly count: number;
  /** The newest of them. */
  readonly activityIds: readonly string[];
  /** Sum of the known distances; null where none is known. */
  readonly distanceMeters: number | null;
  /** True where one call did not reach all that were selected. */
  readonly more: boolean;
};

/** Activities that one call deletes, so that no runner is locked for long. Convention. */
const mostAtOnce = 2_000;
const mostNamed = 200;

/**
 * Deletes the activities of a runner that are selected, newest first, as each by itself would be: what its platform sends
 * again stays deleted. Repeating it deletes what is left.
 */
export const removeActivities = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock'>,
  runnerId: string,
  { dryRun = false, activityIds, from, to, sport }: ActivitiesToDelete,
): Promise<ActivitiesDeletion> => {
  const at = formatInstant(deps.clock.nowMs());
  const selection: ActivitySelection = {
    ids: activityIds ?? null,
    from: from ?? null,
    to: to ?? null,
    sport: sport ?? null,
  };
  const { selected, more } = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(runnerId);
    const found = await tx.activities.select(runnerId, selection, mostAtOnce + 1);
    const chosen = found.slice(0, mostAtOnce);
    if (!dryRun && chosen.length > 0) {
      const ids = chosen.map(({ id }) => id);
      await withdrawRecordings(tx, await tx.activities.detachSources(ids, 'deleted'), at);
      await tx.activities.removeMany(ids);
      await tx.runners.markDirty(runnerId, at);
    }
    return { selected: chosen, more: found.length > mostAtOnce };
  });
  if (!dryRun && selected.length > 0) await enqueueAssessment(deps, runnerId);
  const meters = selected.map(({ distanceMeters }) => distanceMeters).filter((value) => value !== null);
  return {
    dryRun,
    count: selected.length,
    activityIds: selected.slice(0, mostNamed).map(({ id }) => id),
    distanceMeters: meters.length === 0 ? null : meters.reduce((sum, value) => sum + value, 0),
    more,
  };
};
