import { decoderVersion } from '../core/domain/activity-features.ts';
import { formatInstant } from '../core/domain/calendar.ts';
import { Failure, isFailure } from '../core/domain/failure.ts';
import type { ReadLimits } from '../edges/formats/limits.ts';
import type { openUpload } from '../edges/formats/open-upload.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import { askForAssessment } from './assess-runner.ts';
import { type DescribedRecording, describeFile, streamName } from './describe-file.ts';
import { expandArchive } from './expand-archive.ts';
import type { House } from './house.ts';
import { settleRecordings } from './settle-recordings.ts';

/** How files are read: the readers of the formats and what they may be made to hold. */
export type Reading = { readonly openUpload: typeof openUpload; readonly limits: ReadLimits };

export type ImportHouse = House & { readonly reading: Reading };

/** A file that ended its worker this often is given up. */
export const mostAttempts = 3;

const reject = async (house: ImportHouse, upload: Upload, failure: Failure): Promise<void> => {
  const at = formatInstant(house.clock.nowMs());
  const rejected = await house.stores.inTransaction(async (tx) => {
    if ((await tx.uploads.lockUnfinished(upload.id)) === undefined) return false;
    await tx.uploads.finish(upload.id, {
      status: 'rejected',
      format: upload.format,
      problem: failure.toValue(),
      decoderVersion,
      at,
    });
    if (upload.parentId !== null) await tx.uploads.finishArchive(upload.parentId, at);
    return true;
  });
  if (rejected) house.log.info({ uploadId: upload.id, problem: failure.code }, 'upload rejected');
};

const settle = async (
  house: ImportHouse,
  upload: Upload,
  format: string,
  recordings: readonly DescribedRecording[],
): Promise<void> => {
  const at = formatInstant(house.clock.nowMs());
  for (const { sessionIndex, packed } of recordings) {
    await house.files.writeDerived(upload.runnerId, streamName(upload.id, sessionIndex), packed);
  }
  const activityIds = await house.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(upload.runnerId))) return 'erased';
    if ((await tx.uploads.lockUnfinished(upload.id)) === undefined) return 'finished';
    const settled = await settleRecordings(tx, house, upload, recordings, at);
    await tx.uploads.finish(upload.id, { status: 'processed', format, problem: null, decoderVersion, at });
    if (upload.parentId !== null) await tx.uploads.finishArchive(upload.parentId, at);
    await tx.runners.markDirty(upload.runnerId, at);
    return settled;
  });
  // Erased while the file was read: what was written meanwhile goes as well.
  if (activityIds === 'erased') await house.files.eraseRunner(upload.runnerId);
  if (typeof activityIds === 'string') return;
  house.log.info({ uploadId: upload.id, activityIds }, 'upload processed');
  await askForAssessment(house, upload.runnerId);
};

const readUpload = async (house: ImportHouse, upload: Upload): Promise<void> => {
  const runner = await house.stores.runners.findById(upload.runnerId);
  if (runner === undefined) return;
  const stored = await house.files.open(upload.runnerId, upload.sha256);
  const local = await house.files.materialise(upload.runnerId, upload.sha256);
  try {
    const opened = await house.reading.openUpload({ ...stored, path: local.path }, house.reading.limits);
    if (opened.kind === 'archive') return await expandArchive(house, upload, opened);
    const decoded = await opened.format.decode(opened.source);
    const recordings = describeFile(decoded, runner, () => null);
    await settle(house, upload, opened.format.id, recordings);
  } finally {
    await local.release();
  }
};

/**
 * Reads an upload and files what it holds among the runner's activities, or says why not. Can be done twice,
 * out of order, by two workers at once, and be killed anywhere: the result is committed in one transaction
 * that only the first to finish makes.
 *
 * @throws what lies outside the file (a store that is away): then the job is tried again.
 */
export const importUpload = async (house: ImportHouse, uploadId: string): Promise<void> => {
  const upload = await house.stores.uploads.begin(uploadId, formatInstant(house.clock.nowMs()));
  if (upload === undefined) return;
  if (upload.attempts > mostAttempts) {
    const detail = `The file was tried ${mostAttempts} times and stopped its reader each time.`;
    return reject(house, upload, new Failure('file-crashed-reader', detail));
  }
  try {
    await readUpload(house, upload);
  } catch (error) {
    if (isFailure(error) && !error.retry) return reject(house, upload, error);
    if (isFailure(error)) await house.stores.uploads.giveBack(uploadId);
    throw error;
  }
};
