import { formatInstant, MS_PER_MINUTE, summariseAssessment } from '#src/core/index.ts';
import type { ReprocessingJob, ReprocessingRunner } from '#src/edges/storage/reprocessing-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';

/** Runners of a job that are processed at the same time. */
const runnersAtOnce = 4;
/** The job of a runner without progress for this long was lost. */
const timeoutMs = MS_PER_MINUTE;

type ReprocessingDependencies = Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'log'>;

/** Enqueues the next batch of a runner. The position is part of the payload, so that each batch is a job of its own. */
export const enqueueRunner = (
  deps: Pick<Dependencies, 'jobs'>,
  { jobId, runnerId, lastUploadId }: ReprocessingRunner,
): Promise<void> =>
  deps.jobs.enqueue(
    { name: 'reprocess-runner', payload: { jobId, runnerId, after: lastUploadId ?? 'start' } },
    { urgency: 'background' },
  );

const startRunner = async (
  tx: Stores,
  job: ReprocessingJob,
  runnerId: string,
  at: string,
): Promise<ReprocessingRunner> => {
  const files = await tx.reprocessing.countFiles(job, runnerId);
  const latest = await tx.assessments.latest(runnerId);
  const before = latest === undefined ? null : summariseAssessment(latest.body);
  await tx.reprocessing.takeUp({ jobId: job.id, runnerId, files, before }, at);
  const fresh = { handled: 0, lastUploadId: null, progressedAt: at, finishedAt: null };
  return { jobId: job.id, runnerId, files, before, ...fresh };
};

/** Summarises a job and announces its end, in the transaction that ends it. */
export const endReprocessing = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  job: ReprocessingJob,
  status: 'finished' | 'cancelled',
): Promise<{ job: ReprocessingJob; due: DueDelivery[] }> => {
  const at = formatInstant(deps.clock.nowMs());
  const changes = await tx.reprocessingResults.summarise(job.id);
  const ended = await tx.reprocessing.end(job.id, { status, changes, at });
  await tx.reprocessingResults.dropChanges(job.id);
  await tx.reprocessingResults.dropDrafts(job.id, null);
  const due = await announce(tx, deps, {
    clientId: job.clientId,
    type: 'reprocessing.finished',
    data: {
      reprocessingJobId: job.id,
      status,
      total: ended.total ?? 0,
      done: ended.done,
      failed: ended.failed,
      startedAt: ended.startedAt,
      finishedAt: at,
    },
  });
  return { job: ended, due };
};

/**
 * Begins or continues a job: starts runners until a few are in progress, enqueues stuck ones again, and ends the job
 * after the last one. One worker at a time decides, in a transaction; when it is killed the next one decides the same.
 */
export const continueReprocessing = async (deps: ReprocessingDependencies, jobId: string): Promise<void> => {
  const nowMs = deps.clock.nowMs();
  const at = formatInstant(nowMs);
  const step = await deps.stores.inTransaction(async (tx) => {
    const job = await tx.reprocessing.lockOpen(jobId);
    if (job === undefined) return { toEnqueue: [], due: [] };
    if (job.status === 'queued')
      await tx.reprocessing.begin(jobId, await tx.reprocessing.countFiles(job, null), at);
    const open = await tx.reprocessing.openPlaces(jobId);
    const stuck = open.filter((place) => place.progressedAt < formatInstant(nowMs - timeoutMs));
    const started: ReprocessingRunner[] = [];
    let last = job.lastRunnerId;
    while (open.length + started.length < runnersAtOnce) {
      const runnerId = await tx.reprocessing.nextRunner(job, last);
      if (runnerId === undefined) break;
      last = runnerId;
      // Erased since it was listed.
      if (await tx.runners.keep(runnerId)) started.push(await startRunner(tx, job, runnerId, at));
    }
    const ended = open.length + started.length === 0;
    const { due } = ended ? await endReprocessing(tx, deps, job, 'finished') : { due: [] };
    return { toEnqueue: [...stuck, ...started], due };
  });
  for (const place of step.toEnqueue) await enqueueRunner(deps, place);
  await enqueueDeliveries(deps, step.due);
};
