import type { Activity } from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, type DueDelivery } from '#src/use-cases/webhooks/announce.ts';
import type { EventData } from '#src/use-cases/webhooks/event-data.ts';
import { changedFields } from './changed-fields.ts';

export type Revision = {
  readonly before: Activity;
  readonly after: Activity;
  readonly because: EventData['activity.revised']['because'];
  readonly splitInto: string | null;
  /** Activities that became part of it. */
  readonly joinedIds?: readonly string[];
};

const statedFields = ({ sport, sessionRpe, excluded }: Activity) => ({ sport, sessionRpe, excluded });

/** Names of the features and corrections of an activity that changed. */
const revisedFields = ({ before, after }: Revision): string[] => {
  const numbers = changedFields(before.features, after.features);
  return [...new Set([...changedFields(statedFields(before), statedFields(after)), ...numbers])].sort();
};

/** Announces what changed in an activity, in the transaction that changes it; nothing when nothing changed. */
export const announceRevision = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  revision: Revision,
): Promise<DueDelivery[]> => {
  const { after, because, splitInto, joinedIds = [] } = revision;
  const changed = revisedFields(revision);
  if (changed.length === 0 && splitInto === null && joinedIds.length === 0) return [];
  const runner = await tx.runners.findById(after.runnerId);
  if (runner === undefined) return [];
  const data = { activityId: after.id, runnerId: after.runnerId, because, changed, splitInto, joinedIds };
  return announce(tx, deps, { clientId: runner.clientId, type: 'activity.revised', data });
};

/** Activities by id; those that no longer exist are left out. */
export const findActivities = async (tx: Stores, ids: Iterable<string>): Promise<Activity[]> => {
  const found: Activity[] = [];
  for (const id of new Set(ids)) {
    const activity = await tx.activities.findById(id);
    if (activity !== undefined) found.push(activity);
  }
  return found;
};

/** Announces how each of these activities changed after its recordings were read again. */
export const announceReread = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  known: readonly Activity[],
): Promise<DueDelivery[]> => {
  const due: DueDelivery[] = [];
  for (const before of known) {
    const after = await tx.activities.findById(before.id);
    if (after === undefined) continue;
    due.push(
      ...(await announceRevision(tx, deps, { before, after, because: 'read-again', splitInto: null })),
    );
  }
  return due;
};
