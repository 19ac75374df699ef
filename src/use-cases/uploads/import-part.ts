import { decoderVersion, type Failure, formatInstant, isFailure } from '#src/core/index.ts';
import type { FileAtHand } from '#src/edges/files/files.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { NewUpload, Upload } from '#src/edges/storage/upload-store.ts';
import type { FileContent } from '#src/use-cases/reading.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRejection } from './announce-upload.ts';
import type { ReadingDependencies } from './reading-dependencies.ts';
import { saveRecordings, secondsBetween } from './save-recordings.ts';
import { traceArrival } from './trace-arrival.ts';

/** A part of an archive whose bytes are stored, or why it cannot be read. */
export type ArrivedPart = { readonly path: string } & (
  | { readonly failure: Failure }
  | { readonly received: FileAtHand }
);

const storedBytes = ({ bytes, sha256 }: FileAtHand) => ({ bytes, sha256 });

const basename = (path: string): string => path.split('/').at(-1) || path;

/** Enters a part that cannot be read as rejected, and announces it, once. */
const rejectPart = async (deps: ReadingDependencies, part: NewUpload, failure: Failure): Promise<void> => {
  const problem = failure.toValue();
  // Only what a reader saw is worth another try of a newer one.
  const version = part.sha256 === '' ? null : decoderVersion;
  const due = await deps.stores.inTransaction(async (tx) => {
    const entered = await tx.uploads.insertRejected(part, problem, version);
    return entered ? announceRejection(tx, deps, part, problem) : null;
  });
  if (due === null) return;
  deps.log.info({ uploadId: part.id, problem: failure.code }, 'upload rejected');
  const at = formatInstant(deps.clock.nowMs());
  deps.meter.uploadFinished('rejected', secondsBetween(part.receivedAt, at));
  await enqueueDeliveries(deps, due, [part.id]);
};

/** Enters a part as an upload with a job of its own, or as a duplicate. */
const leavePart = async (deps: ReadingDependencies, part: NewUpload): Promise<void> => {
  const upload = await deps.stores.uploads.insert(part);
  if (upload.status !== 'queued') return;
  const job = { name: 'import-upload', payload: { uploadId: upload.id } } as const;
  await deps.jobs.enqueue(job, { urgency: 'bulk' });
};

/** The content of a part; null where an upload of its own has to find it: its reader crashed, or it holds more files. */
const readPart = async (
  deps: ReadingDependencies,
  runner: OwnedRunner,
  { receivedAt, filename }: NewUpload,
  { path, bytes }: FileAtHand,
): Promise<Extract<FileContent, { kind: 'recordings' }> | null> => {
  try {
    const content = await deps.reading.readFile({ path, bytes, runner, receivedAt, filename, sports: [] });
    return content.kind === 'recordings' ? content : null;
  } catch (error) {
    if (isFailure(error) && !error.retry) throw error;
    return null;
  }
};

/**
 * Reads a stored part of an archive, and enters it as a finished upload in the transaction that saves its activities. One
 * that cannot be read is entered as rejected, one that is left to an attempt of its own as queued. A kill before that
 * leaves nothing but its bytes, and the archive is taken up again.
 *
 * @param claims the SHA-256 of what the runner has: such a part is entered as a duplicate, unread.
 */
export const importPart = async (
  deps: ReadingDependencies,
  archive: Upload,
  runner: OwnedRunner,
  arrived: ArrivedPart,
  claims: ReadonlySet<string>,
): Promise<void> => {
  const startedMs = deps.clock.nowMs();
  const part: NewUpload = {
    id: deps.newId('upload'),
    runnerId: archive.runnerId,
    parentId: archive.id,
    partPath: arrived.path,
    filename: basename(arrived.path),
    provenance: archive.provenance,
    receivedAt: formatInstant(startedMs),
    ...('failure' in arrived ? { bytes: 0, sha256: '' } : storedBytes(arrived.received)),
  };
  if ('failure' in arrived) return rejectPart(deps, part, arrived.failure);
  try {
    const isKnown = claims.has(part.sha256);
    const content = isKnown ? null : await readPart(deps, runner, part, arrived.received);
    const saved =
      content === null ? null : await saveRecordings(deps, { ...content, upload: part, runner, isNew: true });
    if (saved === null || saved === 'finished') await leavePart(deps, part);
    traceArrival(deps, 'archive part', [{ id: part.id, status: 'queued' }], startedMs);
  } catch (error) {
    if (!isFailure(error) || error.retry) throw error;
    await rejectPart(deps, part, error);
  } finally {
    await arrived.received.release();
  }
};
