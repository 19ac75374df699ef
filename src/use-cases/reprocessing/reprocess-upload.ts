import {
  compareActivities,
  decoderVersion,
  type FailureValue,
  formatInstant,
  isFailure,
  type MetricChange,
} from '#src/core/index.ts';
import type { ReprocessingDraft } from '#src/edges/storage/reprocessing-result-store.ts';
import type { ReprocessingJob, ReprocessingRunner } from '#src/edges/storage/reprocessing-store.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { announceReread } from '#src/use-cases/activities/announce-revision.ts';
import { processedUpload } from '#src/use-cases/uploads/announce-upload.ts';
import { attemptsOfCrash, crashedReader, mostAttempts } from '#src/use-cases/uploads/import-upload.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { announce, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { type Reread, reassignRecordings, rereadUpload, saveStreams } from './reread-upload.ts';

/** One file of a job, and the progress of the job with its runner. */
export type ReprocessingItem = {
  readonly job: ReprocessingJob;
  readonly place: ReprocessingRunner;
  readonly runner: OwnedRunner;
  readonly upload: Upload;
};

/** The outcome of a file; `stopped`: another worker did it, or the job or the runner no longer exists. */
export type ItemOutcome = 'done' | 'failed' | 'stopped';

const overtaken = new Error('another worker continued the job');
const rolledBack = new Error('a dry run is rolled back');

/** Commits a step together with its progress, or neither. */
const commitStep = async (
  deps: ReadingDependencies,
  { place, upload }: ReprocessingItem,
  outcome: 'done' | 'failed',
  step: (tx: Stores, at: string) => Promise<void>,
): Promise<ItemOutcome> => {
  const at = formatInstant(deps.clock.nowMs());
  try {
    await deps.stores.inTransaction(async (tx) => {
      if (!(await tx.runners.lock(place.runnerId))) throw overtaken;
      await step(tx, at);
      if (!(await tx.reprocessing.advance(place, upload.id, outcome, at))) throw overtaken;
    });
    return outcome;
  } catch (error) {
    if (error !== overtaken) throw error;
    return 'stopped';
  }
};

/** Does the work in a transaction, rolls it back, and returns its result. */
const dryRun = async <T>(stores: Stores, work: (tx: Stores) => Promise<T>): Promise<T> => {
  const found: T[] = [];
  try {
    await stores.inTransaction(async (tx) => {
      found.push(await work(tx));
      throw rolledBack;
    });
  } catch (error) {
    if (error !== rolledBack) throw error;
  }
  return found[0] as T;
};

type Changed = { readonly activityId: string; readonly changes: readonly MetricChange[] | 'added' };

const listChanges = async (
  tx: Stores,
  { known, addedIds }: Awaited<ReturnType<typeof reassignRecordings>>,
): Promise<Changed[]> => {
  const changed: Changed[] = addedIds.map((activityId) => ({ activityId, changes: 'added' }));
  for (const before of known) {
    const after = await tx.activities.findById(before.id);
    if (after !== undefined)
      changed.push({ activityId: before.id, changes: compareActivities(before, after) });
  }
  return changed;
};

const keepChanges = async (
  tx: Stores,
  { jobId, runnerId }: ReprocessingRunner,
  changed: readonly Changed[],
) => {
  for (const { activityId, changes } of changed) {
    if (changes === 'added') await tx.reprocessingResults.putAdded(jobId, runnerId, activityId);
    else await tx.reprocessingResults.putChanges(jobId, runnerId, activityId, changes);
  }
};

const apply = async (
  deps: ReadingDependencies,
  item: ReprocessingItem,
  reread: Reread,
): Promise<ItemOutcome> => {
  const { place, upload } = item;
  await saveStreams(deps, upload, reread);
  const due: DueDelivery[] = [];
  const outcome = await commitStep(deps, item, 'done', async (tx, at) => {
    const read = { format: reread.format, decoderVersion, at };
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

/** Recordings of an upload as they are in `tx`, with the runs they would become. */
const draftsOf = async (tx: Stores, upload: Upload): Promise<ReprocessingDraft[]> => {
  const drafts: ReprocessingDraft[] = [];
  for (const source of await tx.activities.sourcesOfUpload(upload.id)) {
    const { activityId } = source;
    const activity = activityId === null ? undefined : await tx.activities.findById(activityId);
    if (activity === undefined || activityId === null) continue;
    const counts = activity.sport === 'running' && !activity.excluded;
    drafts.push({ source: { ...source, activityId }, historyRun: counts ? activity.historyRun : null });
  }
  return drafts;
};

const tryOut = async (
  deps: ReadingDependencies,
  item: ReprocessingItem,
  reread: Reread,
): Promise<ItemOutcome> => {
  const { job, place, upload } = item;
  const { changed, drafts } = await dryRun(deps.stores, async (tx) => {
    const sources = await tx.activities.sourcesOfUpload(upload.id);
    const ids = sources.map((source) => source.activityId).filter((id) => id !== null);
    // The drafts of other recordings of the same runs.
    for (const draft of await tx.reprocessingResults.draftSources(job.id, ids)) {
      if (draft.uploadId !== upload.id) await tx.activities.putSource(draft);
    }
    const reassigned = await reassignRecordings(tx, deps, upload, reread, formatInstant(deps.clock.nowMs()));
    return { changed: await listChanges(tx, reassigned), drafts: await draftsOf(tx, upload) };
  });
  return commitStep(deps, item, 'done', async (tx) => {
    await tx.reprocessingResults.forgetChanges(
      job.id,
      changed.map(({ activityId }) => activityId),
    );
    await keepChanges(tx, place, changed);
    for (const draft of drafts) await tx.reprocessingResults.putDraft(job.id, draft);
  });
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
    if (!job.dryRun) await tx.uploads.refuseAgain(upload.id, problem, decoderVersion);
  });
};

/** Error codes of the file stores for a missing file. */
const missingFileCodes = new Set(['ENOENT', 'NoSuchKey', 'NotFound']);

const isMissingFile = (error: unknown): boolean => {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: unknown };
  return missingFileCodes.has(code ?? name ?? '') || (cause instanceof Error && isMissingFile(cause));
};

/** Why the bytes cannot be read; null when the cause is outside of the file. */
const faultOfFile = (error: unknown): FailureValue | null => {
  if (isFailure(error)) return error.retry ? null : error.toValue();
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
    return await (job.dryRun ? tryOut : apply)(deps, item, reread);
  } catch (error) {
    const fault = faultOfFile(error);
    if (fault !== null) return fail(deps, item, fault);
    await deps.stores.reprocessing.countTries(place, isFailure(error) ? -1 : attemptsOfCrash - 1);
    throw error;
  }
};
