import { formatInstant, isFailure } from '#src/core/index.ts';
import type { JobPayloads } from '#src/edges/queue/jobs.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { announceReread } from '#src/use-cases/activities/announce-revision.ts';
import { enqueueRedescription } from '#src/use-cases/activities/enqueue-redescription.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { reassignRecordings, rereadUpload } from './reread-upload.ts';

/** Length of a batch; the rest is enqueued. */
const batchMs = 1_000;
const pageSize = 20;

const redescribeUpload = async (
  deps: ReadingDependencies,
  runner: OwnedRunner,
  upload: Upload,
): Promise<void> => {
  const reread = await rereadUpload(deps, runner, upload);
  if (reread === null) return;
  const at = formatInstant(deps.clock.nowMs());
  const due = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(upload.runnerId))) return [];
    const { known } = await reassignRecordings(tx, deps, upload, reread, at);
    await tx.runners.markDirty(upload.runnerId, at);
    return announceReread(tx, deps, known);
  });
  await enqueueDeliveries(deps, due);
};

const redescribeOrKeep = async (
  deps: ReadingDependencies,
  runner: OwnedRunner,
  upload: Upload,
): Promise<void> => {
  try {
    await redescribeUpload(deps, runner, upload);
  } catch (error) {
    if (!isFailure(error) || (error.retry && error.code !== 'stored-file-damaged')) throw error;
    deps.log.warn({ uploadId: upload.id, problem: error.code }, 'file not read again; its features stay');
  }
};

/** Describes files until the batch is over; returns the last one, and whether any are left. */
const workBatch = async (
  deps: ReadingDependencies,
  runner: OwnedRunner,
  staleAfter: string | null,
): Promise<{ after: string | null; left: boolean }> => {
  const endMs = deps.clock.nowMs() + batchMs;
  let after = staleAfter;
  for (;;) {
    const page = await deps.stores.uploads.listProcessed(runner.id, after, pageSize);
    for (const upload of page) {
      await redescribeOrKeep(deps, runner, upload);
      after = upload.id;
      if (deps.clock.nowMs() >= endMs) return { after, left: true };
    }
    if (page.length < pageSize) return { after, left: false };
  }
};

/**
 * Describes every run of a runner again from its raw file after the profile changed, in batches, so that live uploads
 * overtake. A file that can no longer be read keeps its features. A killed batch is repeated; another change of the
 * profile meanwhile starts again.
 */
export const redescribeRunner = async (
  deps: ReadingDependencies,
  { runnerId, staleMs, after }: JobPayloads['redescribe-runner'],
): Promise<void> => {
  const stale = await deps.stores.runners.staleness(runnerId);
  const runner = await deps.stores.runners.findById(runnerId);
  if (runner === undefined || stale === undefined) return;
  if (stale.staleAt !== formatInstant(staleMs) || (stale.staleAfter ?? 'start') !== after) return;
  const batch = await workBatch(deps, runner, stale.staleAfter);
  if (batch.left && batch.after !== null) {
    const at = formatInstant(deps.clock.nowMs());
    const advanced = await deps.stores.runners.advanceStale(stale, batch.after, at);
    if (advanced) await enqueueRedescription(deps, { ...stale, staleAfter: batch.after });
    return;
  }
  await deps.stores.runners.clearStale(stale);
  await enqueueAssessment(deps, runnerId);
};
