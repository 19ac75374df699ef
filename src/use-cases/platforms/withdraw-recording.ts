import { formatInstant } from '#src/core/index.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { removeActivity } from '#src/use-cases/activities/remove-activity.ts';
import { type EventOutcome, ignored, processed, tryAgain, waitUntil } from './event-outcome.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** How long to leave an import alone before looking again. */
export const importWaitMs = 2_000;

/** Takes the recordings of an upload out of their activities; an activity without any is gone. */
export const withdrawUpload = async (
  deps: Pick<PlatformDependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  uploadId: string,
): Promise<number> => {
  let withdrawn = 0;
  for (const source of await deps.stores.activities.sourcesOfUpload(uploadId)) {
    if (source.activityId === null) continue;
    const activity = await deps.stores.activities.findById(source.activityId);
    if (activity === undefined) continue;
    await removeActivity(deps, activity, source.id);
    withdrawn += 1;
  }
  return withdrawn;
};

/** Null when the deletion may be believed. */
const doubtOf = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<EventOutcome | null> => {
  if (entry.confirmWith === 'nothing') return null;
  if (adapter.confirmDeletion === null) return ignored('the platform cannot be asked whether it is gone');
  const nowMs = deps.clock.nowMs();
  const again = (reason: string): EventOutcome =>
    tryAgain('unavailable', { attempts: entry.attempts, nowMs, reason });
  const token = await getAccessToken(deps, connection.id, adapter, 'current');
  if (token.kind !== 'token') return again(token.because);
  const call = { accessToken: token.accessToken, platformUserId: connection.platformUserId ?? '', nowMs };
  const check = await adapter.confirmDeletion(entry.platformActivityId ?? '', call, deps.platforms.fetch);
  if (check.kind === 'deleted') return null;
  return check.kind === 'present' ? ignored('the platform still has it') : again(check.because);
};

/**
 * An activity was deleted at its platform. Once that is sure, its recordings leave the runner's activities and a
 * tombstone keeps later deliveries of it out.
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
  const doubt = await doubtOf(deps, entry, connection, adapter);
  if (doubt !== null) return doubt;
  const at = formatInstant(deps.clock.nowMs());
  await deps.stores.platforms.markWithdrawn(activity, 'deleted at the platform', at);
  let withdrawn = 0;
  for (const { uploadId } of await deps.stores.platforms.recordingsOf(activity)) {
    const upload = await deps.stores.uploads.findById(uploadId);
    if (upload?.finishedAt === null) {
      return waitUntil(deps.clock.nowMs() + importWaitMs, 'its recording is being read');
    }
    withdrawn += await withdrawUpload(deps, uploadId);
  }
  return processed(withdrawn === 0 ? 'nothing of it was stored; it will not be taken later' : null);
};
