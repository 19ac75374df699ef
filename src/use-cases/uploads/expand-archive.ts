import { type Failure, formatInstant } from '#src/core/index.ts';
import type { Files, ReceivedFile } from '#src/edges/files/files.ts';
import type { ArchivePart } from '#src/edges/formats/archive/read-archive.ts';
import type { OpenedUpload } from '#src/edges/formats/open-upload.ts';
import type { NewUpload, Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRejection } from './announce-upload.ts';
import { finishArchive } from './finish-archive.ts';
import { traceArrival } from './trace-arrival.ts';

type OpenedArchive = Extract<OpenedUpload, { kind: 'archive' }>;

const basename = (path: string): string => path.split('/').at(-1) || path;

/** Enters a part that cannot be had as rejected, and tells so, once. */
const refusePart = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  place: Omit<NewUpload, 'bytes' | 'sha256'>,
  failure: Failure,
): Promise<void> => {
  const problem = failure.toValue();
  const due = await deps.stores.inTransaction(async (tx) => {
    const entered = await tx.uploads.insertRejected({ ...place, bytes: 0, sha256: '' }, problem);
    return entered ? announceRejection(tx, deps, place, problem) : [];
  });
  await enqueueDeliveries(deps, due);
};

type ArrivedPart = { readonly path: string } & (
  | { readonly failure: Failure }
  | { readonly received: ReceivedFile }
);

/** Parts that are written to the file store at the same time: mostly waiting for the disk. */
const writtenAtOnce = 8;

/** Makes the bytes of parts durable, several at a time, and answers them in their order. */
async function* receiveParts(
  files: Files,
  runnerId: string,
  parts: AsyncIterable<ArchivePart>,
): AsyncGenerator<ArrivedPart> {
  const receive = async (part: ArchivePart): Promise<ArrivedPart> => {
    if ('failure' in part) return part;
    const received = await files.receive(runnerId, part.source.chunks(), Number.POSITIVE_INFINITY);
    return { path: part.path, received };
  };
  const underWay: Promise<ArrivedPart>[] = [];
  try {
    for await (const part of parts) {
      const arrival = receive(part);
      underWay.push(arrival);
      if ('failure' in part || part.lasting) arrival.catch(() => undefined);
      else await arrival;
      if (underWay.length === writtenAtOnce) yield (await underWay.shift()) as ArrivedPart;
    }
    while (underWay.length > 0) yield (await underWay.shift()) as ArrivedPart;
  } finally {
    await Promise.allSettled(underWay);
  }
}

/**
 * Enters every activity file of an archive as an upload of its own, each as soon as its bytes are durable, so
 * that their outcome shows while the rest is still loading. Parts that an earlier, interrupted try entered are
 * passed over. A part that cannot be had is rejected by itself.
 *
 * @throws Failure when the archive as a whole is refused.
 */
export const expandArchive = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs' | 'clock' | 'newId' | 'log' | 'tracer'>,
  archive: Upload,
  opened: OpenedArchive,
): Promise<void> => {
  const { stores, files, clock } = deps;
  await stores.uploads.setFormat(archive.id, 'zip');
  const known = await stores.archives.knownParts(archive.id);
  let entered = 0;
  const parts = opened.parts({ skip: (path) => known.has(path) });
  for await (const part of receiveParts(files, archive.runnerId, parts)) {
    const startedMs = clock.nowMs();
    const place = {
      id: deps.newId('upload'),
      runnerId: archive.runnerId,
      parentId: archive.id,
      partPath: part.path,
      filename: basename(part.path),
      provenance: archive.provenance,
      receivedAt: formatInstant(clock.nowMs()),
    };
    if ('failure' in part) {
      await refusePart(deps, place, part.failure);
      continue;
    }
    const upload = await stores.uploads.insert({ ...place, ...part.received });
    entered += 1;
    // Tries after which a file is given up are those in a row that got no further.
    if (entered === 1) await stores.uploads.countTries(archive.id, -archive.attempts);
    if (upload.status === 'queued') {
      traceArrival(deps, 'archive part', [upload], startedMs);
      await deps.jobs.enqueue(
        { name: 'import-upload', payload: { uploadId: upload.id } },
        { urgency: 'bulk', behind: known.size + entered },
      );
    }
  }
  const due = await stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(archive.runnerId))) return [];
    await tx.archives.markExpanded(archive.id);
    return finishArchive(tx, deps, archive.id, formatInstant(clock.nowMs()));
  });
  await enqueueDeliveries(deps, due);
  deps.log.info({ uploadId: archive.id, entered, known: known.size }, 'archive expanded');
};
