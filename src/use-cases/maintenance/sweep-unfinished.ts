import { formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import { enqueueRedescription } from '#src/use-cases/activities/enqueue-redescription.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueOverdueNotifications } from '#src/use-cases/notifications/notify-of-change.ts';
import { finishArchive } from '#src/use-cases/uploads/finish-archive.ts';
import { removeUnusedFiles } from '#src/use-cases/uploads/remove-unused-files.ts';
import { enqueueDeliveries, enqueueOverdue } from '#src/use-cases/webhooks/announce.ts';

/** Unfinished work older than this is enqueued again. */
const unfinishedAfterMs = 30_000;
const batch = 500;
/** So long an export tells the uses of a link that has expired. */
const linkUseDays = 366;

type SweepDependencies = Pick<
  Dependencies,
  'stores' | 'files' | 'jobs' | 'clock' | 'retention' | 'newId' | 'log'
>;

/** Deletes what is older than its retention. */
const removeExpired = async ({ stores, jobs, clock, retention }: SweepDependencies): Promise<void> => {
  const daysAgo = (days: number): string => formatInstant(clock.nowMs() - days * MS_PER_DAY);
  await stores.outbox.removeOlder(daysAgo(retention.eventDays), batch);
  await stores.notifications.removeOlder(daysAgo(retention.eventDays), batch);
  await jobs.clearEventLog();
  // An Idempotency-Key is valid for one day.
  await stores.idempotency.removeOlder(daysAgo(1));
  await stores.links.removeOlder(daysAgo(linkUseDays), batch);
  await stores.operator.removeExpiredSessions(daysAgo(0));
  if (retention.assessmentDays !== null)
    await stores.assessments.removeOlder(daysAgo(retention.assessmentDays), batch);
};

/**
 * Recovers lost jobs: enqueues every upload, runner and reprocessing job again that has waited longer than `timeoutMs`,
 * and every webhook delivery and notification that is due. A job that is still queued has the same id, so nothing is done twice. A worker
 * that starts sweeps with a timeout of 0.
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
  await enqueueOverdueNotifications(deps, await deps.stores.notifications.listDue(formatInstant(now), batch));
  await removeExpired(deps);
  await removeUnusedFiles(deps, batch);
  const swept = { uploads: uploads.length, runners: runners.length, deliveries: due.length };
  if (swept.uploads + swept.runners + swept.deliveries > 0)
    deps.log.info(swept, 'unfinished work enqueued again');
  return swept;
};
