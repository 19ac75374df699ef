import { formatInstant } from '#src/core/domain/calendar.ts';
import { streamName } from '#src/use-cases/uploads/stream-name.ts';
import type { PlatformHouse } from './platform-dependencies.ts';
import { withdrawUpload } from './withdraw-recording.ts';

const dayMs = 24 * 3_600_000;
/** Events whose time came this long ago, and that nobody looked at, are rung for again. */
const patienceMs = 30_000;
const batch = 500;

/** The bytes of an upload, the signals and the numbers made of them; bytes that another upload brought too stay. */
const forgetRecording = async (house: PlatformHouse, uploadId: string): Promise<void> => {
  const upload = await house.stores.uploads.findById(uploadId);
  if (upload === undefined) return;
  for (const { sessionIndex } of await house.stores.activities.sourcesOfUpload(uploadId)) {
    await house.files.removeDerived(upload.runnerId, streamName(uploadId, sessionIndex));
  }
  await house.stores.activities.forgetFeatures(uploadId);
  if (!(await house.stores.uploads.sharesBytes(upload))) {
    await house.files.removeRaw(upload.runnerId, upload.sha256);
  }
};

/** Recordings whose platform's terms set an end leave the runner's activities, and nothing of them is kept. */
const expireRecordings = async (house: PlatformHouse, now: string): Promise<number> => {
  const expired = await house.stores.platforms.listExpired(now, batch);
  for (const { uploadId, platform } of expired) {
    await withdrawUpload(house, uploadId);
    await forgetRecording(house, uploadId);
    await house.stores.platforms.markExpired(uploadId, now);
    house.log.info({ uploadId, platform }, 'recording expired by the terms of its platform');
  }
  return expired.length;
};

/**
 * Makes lost bells of the inbox harmless, forgets what need not be kept, and ends what may not be kept.
 */
export const sweepInbox = async (house: PlatformHouse): Promise<{ events: number; expired: number }> => {
  const nowMs = house.clock.nowMs();
  const now = formatInstant(nowMs);
  const { inbox, connections } = house.stores;
  const overdue = await inbox.listOverdue(formatInstant(nowMs - patienceMs), batch);
  for (const { id: inboxId } of overdue) {
    await house.doorbell.ring({ name: 'process-inbox', payload: { inboxId } });
  }
  for (const connectionId of await connections.listToRevoke(formatInstant(nowMs - 60_000), batch)) {
    await house.doorbell.ring({ name: 'revoke-connection', payload: { connectionId } });
  }
  await connections.expireStates(now);
  await inbox.removeBodies(formatInstant(nowMs - house.retention.inboxBodyDays * dayMs), batch);
  await inbox.removeFinished(formatInstant(nowMs - house.retention.inboxEntryDays * dayMs), batch);
  const swept = { events: overdue.length, expired: await expireRecordings(house, now) };
  if (swept.events + swept.expired > 0) house.log.info(swept, 'looked after the inbox');
  return swept;
};
