import { decoderVersion, Failure, featuresVersion, formatInstant } from '#src/core/index.ts';
import type { ReprocessingJob } from '#src/edges/storage/reprocessing-store.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { endReprocessing } from './continue-reprocessing.ts';

/** What to reprocess; a null bound is open. */
export type ReprocessingOrder = {
  readonly runnerIds: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly dryRun: boolean;
  readonly force: boolean;
};

/** Open jobs of a client: each one works on four of its runners at a time. */
const mostOpenJobs = 20;

const checkSpan = ({ from, to }: ReprocessingOrder): void => {
  if (from === null || to === null || from <= to) return;
  throw new Failure('request-invalid', 'The span is reversed.', {
    errors: [{ pointer: '/to', detail: `must not lie before ${from}` }],
  });
};

/**
 * Starts a job that recomputes everything derived from the files of a client's runners, or (dry run) reports what that
 * would change. The work happens in batches, behind live uploads.
 *
 * @throws Failure `not-found` when a runner is not the client's, `request-invalid` for a reversed span, `conflict` when the
 * client has the maximum of open jobs.
 */
export const startReprocessing = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'log'>,
  clientId: string,
  order: ReprocessingOrder,
): Promise<ReprocessingJob> => {
  checkSpan(order);
  for (const runnerId of order.runnerIds ?? []) {
    if ((await deps.stores.runners.find(clientId, runnerId)) === undefined)
      throw new Failure('not-found', `There is no runner "${runnerId}".`);
  }
  const at = formatInstant(deps.clock.nowMs());
  const job = await deps.stores.inTransaction(async (tx) => {
    await tx.clients.lock(clientId);
    if ((await tx.reprocessing.countOpen(clientId)) >= mostOpenJobs) {
      const detail = `A client has at most ${mostOpenJobs} reprocessing jobs that are not finished.`;
      throw new Failure('conflict', detail);
    }
    return tx.reprocessing.insert({
      id: deps.newId('reprocessing'),
      clientId,
      status: 'queued',
      dryRun: order.dryRun,
      forced: order.force,
      runnerIds: order.runnerIds,
      fromDay: order.from,
      toDay: order.to,
      featuresVersion,
      decoderVersion,
      createdAt: at,
      progressedAt: at,
    });
  });
  deps.log.info({ reprocessingId: job.id, dryRun: job.dryRun, forced: job.forced }, 'reprocessing requested');
  await deps.jobs.enqueue({ name: 'continue-reprocessing', payload: { jobId: job.id } });
  return job;
};

/**
 * Cancels a job between two files. Files that are done stay done, and their runners are assessed. Idempotent.
 *
 * @throws Failure `conflict` when the job is finished.
 */
export const cancelReprocessing = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'log'>,
  job: ReprocessingJob,
): Promise<ReprocessingJob> => {
  const at = formatInstant(deps.clock.nowMs());
  const stopped = await deps.stores.inTransaction(async (tx) => {
    // Runners are locked first, as when recordings are saved: another order could deadlock.
    const touched: string[] = [];
    for (const { runnerId } of job.dryRun ? [] : await tx.reprocessing.openPlaces(job.id)) {
      if (await tx.runners.lock(runnerId)) touched.push(runnerId);
    }
    const open = await tx.reprocessing.lockOpen(job.id);
    if (open === undefined) return null;
    const { job: ended, due } = await endReprocessing(tx, deps, open, 'cancelled');
    for (const runnerId of touched) await tx.runners.markDirty(runnerId, at);
    return { ended, due, touched };
  });
  if (stopped === null) {
    const now = await deps.stores.reprocessing.findById(job.id);
    if (now?.status === 'cancelled') return now;
    throw new Failure('conflict', 'The job is finished and cannot be cancelled.');
  }
  deps.log.info({ reprocessingId: job.id }, 'reprocessing cancelled');
  await enqueueDeliveries(deps, stopped.due);
  for (const runnerId of stopped.touched) await enqueueAssessment(deps, runnerId);
  return stopped.ended;
};
