import { formatInstant } from '#src/core/domain/calendar.ts';
import type { ReprocessingJob, ReprocessingRunner } from '#src/edges/storage/reprocessing-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { announce, type DueDelivery, ringDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { gistOf } from '#src/core/assessment/summarise-assessment.ts';
import type { House } from '#src/use-cases/dependencies.ts';

/** Runners of a job that are worked on at once: what it fans out to, however many it has. */
export const runnersAtOnce = 4;
/** A runner without progress for this long has lost its bell. */
const patienceMs = 60_000;

type ReprocessingHouse = Pick<House, 'stores' | 'doorbell' | 'clock' | 'newId' | 'log'>;

/** Rings for the next turn of a runner. Its place is part of the ring, so that each turn is a job of its own. */
export const ringForRunner = (
  house: Pick<House, 'doorbell'>,
  { jobId, runnerId, lastUploadId }: ReprocessingRunner,
): Promise<void> =>
  house.doorbell.ring(
    { name: 'reprocess-runner', payload: { jobId, runnerId, after: lastUploadId ?? 'start' } },
    { urgency: 'background' },
  );

const takeUpRunner = async (
  tx: Stores,
  job: ReprocessingJob,
  runnerId: string,
  at: string,
): Promise<ReprocessingRunner> => {
  const files = await tx.reprocessing.countFiles(job, runnerId);
  const latest = await tx.assessments.latest(runnerId);
  const before = latest === undefined ? null : gistOf(latest.body);
  await tx.reprocessing.takeUp({ jobId: job.id, runnerId, files, before }, at);
  const fresh = { handled: 0, lastUploadId: null, progressedAt: at, finishedAt: null };
  return { jobId: job.id, runnerId, files, before, ...fresh };
};

/** Sums a job up and tells its client, in the transaction that ends it. */
export const endReprocessing = async (
  tx: Stores,
  house: Pick<House, 'clock' | 'newId'>,
  job: ReprocessingJob,
  status: 'finished' | 'cancelled',
): Promise<{ job: ReprocessingJob; due: DueDelivery[] }> => {
  const at = formatInstant(house.clock.nowMs());
  const changes = await tx.reprocessingResults.summarise(job.id);
  const ended = await tx.reprocessing.end(job.id, { status, changes, at });
  await tx.reprocessingResults.dropChanges(job.id);
  await tx.reprocessingResults.dropDrafts(job.id, null);
  const due = await announce(tx, house, {
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
 * Begins a job, or goes on with it: takes up runners until a few are under way, rings again for those that got
 * stuck, and ends the job after the last one. One worker at a time decides; killed anywhere, the next decides
 * the same.
 */
export const continueReprocessing = async (house: ReprocessingHouse, jobId: string): Promise<void> => {
  const nowMs = house.clock.nowMs();
  const at = formatInstant(nowMs);
  const step = await house.stores.inTransaction(async (tx) => {
    const job = await tx.reprocessing.lockOpen(jobId);
    if (job === undefined) return { rings: [], due: [] };
    if (job.status === 'queued')
      await tx.reprocessing.begin(jobId, await tx.reprocessing.countFiles(job, null), at);
    const open = await tx.reprocessing.openPlaces(jobId);
    const stuck = open.filter((place) => place.progressedAt < formatInstant(nowMs - patienceMs));
    const takenUp: ReprocessingRunner[] = [];
    let last = job.lastRunnerId;
    while (open.length + takenUp.length < runnersAtOnce) {
      const runnerId = await tx.reprocessing.nextRunner(job, last);
      if (runnerId === undefined) break;
      takenUp.push(await takeUpRunner(tx, job, runnerId, at));
      last = runnerId;
    }
    const ended = open.length + takenUp.length === 0;
    const { due } = ended ? await endReprocessing(tx, house, job, 'finished') : { due: [] };
    return { rings: [...stuck, ...takenUp], due };
  });
  for (const place of step.rings) await ringForRunner(house, place);
  await ringDeliveries(house, step.due);
};
