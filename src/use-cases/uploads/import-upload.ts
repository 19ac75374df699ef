import { decoderVersion } from '#src/core/domain/activity-features.ts';
import { formatInstant } from '#src/core/domain/calendar.ts';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { ringDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRejection } from './announce-upload.ts';
import { expandArchive } from './expand-archive.ts';
import { fileUpload, secondsBetween } from './file-upload.ts';
import { finishArchive } from './finish-archive.ts';
import type { ImportHouse } from './reading-dependencies.ts';

/**
 * Tries after which a file is given up. One that began and never ended counts once, for workers are stopped for many
 * reasons; one that ended its reader counts three times.
 */
export const mostTries = 9;
export const triesOfCrash = 3;

/** Why a file is given up. */
export const crashedReader = (): Failure =>
  new Failure('file-crashed-reader', 'Reading the file never came to an end, however often it was tried.');

const reject = async (house: ImportHouse, upload: Upload, failure: Failure): Promise<void> => {
  const at = formatInstant(house.clock.nowMs());
  const due = await house.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(upload.runnerId))) return null;
    const problem = failure.toValue();
    const { id, format } = upload;
    const outcome = { status: 'rejected', format, problem, decoderVersion, at } as const;
    if (!(await tx.uploads.finish(id, outcome))) return null;
    const announced = await announceRejection(tx, house, upload, problem);
    const archived = upload.parentId === null ? [] : await finishArchive(tx, house, upload.parentId, at);
    return [...announced, ...archived];
  });
  if (due === null) return;
  house.log.info({ uploadId: upload.id, problem: failure.code }, 'upload rejected');
  house.meter.uploadFinished('rejected', secondsBetween(upload.receivedAt, at));
  await ringDeliveries(house, due, [upload.id]);
};

/** An archive is taken apart in a lane of its own, where its ten thousand parts hold up nobody's single run. */
const passOn = async (house: ImportHouse, { id }: Upload): Promise<void> => {
  await house.stores.uploads.countTries(id, -1);
  await house.doorbell.ring({ name: 'expand-archive', payload: { uploadId: id } });
};

const looksPacked = ({ format, filename }: Upload): boolean => format === 'zip' || /\.zip$/i.test(filename);

type Job = 'import-upload' | 'expand-archive';

const readUpload = async (house: ImportHouse, upload: Upload, job: Job): Promise<void> => {
  const runner = await house.stores.runners.findById(upload.runnerId);
  if (runner === undefined) return;
  const local = await house.files.materialise(upload.runnerId, upload.sha256);
  try {
    if (job === 'expand-archive') {
      const opened = await house.reading.openUpload(local, house.reading.limits);
      if (opened.kind === 'archive') return await expandArchive(house, upload, opened);
    }
    const content = await house.reading.readFile({
      path: local.path,
      bytes: local.bytes,
      runner,
      sports: [],
    });
    if (content.kind === 'archive') {
      await house.stores.uploads.setFormat(upload.id, 'zip');
      return await passOn(house, upload);
    }
    await fileUpload(house, { upload, runner, format: content.format, recordings: content.recordings });
  } finally {
    await local.release();
  }
};

const tryUpload = async (house: ImportHouse, uploadId: string, job: Job): Promise<void> => {
  const upload = await house.stores.uploads.begin(uploadId, formatInstant(house.clock.nowMs()));
  if (upload === undefined) return;
  if (job === 'import-upload' && looksPacked(upload)) return passOn(house, upload);
  if (upload.attempts > mostTries) return reject(house, upload, crashedReader());
  try {
    await readUpload(house, upload, job);
  } catch (error) {
    if ((await house.stores.runners.findById(upload.runnerId)) === undefined) {
      // Erased while its archive was taken apart: the parts go as well.
      await house.files.eraseRunner(upload.runnerId);
      return;
    }
    if (isFailure(error) && !error.retry) return reject(house, upload, error);
    await house.stores.uploads.countTries(uploadId, isFailure(error) ? -1 : triesOfCrash - 1);
    throw error;
  }
};

/**
 * Reads an upload and files what it holds among the runner's activities, or says why not. Can be done twice,
 * out of order, by two workers at once, and be killed anywhere: the result is committed in one transaction
 * that only the first to finish makes.
 *
 * @throws what lies outside the file (a store that is away): then the job is tried again.
 */
export const importUpload = (house: ImportHouse, uploadId: string): Promise<void> =>
  tryUpload(house, uploadId, 'import-upload');

/** The same for what is, or is called, an archive: its parts become uploads of their own. */
export const unpackUpload = (house: ImportHouse, uploadId: string): Promise<void> =>
  tryUpload(house, uploadId, 'expand-archive');
