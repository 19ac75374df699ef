import { decoderVersion, Failure, formatInstant, isFailure } from '#src/core/index.ts';
import type { JobOutcome } from '#src/edges/queue/jobs.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRejection } from './announce-upload.ts';
import { expandArchive } from './expand-archive.ts';
import { finishArchive } from './finish-archive.ts';
import type { ReadingDependencies } from './reading-dependencies.ts';
import { saveRecordings, secondsBetween } from './save-recordings.ts';

/**
 * Attempts after which a file is rejected. An attempt that never ended counts once, because workers are stopped for many
 * reasons; one that crashed its reader counts three times.
 */
export const mostAttempts = 9;
export const attemptsOfCrash = 3;

/** Why a file is rejected after its attempts are used. */
export const crashedReader = (): Failure =>
  new Failure('file-crashed-reader', 'Reading the file failed in every attempt.');

const reject = async (deps: ReadingDependencies, upload: Upload, failure: Failure): Promise<JobOutcome> => {
  const at = formatInstant(deps.clock.nowMs());
  const due = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(upload.runnerId))) return null;
    const problem = failure.toValue();
    const { id, format } = upload;
    const outcome = { status: 'rejected', format, problem, unreadRows: null, decoderVersion, at } as const;
    if (!(await tx.uploads.finish(id, outcome))) return null;
    const announced = await announceRejection(tx, deps, upload, problem);
    const archived = upload.parentId === null ? [] : await finishArchive(tx, deps, upload.parentId, at);
    return [...announced, ...archived];
  });
  if (due === null) return 'done';
  deps.log.info({ uploadId: upload.id, problem: failure.code }, 'upload rejected');
  deps.meter.uploadFinished('rejected', secondsBetween(upload.receivedAt, at));
  await enqueueDeliveries(deps, due, [upload.id]);
  return 'done';
};

/** Archives are expanded by a queue of their own, where thousands of parts do not delay single files. */
const enqueueExpansion = async (deps: ReadingDependencies, { id }: Upload): Promise<JobOutcome> => {
  await deps.stores.uploads.countTries(id, -1);
  await deps.jobs.enqueue({ name: 'expand-archive', payload: { uploadId: id } });
  return 'done';
};

const looksLikeArchive = ({ format, filename }: Upload): boolean =>
  format === 'zip' || /\.zip$/i.test(filename);

type Job = 'import-upload' | 'expand-archive';

const readUpload = async (deps: ReadingDependencies, upload: Upload, job: Job): Promise<JobOutcome> => {
  const runner = await deps.stores.runners.findById(upload.runnerId);
  if (runner === undefined) return 'done';
  const local = await deps.files.materialise(upload.runnerId, upload.sha256);
  try {
    if (job === 'expand-archive') {
      const opened = await deps.reading.openUpload(local, deps.reading.limits);
      if (opened.kind === 'archive') return await expandArchive(deps, upload, runner, opened);
    }
    const content = await deps.reading.readFile({
      path: local.path,
      bytes: local.bytes,
      runner,
      receivedAt: upload.receivedAt,
      filename: upload.filename,
      sports: [],
    });
    if (content.kind !== 'recordings') {
      await deps.stores.uploads.setFormat(upload.id, 'zip');
      return await enqueueExpansion(deps, upload);
    }
    await saveRecordings(deps, { upload, runner, ...content });
    return 'done';
  } finally {
    await local.release();
  }
};

const tryUpload = async (deps: ReadingDependencies, uploadId: string, job: Job): Promise<JobOutcome> => {
  const upload = await deps.stores.uploads.begin(uploadId, formatInstant(deps.clock.nowMs()));
  if (upload === undefined) return 'done';
  if (job === 'import-upload' && looksLikeArchive(upload)) return enqueueExpansion(deps, upload);
  if (upload.attempts > mostAttempts) return reject(deps, upload, crashedReader());
  try {
    return await readUpload(deps, upload, job);
  } catch (error) {
    if ((await deps.stores.runners.findById(upload.runnerId)) === undefined) {
      // Erased while its archive was expanded: remove the parts that were written since.
      await deps.files.eraseRunner(upload.runnerId);
      return 'done';
    }
    if (isFailure(error) && !error.retry) return reject(deps, upload, error);
    await deps.stores.uploads.countTries(uploadId, isFailure(error) ? -1 : attemptsOfCrash - 1);
    throw error;
  }
};

/**
 * Reads an upload and saves its recordings as activities of the runner, or rejects it. Idempotent, and safe to run
 * twice, concurrently, or to be killed: the result is committed in one transaction, once.
 *
 * @throws errors outside of the file (an unreachable store): then the job is retried.
 */
export const importUpload = (deps: ReadingDependencies, uploadId: string): Promise<JobOutcome> =>
  tryUpload(deps, uploadId, 'import-upload');

/**
 * The same for an archive, or a file that is named like one: its parts become uploads of their own, those of a batch
 * at a time.
 */
export const unpackUpload = (deps: ReadingDependencies, uploadId: string): Promise<JobOutcome> =>
  tryUpload(deps, uploadId, 'expand-archive');
