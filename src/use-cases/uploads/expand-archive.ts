import { type Failure, formatInstant, isFailure } from '#src/core/index.ts';
import type { Files, ReceivedFile } from '#src/edges/files/files.ts';
import type { ArchivePart } from '#src/edges/formats/archive/read-archive.ts';
import type { OpenedUpload } from '#src/edges/formats/open-upload.ts';
import type { JobOutcome } from '#src/edges/queue/jobs.ts';
import type { NewUpload, Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRejection } from './announce-upload.ts';
import { createBytesOnTheWay } from './bytes-on-the-way.ts';
import { type ByteLimit, readByteLimit } from './check-quota.ts';
import { finishArchive } from './finish-archive.ts';
import { traceArrival } from './trace-arrival.ts';

type OpenedArchive = Extract<OpenedUpload, { kind: 'archive' }>;

const basename = (path: string): string => path.split('/').at(-1) || path;

/** Stores a part that cannot be read as rejected, and announces it, once. */
const rejectPart = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  part: Omit<NewUpload, 'bytes' | 'sha256'>,
  failure: Failure,
): Promise<void> => {
  const problem = failure.toValue();
  const due = await deps.stores.inTransaction(async (tx) => {
    const entered = await tx.uploads.insertRejected({ ...part, bytes: 0, sha256: '' }, problem);
    return entered ? announceRejection(tx, deps, part, problem) : [];
  });
  await enqueueDeliveries(deps, due);
};

type ArrivedPart = { readonly path: string } & (
  | { readonly failure: Failure }
  | { readonly received: ReceivedFile }
);

/** Parts that are written to the file store at the same time. */
const writtenAtOnce = 8;

/** Makes the bytes of parts durable, several at a time, and yields them in order. */
async function* receiveParts(
  files: Files,
  runnerId: string,
  parts: AsyncIterable<ArchivePart>,
  quota: ByteLimit,
): AsyncGenerator<ArrivedPart> {
  const bytes = createBytesOnTheWay()(runnerId, quota);
  const receive = async (part: ArchivePart): Promise<ArrivedPart> => {
    if ('failure' in part) return part;
    const { path, source } = part;
    try {
      const chunks = bytes.count(source.chunks());
      return { path, received: await files.receive(runnerId, chunks, Number.POSITIVE_INFINITY) };
    } catch (error) {
      if (isFailure(error) && error.code === 'quota-bytes-reached') return { path, failure: error };
      throw error;
    }
  };
  const pending: Promise<ArrivedPart>[] = [];
  try {
    for await (const part of parts) {
      const arrival = receive(part);
      pending.push(arrival);
      if ('failure' in part || part.lasting) arrival.catch(() => undefined);
      else await arrival;
      if (pending.length === writtenAtOnce) yield (await pending.shift()) as ArrivedPart;
    }
    while (pending.length > 0) yield (await pending.shift()) as ArrivedPart;
  } finally {
    await Promise.allSettled(pending);
  }
}

/** Time for the parts of one batch, after which other archives get a chance. The archive is opened for each. */
const batchMs = 10_000;

type Expanding = Pick<
  Dependencies,
  'stores' | 'files' | 'jobs' | 'clock' | 'quota' | 'newId' | 'log' | 'tracer'
>;

/** Enters a part as an upload, or as rejected. */
const enterPart = async (deps: Expanding, archive: Upload, part: ArrivedPart): Promise<void> => {
  const startedMs = deps.clock.nowMs();
  const place = {
    id: deps.newId('upload'),
    runnerId: archive.runnerId,
    parentId: archive.id,
    partPath: part.path,
    filename: basename(part.path),
    provenance: archive.provenance,
    receivedAt: formatInstant(startedMs),
  };
  if ('failure' in part) return rejectPart(deps, place, part.failure);
  const upload = await deps.stores.uploads.insert({ ...place, ...part.received });
  if (upload.status !== 'queued') return;
  traceArrival(deps, 'archive part', [upload], startedMs);
  const job = { name: 'import-upload', payload: { uploadId: upload.id } } as const;
  await deps.jobs.enqueue(job, { urgency: 'bulk' });
};

/**
 * Enters the activity files of an archive as uploads of their own, each as soon as its bytes are durable, so that
 * results appear while the rest is still loading. Parts that an earlier attempt entered are skipped. A part that
 * cannot be read is rejected without affecting the others.
 *
 * @returns `again` when the time of a batch is over and parts are left.
 * @throws Failure when the archive as a whole is rejected.
 */
export const expandArchive = async (
  deps: Expanding,
  archive: Upload,
  opened: OpenedArchive,
): Promise<JobOutcome> => {
  const { stores, files, clock } = deps;
  await stores.uploads.setFormat(archive.id, 'zip');
  const known = await stores.archives.knownParts(archive.id);
  let entered = 0;
  let endMs = Number.POSITIVE_INFINITY;
  const parts = opened.parts({ skip: (path) => known.has(path) });
  const quota = await readByteLimit(deps, archive.runnerId);
  for await (const part of receiveParts(files, archive.runnerId, parts, quota)) {
    if (clock.nowMs() >= endMs) return 'again';
    // From the first part on, so that each batch enters some.
    if (entered === 0) endMs = clock.nowMs() + batchMs;
    await enterPart(deps, archive, part);
    entered += 1;
    // Only attempts without progress count towards giving up.
    if (entered === 1) await stores.uploads.countTries(archive.id, -archive.attempts);
  }
  const due = await stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(archive.runnerId))) return [];
    await tx.archives.markExpanded(archive.id);
    return finishArchive(tx, deps, archive.id, formatInstant(clock.nowMs()));
  });
  await enqueueDeliveries(deps, due);
  deps.log.info({ uploadId: archive.id, entered, known: known.size }, 'archive expanded');
  return 'done';
};
