import { formatInstant } from '#src/core/index.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { removeActivity } from '#src/use-cases/activities/remove-activity.ts';
import { type EventOutcome, ignored, processed, retryLater, waitUntil } from './event-outcome.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** How long to wait for an import before checking again. */
export const importWaitMs = 2_000;

/** Removes the recordings of an upload from their activities; an activity without any is deleted. */
export const withdrawUpload = async (
  deps: Pick<PlatformDependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  uploadId: string,
): Promise<number> => {
  let withdrawn = 0;
  for (const source of await deps.stores.activities.sourcesOfUpload(uploadId)) {
    if (source.activityId === null) continue;
    const activity = await deps.stores.activities.findById(source.activityId);
    if (activity === undefined) continue;
    await removeActivity(deps, activity, { sourceId: source.id, by: 'platform' });
    withdrawn += 1;
  }
  return withdrawn;
};

/** Confirms a deletion at the platform; null when it is confirmed or needs no confirmation. */
const confirmDeletion = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<EventOutcome | null> => {
  if (entry.confirmWith === 'nothing') return null;
  if (adapter.confirmDeletion === null) return ignored('the platform cannot confirm deletions');
  const nowMs = deps.clock.nowMs();
  const again = (reason: string): EventOutcome =>
    retryLater('unavailable', { attempts: entry.attempts, nowMs, reason });
  const token = await getAccessToken(deps, connection.id, adapter, 'current');
  if (token.kind !== 'token') return again(token.because);
  const call = { accessToken: token.accessToken, platformUserId: connection.platformUserId ?? '', nowMs };
  const check = await adapter.confirmDeletion(entry.platformActivityId ?? '', call, deps.platforms.fetch);
  if (check.kind === 'deleted') return null;
  return check.kind === 'present' ? ignored('the platform still has it') : again(check.because);
};

/**
 * Processes the deletion of an activity at its platform. Once it is confirmed, the recordings are removed from the
 * runner's activities, and the activity is marked as withdrawn so that it is not imported again.
 */
export const withdrawRecording = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<EventOutcome> => {
  const { platform, platformActivityId } = entry;
  if (platformActivityId === null) return ignored('the event names no activity');
  const activity = { runnerId: connection.runnerId, platform, platformActivityId };
  const unconfirmed = await confirmDeletion(deps, entry, connection, adapter);
  if (unconfirmed !== null) return unconfirmed;
  const at = formatInstant(deps.clock.nowMs());
  await deps.stores.platforms.markWithdrawn(activity, 'deleted at the platform', at);
  let withdrawn = 0;
  for (const { uploadId } of await deps.stores.platforms.recordingsOf(activity)) {
    const upload = await deps.stores.uploads.findById(uploadId);
    if (upload?.finishedAt === null) {
      return waitUntil(deps.clock.nowMs() + importWaitMs, 'its recording is being processed');
    }
    withdrawn += await withdrawUpload(deps, uploadId);
  }
  return processed(withdrawn === 0 ? 'nothing of it was stored; it will not be imported' : null);
};
