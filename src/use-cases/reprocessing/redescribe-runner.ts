import { formatInstant } from '#src/core/domain/calendar.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import type { Runner } from '#src/core/domain/runner.ts';
import type { JobPayloads } from '#src/edges/queue/jobs.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { ringDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceReread } from '#src/use-cases/activities/announce-revision.ts';
import { askForAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { ImportHouse } from '#src/use-cases/uploads/reading-dependencies.ts';
import { keepStreams, readAgain, settleAgain } from './read-again.ts';
import { ringForDescribing } from '#src/use-cases/activities/enqueue-describing.ts';

/** A turn works this long and rings for the rest. */
const turnMs = 1_000;
const pageSize = 20;

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

/** Describes files until the turn is over; answers the last of them, and whether any are left. */
const takeTurn = async (
  house: ImportHouse,
  runner: Runner,
  staleAfter: string | null,
): Promise<{ after: string | null; left: boolean }> => {
  const endMs = house.clock.nowMs() + turnMs;
  let after = staleAfter;
  for (;;) {
    const page = await house.stores.uploads.listProcessed(runner.id, after, pageSize);
    for (const upload of page) {
      await redescribeOrKeep(house, runner, upload);
      after = upload.id;
      if (house.clock.nowMs() >= endMs) return { after, left: true };
    }
    if (page.length < pageSize) return { after, left: false };
  }
};

/**
 * What the client says of a runner changed: every run is described again from its raw file, some in each turn, so
 * that live uploads overtake. A file that cannot be read any more keeps the numbers it has. Killed anywhere, the
 * turn is taken again; what the client says meanwhile begins anew.
 */
export const redescribeRunner = async (
  house: ImportHouse,
  { runnerId, staleMs, after }: JobPayloads['redescribe-runner'],
): Promise<void> => {
  const stale = await house.stores.runners.staleness(runnerId);
  const runner = await house.stores.runners.findById(runnerId);
  if (runner === undefined || stale === undefined) return;
  if (stale.staleAt !== formatInstant(staleMs) || (stale.staleAfter ?? 'start') !== after) return;
  const turn = await takeTurn(house, runner, stale.staleAfter);
  if (turn.left && turn.after !== null) {
    const at = formatInstant(house.clock.nowMs());
    const advanced = await house.stores.runners.advanceStale(stale, turn.after, at);
    if (advanced) await ringForDescribing(house, { ...stale, staleAfter: turn.after });
    return;
  }
  await house.stores.runners.clearStale(stale);
  await askForAssessment(house, runnerId);
};
