import { formatInstant } from '#src/core/index.ts';
import { enqueueRedescription } from '#src/use-cases/activities/enqueue-redescription.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { finishArchive } from '#src/use-cases/uploads/finish-archive.ts';
import { enqueueDeliveries, enqueueOverdue } from '#src/use-cases/webhooks/announce.ts';

/** Work older than this whose job has not finished is rung for again. */
const unfinishedAfterMs = 30_000;
const batch = 500;
const dayMs = 24 * 3_600_000;

type SweepDependencies = Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'retention' | 'newId' | 'log'>;

/** Forgets what is older than it is kept for. */
const forgetOld = async ({ stores, jobs, clock, retention }: SweepDependencies): Promise<void> => {
  const daysAgo = (days: number): string => formatInstant(clock.nowMs() - days * dayMs);
  await stores.outbox.removeOlder(daysAgo(retention.eventDays), batch);
  await jobs.forget();
  // As long as an Idempotency-Key holds.
  await stores.idempotency.removeOlder(daysAgo(1));
  if (retention.assessmentDays !== null)
    await stores.assessments.removeOlder(daysAgo(retention.assessmentDays), batch);
};

/**
 * Makes a lost job harmless: rings again for every upload and every runner that has waited too long, and for
 * every webhook that is due. Ringing for work that is under way changes nothing, because its job has the same id:
 * a worker that starts looks with no patience at all.
 */
export const sweepUnfinished = async (
  deps: SweepDependencies,
  timeoutMs = unfinishedAfterMs,
): Promise<{ uploads: number; runners: number; deliveries: number }> => {
  const now = deps.clock.nowMs();
  const before = formatInstant(now - timeoutMs);
  const uploads = await deps.stores.uploads.listUnfinished(before, batch);
  for (const { id, isPart } of uploads) {
    await deps.jobs.enqueue(
      { name: 'import-upload', payload: { uploadId: id } },
      { urgency: isPart ? 'bulk' : 'live' },
    );
  }
  for (const id of await deps.stores.archives.listExpanded(before, batch)) {
    const finish = deps.stores.inTransaction((tx) => finishArchive(tx, deps, id, formatInstant(now)));
    await enqueueDeliveries(deps, await finish);
  }
  const runners = await deps.stores.runners.listDirty(before, batch);
  for (const runnerId of runners) {
    await enqueueAssessment(deps, runnerId);
  }
  for (const stale of await deps.stores.runners.listStale(before, batch)) {
    await enqueueRedescription(deps, stale);
  }
  for (const jobId of await deps.stores.reprocessing.listStalled(before, batch)) {
    await deps.jobs.enqueue({ name: 'continue-reprocessing', payload: { jobId } });
  }
  const due = await deps.stores.outbox.listDue(formatInstant(now), batch);
  await enqueueOverdue(deps, due);
  await forgetOld(deps);
  const swept = { uploads: uploads.length, runners: runners.length, deliveries: due.length };
  if (swept.uploads + swept.runners + swept.deliveries > 0)
    deps.log.info(swept, 'rang again for unfinished work');
  return swept;
};
