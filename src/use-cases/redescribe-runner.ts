import { formatInstant } from '../core/domain/calendar.ts';
import { isFailure } from '../core/domain/failure.ts';
import type { Runner } from '../core/domain/runner.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import { ringDeliveries } from './announce.ts';
import { announceReread } from './announce-revision.ts';
import { askForAssessment } from './assess-runner.ts';
import type { ImportHouse } from './import-upload.ts';
import { keepStreams, readAgain, settleAgain } from './read-again.ts';

const pageSize = 100;

const redescribeUpload = async (house: ImportHouse, runner: Runner, upload: Upload): Promise<void> => {
  const reread = await readAgain(house, runner, upload);
  if (reread === null) return;
  await keepStreams(house, upload, reread);
  const at = formatInstant(house.clock.nowMs());
  const due = await house.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(upload.runnerId))) return [];
    const { known } = await settleAgain(tx, house, upload, reread, at);
    await tx.runners.markDirty(upload.runnerId, at);
    return announceReread(tx, house, known);
  });
  await ringDeliveries(house, due);
};

const redescribeOrKeep = async (house: ImportHouse, runner: Runner, upload: Upload): Promise<void> => {
  try {
    await redescribeUpload(house, runner, upload);
  } catch (error) {
    if (!isFailure(error) || error.retry) throw error;
    house.log.warn({ uploadId: upload.id, problem: error.code }, 'the file keeps the numbers it has');
  }
};

/**
 * What the client says of a runner changed: every run is described again from its raw file. A file that
 * cannot be read any more keeps the numbers it has. Interrupted, it begins again.
 */
export const redescribeRunner = async (house: ImportHouse, runnerId: string): Promise<void> => {
  const runner = await house.stores.runners.findById(runnerId);
  const seen = await house.stores.runners.staleAt(runnerId);
  if (runner === undefined || seen === null) return;
  let after: string | null = null;
  for (;;) {
    const page: Upload[] = await house.stores.uploads.listProcessed(runnerId, after, pageSize);
    for (const upload of page) await redescribeOrKeep(house, runner, upload);
    after = page.at(-1)?.id ?? null;
    if (page.length < pageSize || after === null) break;
  }
  const settled = await house.stores.runners.clearStale(runnerId, seen);
  if (!settled)
    await house.doorbell.ring({ name: 'redescribe-runner', payload: { runnerId } }, { coalesceMs: 1_000 });
  await askForAssessment(house, runnerId);
};
