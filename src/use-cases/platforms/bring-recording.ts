import { formatInstant, parseInstant } from '#src/core/domain/calendar.ts';
import type { FetchedFile } from '#src/edges/platforms/platform.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import type { PlatformActivity } from '#src/edges/storage/platform-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { arrivedName, type Fetching, fetchRecording } from './fetch-recording.ts';
import { ignored, left, processed, type Verdict, waitUntil } from './inbox-verdict.ts';
import type { PlatformHouse } from './platform-dependencies.ts';
import { type DeliveredFile, enterUploads, ringUploads } from '#src/use-cases/uploads/receive-upload.ts';
import type { Turn } from './with-lease.ts';
import { traceArrival } from '#src/use-cases/uploads/trace-arrival.ts';
import { importPatienceMs, withdrawUpload } from './withdraw-recording.ts';

const dayMs = 86_400_000;

async function* inOneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const keepFiles = async (
  house: PlatformHouse,
  runnerId: string,
  files: readonly FetchedFile[],
): Promise<DeliveredFile[]> => {
  const kept: DeliveredFile[] = [];
  for (const { filename, bytes } of files) {
    const received = await house.files.receive(runnerId, inOneChunk(bytes), bytes.length);
    kept.push({ ...received, filename });
  }
  return kept;
};

const activityOf = ({ entry, connection }: Fetching): PlatformActivity => ({
  runnerId: connection.runnerId,
  platform: entry.platform,
  platformActivityId: entry.platformActivityId ?? entry.eventKey,
});

/** The state that an event speaks of; without a word of the platform, the one in which it arrived. */
const revisionOf = (entry: InboxEntry): number => entry.revisionMs ?? parseInstant(entry.receivedAt) ?? 0;

/** Enters the uploads with everything that makes the event done, or leaves it open to replace older recordings. */
const commit = async (
  tx: Stores,
  house: PlatformHouse,
  fetching: Fetching,
  work: { readonly turn: Turn; readonly files: readonly DeliveredFile[] },
): Promise<Upload[] | null> => {
  const { entry, connection } = fetching;
  const nowMs = house.clock.nowMs();
  const at = formatInstant(nowMs);
  // The runner first, as an erasure does: in another order the two could deadlock.
  if (!(await tx.runners.lock(connection.runnerId))) return null;
  if (!(await tx.platforms.holdsTurn(work.turn.holder))) return null;
  const current = await tx.connections.lock(connection.id);
  if ((await tx.inbox.lockUnfinished(entry.id)) === undefined) return null;
  if (current?.status !== 'active') {
    await tx.inbox.finish(entry.id, { status: 'ignored', reason: 'the connection ended meanwhile', at });
    return [];
  }
  const activity = activityOf(fetching);
  const older = await tx.platforms.recordingsOf(activity);
  const provenance = `platform:${entry.platform}`;
  const uploads = await enterUploads(tx, house, {
    runnerId: activity.runnerId,
    files: work.files,
    provenance,
  });
  const days = house.platforms.provenanceOf(entry.platform)?.retentionDays ?? null;
  for (const { id } of uploads) {
    await tx.platforms.insertRecording({
      ...activity,
      uploadId: id,
      connectionId: connection.id,
      platformUserId: entry.platformUserId ?? '',
      revisionMs: revisionOf(entry),
      receivedAt: at,
      expiresAt: days === null ? null : formatInstant(nowMs + days * dayMs),
    });
  }
  await tx.inbox.linkUpload(entry.id, uploads[0]?.id as string);
  if (older.length === 0) await tx.inbox.finish(entry.id, { status: 'processed', reason: null, at });
  else {
    const until = formatInstant(nowMs + importPatienceMs);
    await tx.inbox.postpone(entry.id, { until, reason: 'its recording is being read', counted: -1 });
  }
  return uploads;
};

/** Once the new recording is read, the older ones of the same kind that it replaces leave the activity. */
const replaceOlder = async (house: PlatformHouse, fetching: Fetching, uploadId: string): Promise<Verdict> => {
  const upload = await house.stores.uploads.findById(uploadId);
  const nowMs = house.clock.nowMs();
  if (upload === undefined) return processed('its upload was removed');
  if (upload.finishedAt === null) return waitUntil(nowMs + importPatienceMs, 'its recording is being read');
  if (upload.status === 'rejected') return processed('the new recording cannot be read; the older one stays');
  if (upload.status === 'duplicate') return processed('the recording was here already');
  for (const older of await house.stores.platforms.recordingsOf(activityOf(fetching))) {
    if (older.uploadId >= uploadId || older.supersededAt !== null) continue;
    const known = await house.stores.uploads.findById(older.uploadId);
    if (known?.status !== 'processed' || known.format !== upload.format) continue;
    await withdrawUpload(house, older.uploadId);
    await house.stores.platforms.supersede(older.uploadId, formatInstant(nowMs));
  }
  return processed();
};

/**
 * A recording is there, or changed: its bytes are made durable, entered as an upload of the runner, and linked
 * with the event, in one transaction. What was deleted, or is older than what is here, is not taken.
 */
export const bringRecording = async (
  house: PlatformHouse,
  fetching: Fetching,
  turn: Turn,
): Promise<Verdict> => {
  const { entry, connection } = fetching;
  if (entry.uploadId !== null) return replaceOlder(house, fetching, entry.uploadId);
  const activity = activityOf(fetching);
  if (await house.stores.platforms.isBuried(activity)) return ignored('it was deleted at the platform');
  const newest = await house.stores.platforms.newestRevision(activity);
  if (newest !== null && entry.revisionMs !== null && entry.revisionMs < newest) {
    return ignored('a newer state is here already');
  }
  const startedMs = house.clock.nowMs();
  const fetched = await fetchRecording(house, fetching);
  if (fetched.kind === 'verdict') return fetched.verdict;
  const files = await keepFiles(house, connection.runnerId, fetched.files);
  const uploads = await house.stores.inTransaction((tx) => commit(tx, house, fetching, { turn, files }));
  if (uploads === null) return left;
  traceArrival(house, 'platform event', uploads, startedMs);
  await ringUploads(house, uploads);
  await house.files.removeDerived(connection.runnerId, arrivedName(entry.id));
  const next = await house.stores.inbox.findById(entry.id);
  if (next?.status === 'waiting') {
    const options = { coalesceMs: importPatienceMs };
    await house.doorbell.ring({ name: 'process-inbox', payload: { inboxId: entry.id } }, options);
  }
  return left;
};
