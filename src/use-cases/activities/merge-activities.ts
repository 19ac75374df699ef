import { type Activity, composeActivity, Failure, formatInstant } from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRevision } from './announce-revision.ts';
import { joinStatements, mostConnected } from './group-copies.ts';

/** The activities of a runner with these ids. @throws Failure `not-found` for one that the runner has not. */
const findAll = async (tx: Stores, runnerId: string, ids: Iterable<string>): Promise<Activity[]> => {
  const found: Activity[] = [];
  for (const id of ids) {
    const activity = await tx.activities.findById(id);
    if (activity?.runnerId !== runnerId) throw new Failure('not-found', `There is no activity "${id}".`);
    found.push(activity);
  }
  return found;
};

/**
 * Makes one activity of several, because a person says that they are recordings of one run, whatever their times say.
 * Each number is that of the recording that knows it best, as of any copies: distances are not added. `splitActivity` undoes
 * it.
 *
 * @param activityIds what becomes part of `activity`; its own id is ignored.
 * @throws Failure `not-found`, also for an activity of another runner; `request-invalid` for too many recordings.
 */
export const mergeActivities = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  activity: Activity,
  activityIds: readonly string[],
): Promise<Activity> => {
  const at = formatInstant(deps.clock.nowMs());
  const { merged, due } = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(activity.runnerId);
    const ids = new Set([activity.id, ...activityIds]);
    const [before, ...joined] = await findAll(tx, activity.runnerId, ids);
    if (before === undefined || joined.length === 0) return { merged: activity, due: [] };
    const sources = [];
    for (const id of ids) sources.push(...(await tx.activities.sourcesOf(id)));
    if (sources.length > mostConnected)
      throw new Failure('request-invalid', `One run has at most ${mostConnected} recordings.`, {
        errors: [{ pointer: '/activityIds', detail: 'name activities with fewer recordings' }],
      });
    const after = composeActivity(before.id, sources, joinStatements([before, ...joined]), at);
    await tx.activities.update(after);
    for (const { id } of sources) await tx.activities.moveSource(id, before.id, 'merged');
    for (const { id } of joined) await tx.activities.remove(id);
    await tx.runners.markDirty(activity.runnerId, at);
    const revision = { before, after, because: 'stated', splitInto: null } as const;
    const joinedIds = joined.map(({ id }) => id);
    return { merged: after, due: await announceRevision(tx, deps, { ...revision, joinedIds }) };
  });
  await enqueueDeliveries(deps, due);
  await enqueueAssessment(deps, activity.runnerId);
  return merged;
};
