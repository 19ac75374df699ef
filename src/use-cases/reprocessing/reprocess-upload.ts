import { decoderVersion, type FailureValue, failures, formatInstant, isFailure } from '#src/core/index.ts';
import { announceReread } from '#src/use-cases/activities/announce-revision.ts';
import { processedUpload } from '#src/use-cases/uploads/announce-upload.ts';
import { attemptsOfCrash, crashedReader, mostAttempts } from '#src/use-cases/uploads/import-upload.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { announce, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import {
  commitStep,
  type ItemOutcome,
  keepChanges,
  listChanges,
  type ReprocessingItem,
} from './reprocessing-step.ts';
import { type Reread, reassignRecordings, rereadUpload } from './reread-upload.ts';
import { tryUpload } from './try-upload.ts';

/** Replaces the recordings of a file by those of its new reading. */
const apply = async (
  deps: ReadingDependencies,
  item: ReprocessingItem,
  reread: Reread,
): Promise<ItemOutcome> => {
  const { place, upload } = item;
  const due: DueDelivery[] = [];
  const outcome = await commitStep(deps, item, 'done', async (tx, at) => {
    const { format, unreadRows } = reread;
    const read = { format, unreadRows, decoderVersion, at };
    // The same bytes are stored in another upload of the runner: a copy is not assigned.
    if ((await tx.uploads.finishAgain(upload, read)) !== null) return;
    const reassigned = await reassignRecordings(tx, deps, upload, reread, at);
    await keepChanges(tx, place, await listChanges(tx, reassigned));
    due.push(...(await announceReread(tx, deps, reassigned.known)));
    if (upload.status === 'rejected') {
      const revived = { ...upload, clientId: item.runner.clientId, format: reread.format };
      due.push(...(await announce(tx, deps, processedUpload(revived, reassigned.addedIds))));
    }
  });
  if (outcome === 'done') await enqueueDeliveries(deps, due);
  return outcome;
};

const requeueArchive = async (deps: ReadingDependencies, item: ReprocessingItem): Promise<ItemOutcome> => {
  const { job, upload } = item;
  const outcome = await commitStep(deps, item, 'done', async (tx) => {
    if (!job.dryRun) await tx.uploads.queueAgain(upload.id);
  });
  if (outcome === 'done' && !job.dryRun) {
    const payload = { uploadId: upload.id };
    await deps.jobs.enqueue({ name: 'import-upload', payload }, { urgency: 'background' });
  }
  return outcome;
};

const fail = (
  deps: ReadingDependencies,
  item: ReprocessingItem,
  problem: FailureValue,
): Promise<ItemOutcome> => {
  const { job, upload } = item;
  deps.log.info(
    { reprocessingId: job.id, uploadId: upload.id, problem: problem.code },
    'file not read again',
  );
  return commitStep(deps, item, 'failed', async (tx) => {
    const failure = { uploadId: upload.id, runnerId: upload.runnerId, problem };
    await tx.reprocessingResults.putFailure(job.id, failure);
    // A fault of this service says nothing about the file: it is read again next time.
    const isOfFile = !failures[problem.code].retry;
    if (!job.dryRun && isOfFile) await tx.uploads.refuseAgain(upload.id, problem, decoderVersion);
  });
};

/** Error codes of the file stores for a missing file. */
const missingFileCodes = new Set(['ENOENT', 'NoSuchKey', 'NotFound']);

const isMissingFile = (error: unknown): boolean => {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: unknown };
  return missingFileCodes.has(code ?? name ?? '') || (cause instanceof Error && isMissingFile(cause));
};

/** Why the bytes of this file cannot be read; null when the cause concerns other files, too. */
const faultOfFile = (error: unknown): FailureValue | null => {
  if (isFailure(error)) return error.retry && error.code !== 'stored-file-damaged' ? null : error.toValue();
  return isMissingFile(error)
    ? { code: 'internal', detail: 'The raw file is missing from the file store.' }
    : null;
};

/**
 * Reads one file again and replaces its recordings, or (in a dry run) finds out what would change. A file that cannot be
 * read keeps its features and counts as failed, with the reason. Idempotent: result and progress are committed together,
 * once.
 *
 * @throws errors outside of the file (an unreachable store): then the job is retried.
 */
export const reprocessUpload = async (
  deps: ReadingDependencies,
  item: ReprocessingItem,
): Promise<ItemOutcome> => {
  const { job, place, runner, upload } = item;
  const at = formatInstant(deps.clock.nowMs());
  const tries = await deps.stores.reprocessing.countTry(place, upload.id, at);
  if (tries === 0) return 'stopped';
  if (tries > mostAttempts) return fail(deps, item, crashedReader().toValue());
  try {
    const reread = await rereadUpload(deps, runner, upload);
    if (reread === null) return await requeueArchive(deps, item);
    return await (job.dryRun ? tryUpload : apply)(deps, item, reread);
  } catch (error) {
    const fault = faultOfFile(error);
    if (fault !== null) return fail(deps, item, fault);
    await deps.stores.reprocessing.countTries(place, isFailure(error) ? -1 : attemptsOfCrash - 1);
    throw error;
  }
};
