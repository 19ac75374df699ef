import { formatInstant, isCorrection } from '#src/core/index.ts';
import type { PlatformActivity, PlatformRecording } from '#src/edges/storage/platform-store.ts';
import { type EventOutcome, processed, waitUntil } from './event-outcome.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { importWaitMs, withdrawUpload } from './withdraw-recording.ts';

/** The platform's own revision decides where it has one, else arrival; of equals the one that was stored later. */
const newestFirst = (a: PlatformRecording, b: PlatformRecording): number =>
  b.revisionMs - a.revisionMs || (a.uploadId < b.uploadId ? 1 : -1);

/** Marks the newest state as a correction where it says another sport or distance, or follows a correction. */
const markCorrection = async (
  { stores }: Pick<PlatformDependencies, 'stores'>,
  newest: PlatformRecording,
  older: PlatformRecording,
): Promise<void> => {
  const [after] = await stores.activities.sourcesOfUpload(newest.uploadId);
  const [before] = await stores.activities.sourcesOfUpload(older.uploadId);
  if (after === undefined || before === undefined) return;
  if (older.correctedMs !== null || isCorrection(before.features, after.features)) {
    await stores.platforms.markCorrected(newest.uploadId, newest.revisionMs);
  }
};

/**
 * Once a new state of an activity is processed, removes the older ones of the same format from the runner's activity, so
 * that the newest word of the platform stands.
 */
export const replaceOlder = async (
  deps: PlatformDependencies,
  activity: PlatformActivity,
  uploadId: string,
): Promise<EventOutcome> => {
  const upload = await deps.stores.uploads.findById(uploadId);
  const nowMs = deps.clock.nowMs();
  const wait = waitUntil(nowMs + importWaitMs, 'its recording is being processed');
  if (upload === undefined) return processed('its upload was removed');
  if (upload.finishedAt === null) return wait;
  if (upload.status === 'rejected') return processed('the new recording cannot be read; the older one stays');
  if (upload.status === 'duplicate') return processed('the recording was stored already');
  const states: PlatformRecording[] = [];
  for (const recording of await deps.stores.platforms.recordingsOf(activity)) {
    if (recording.supersededAt !== null) continue;
    const known = await deps.stores.uploads.findById(recording.uploadId);
    if (known !== undefined && known.finishedAt === null) return wait;
    if (known?.status === 'processed' && known.format === upload.format) states.push(recording);
  }
  const [newest, ...older] = states.toSorted(newestFirst);
  if (newest !== undefined && older[0] !== undefined) await markCorrection(deps, newest, older[0]);
  for (const { uploadId: olderId } of older) {
    await withdrawUpload(deps, olderId);
    await deps.stores.platforms.supersede(olderId, formatInstant(nowMs));
  }
  return processed();
};
