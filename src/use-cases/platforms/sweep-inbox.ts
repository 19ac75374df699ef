import { formatInstant, MS_PER_DAY, MS_PER_MINUTE } from '#src/core/index.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { withdrawUpload } from './withdraw-recording.ts';

/** Events that have been due for longer than this are enqueued again. */
const timeoutMs = 30_000;
const batch = 500;

/** Deletes the bytes of an upload and its features; bytes that another upload shares stay. */
const deleteRecording = async (deps: PlatformDependencies, uploadId: string): Promise<void> => {
  const upload = await deps.stores.uploads.findById(uploadId);
  if (upload === undefined) return;
  await deps.stores.activities.clearFeatures(uploadId);
  if (!(await deps.stores.uploads.sharesBytes(upload))) {
    await deps.files.removeRaw(upload.runnerId, upload.sha256);
  }
};

/** Removes recordings that have expired by the terms of their platform from the activities, and deletes them. */
const expireRecordings = async (deps: PlatformDependencies, now: string): Promise<number> => {
  const expired = await deps.stores.platforms.listExpired(now, batch);
  for (const { uploadId, platform } of expired) {
    await withdrawUpload(deps, uploadId);
    await deleteRecording(deps, uploadId);
    await deps.stores.platforms.markExpired(uploadId, now);
    deps.log.info({ uploadId, platform }, 'recording expired by the terms of its platform');
  }
  return expired.length;
};

/** Recovers lost jobs of the inbox, deletes what its retention has ended for, and expires recordings. */
export const sweepInbox = async (
  deps: PlatformDependencies,
): Promise<{ events: number; expired: number }> => {
  const nowMs = deps.clock.nowMs();
  const now = formatInstant(nowMs);
  const { inbox, connections } = deps.stores;
  const overdue = await inbox.listOverdue(formatInstant(nowMs - timeoutMs), batch);
  for (const { id: inboxId } of overdue) {
    await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId } });
  }
  for (const connectionId of await connections.listToRevoke(formatInstant(nowMs - MS_PER_MINUTE), batch)) {
    await deps.jobs.enqueue({ name: 'revoke-connection', payload: { connectionId } });
  }
  await connections.expireStates(now);
  await inbox.removeBodies(formatInstant(nowMs - deps.retention.inboxBodyDays * MS_PER_DAY), batch);
  await inbox.removeFinished(formatInstant(nowMs - deps.retention.inboxEntryDays * MS_PER_DAY), batch);
  const swept = { events: overdue.length, expired: await expireRecordings(deps, now) };
  if (swept.events + swept.expired > 0) deps.log.info(swept, 'inbox swept');
  return swept;
};
