import { formatInstant, MS_PER_DAY, parseInstant } from '#src/core/index.ts';
import type { FetchedFile } from '#src/edges/platforms/platform.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import type { PlatformActivity } from '#src/edges/storage/platform-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { type DeliveredFile, enqueueUploads, enterUploads } from '#src/use-cases/uploads/receive-upload.ts';
import { traceArrival } from '#src/use-cases/uploads/trace-arrival.ts';
import { type EventOutcome, ignored, recorded } from './event-outcome.ts';
import { arrivedName, type Fetching, fetchRecording } from './fetch-recording.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { replaceOlder } from './replace-older.ts';
import type { Lease } from './with-lease.ts';
import { importWaitMs } from './withdraw-recording.ts';

async function* inOneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const storeFiles = async (
  deps: PlatformDependencies,
  runnerId: string,
  files: readonly FetchedFile[],
): Promise<DeliveredFile[]> => {
  const stored: DeliveredFile[] = [];
  for (const { filename, bytes } of files) {
    stored.push({ filename, ...(await deps.files.receive(runnerId, inOneChunk(bytes), bytes.length)) });
  }
  return stored;
};

const activityOf = ({ entry, connection }: Fetching): PlatformActivity => ({
  runnerId: connection.runnerId,
  platform: entry.platform,
  platformActivityId: entry.platformActivityId ?? entry.eventKey,
});

/** The revision that an event refers to; the time of arrival when the platform states none. */
const revisionOf = (entry: InboxEntry): number => entry.revisionMs ?? parseInstant(entry.receivedAt) ?? 0;

/** Enters the uploads and finishes the event, or postpones it to replace older recordings. Null when overtaken. */
const commit = async (
  tx: Stores,
  deps: PlatformDependencies,
  fetching: Fetching,
  work: { readonly lease: Lease; readonly files: readonly DeliveredFile[] },
): Promise<Upload[] | null> => {
  const { entry, connection } = fetching;
  const nowMs = deps.clock.nowMs();
  const at = formatInstant(nowMs);
  // The runner is locked first, as in an erasure: another order could deadlock.
  if (!(await tx.runners.lock(connection.runnerId))) return null;
  if (!(await tx.platforms.holdsLease(work.lease.holder))) return null;
  const current = await tx.connections.lock(connection.id);
  if ((await tx.inbox.lockUnfinished(entry.id)) === undefined) return null;
  if (current?.status !== 'active') {
    await tx.inbox.finish(entry.id, { status: 'ignored', reason: 'the connection ended meanwhile', at });
    return [];
  }
  const activity = activityOf(fetching);
  const withdrawn = await tx.platforms.whyWithdrawn(activity);
  if (withdrawn !== null) {
    await tx.inbox.finish(entry.id, { status: 'ignored', reason: `it was ${withdrawn}`, at });
    return [];
  }
  const older = await tx.platforms.recordingsOf(activity);
  const provenance = `platform:${entry.platform}`;
  const uploads = await enterUploads(tx, deps, {
    runnerId: activity.runnerId,
    files: work.files,
    provenance,
  });
  const days = deps.platforms.provenanceOf(entry.platform)?.retentionDays ?? null;
  for (const { id } of uploads) {
    await tx.platforms.insertRecording({
      ...activity,
      uploadId: id,
      connectionId: connection.id,
      platformUserId: entry.platformUserId ?? '',
      revisionMs: revisionOf(entry),
      correctedMs: entry.kind === 'activity-updated' ? revisionOf(entry) : null,
      receivedAt: at,
      expiresAt: days === null ? null : formatInstant(nowMs + days * MS_PER_DAY),
    });
  }
  await tx.inbox.linkUpload(entry.id, uploads[0]?.id as string);
  if (older.length === 0) await tx.inbox.finish(entry.id, { status: 'processed', reason: null, at });
  else {
    const until = formatInstant(nowMs + importWaitMs);
    await tx.inbox.postpone(entry.id, { until, reason: 'its recording is being processed', counted: -1 });
  }
  return uploads;
};

/**
 * Imports a new or changed recording: its bytes are made durable, entered as an upload of the runner and linked to the
 * event, in one transaction. A recording that was deleted or is older than the stored one is ignored.
 */
export const importRecording = async (
  deps: PlatformDependencies,
  fetching: Fetching,
  lease: Lease,
): Promise<EventOutcome> => {
  const { entry, connection } = fetching;
  const activity = activityOf(fetching);
  if (entry.uploadId !== null) return replaceOlder(deps, activity, entry.uploadId);
  const withdrawn = await deps.stores.platforms.whyWithdrawn(activity);
  if (withdrawn !== null) return ignored(`it was ${withdrawn}`);
  const newest = await deps.stores.platforms.newestRevision(activity);
  if (newest !== null && entry.revisionMs !== null && entry.revisionMs < newest) {
    return ignored('a newer revision is stored already');
  }
  const startedMs = deps.clock.nowMs();
  const fetched = await fetchRecording(deps, fetching);
  if (fetched.kind === 'outcome') return fetched.outcome;
  const files = await storeFiles(deps, connection.runnerId, fetched.files);
  const uploads = await deps.stores.inTransaction((tx) => commit(tx, deps, fetching, { lease, files }));
  if (uploads === null) return recorded;
  traceArrival(deps, 'platform event', uploads, startedMs);
  await enqueueUploads(deps, uploads);
  await deps.files.removeDerived(connection.runnerId, arrivedName(entry.id));
  const next = await deps.stores.inbox.findById(entry.id);
  if (next?.status === 'waiting') {
    const options = { coalesceMs: importWaitMs };
    await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId: entry.id } }, options);
  }
  return recorded;
};
