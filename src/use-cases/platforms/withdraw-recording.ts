import { formatInstant } from '#src/core/domain/calendar.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { ignored, processed, tryAgain, type Verdict, waitUntil } from './inbox-verdict.ts';
import type { PlatformHouse } from './platform-dependencies.ts';
import { removeActivity } from '#src/use-cases/activities/remove-activity.ts';
import { useToken } from './use-token.ts';

/** How long to leave an import alone before looking again. */
export const importPatienceMs = 2_000;

/** Takes the recordings of an upload out of their activities; an activity without any is gone. */
export const withdrawUpload = async (
  house: Pick<PlatformHouse, 'stores' | 'doorbell' | 'clock' | 'newId'>,
  uploadId: string,
): Promise<number> => {
  let withdrawn = 0;
  for (const source of await house.stores.activities.sourcesOfUpload(uploadId)) {
    if (source.activityId === null) continue;
    const activity = await house.stores.activities.findById(source.activityId);
    if (activity === undefined) continue;
    await removeActivity(house, activity, source.id);
    withdrawn += 1;
  }
  return withdrawn;
};

/** Null when the deletion may be believed. */
const doubtOf = async (
  house: PlatformHouse,
  entry: InboxEntry,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<Verdict | null> => {
  if (entry.confirmWith === 'nothing') return null;
  if (adapter.confirmDeletion === null) return ignored('the platform cannot be asked whether it is gone');
  const nowMs = house.clock.nowMs();
  const again = (reason: string): Verdict =>
    tryAgain('unavailable', { attempts: entry.attempts, nowMs, reason });
  const token = await useToken(house, connection.id, adapter, 'as-it-is');
  if (token.kind !== 'token') return again(token.because);
  const call = { accessToken: token.accessToken, platformUserId: connection.platformUserId ?? '', nowMs };
  const check = await adapter.confirmDeletion(entry.platformActivityId ?? '', call, house.platforms.fetch);
  if (check.kind === 'deleted') return null;
  return check.kind === 'present' ? ignored('the platform still has it') : again(check.because);
};

/**
 * An activity was deleted at its platform. Once that is sure, its recordings leave the runner's activities and a
 * tombstone keeps later deliveries of it out.
 */
export const withdrawRecording = async (
  house: PlatformHouse,
  entry: InboxEntry,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<Verdict> => {
  const { platform, platformActivityId } = entry;
  if (platformActivityId === null) return ignored('the event names no activity');
  const activity = { runnerId: connection.runnerId, platform, platformActivityId };
  const doubt = await doubtOf(house, entry, connection, adapter);
  if (doubt !== null) return doubt;
  const at = formatInstant(house.clock.nowMs());
  await house.stores.platforms.bury(activity, 'deleted at the platform', at);
  let withdrawn = 0;
  for (const { uploadId } of await house.stores.platforms.recordingsOf(activity)) {
    const upload = await house.stores.uploads.findById(uploadId);
    if (upload?.finishedAt === null) {
      return waitUntil(house.clock.nowMs() + importPatienceMs, 'its recording is being read');
    }
    withdrawn += await withdrawUpload(house, uploadId);
  }
  return processed(withdrawn === 0 ? 'nothing of it was stored; it will not be taken later' : null);
};
