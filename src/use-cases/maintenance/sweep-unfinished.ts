import { formatInstant } from '#src/core/domain/calendar.ts';
import { ringDeliveries, ringOverdue } from '#src/use-cases/webhooks/announce.ts';
import { askForAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { finishArchive } from '#src/use-cases/uploads/finish-archive.ts';
import type { House } from '#src/use-cases/dependencies.ts';
import { ringForDescribing } from '#src/use-cases/activities/enqueue-describing.ts';

/** Work older than this whose job has not finished is rung for again. */
const sweepPatienceMs = 30_000;
const batch = 500;
const dayMs = 24 * 3_600_000;

type SweptHouse = Pick<House, 'stores' | 'doorbell' | 'clock' | 'retention' | 'newId' | 'log'>;

/** Forgets what is older than it is kept for. */
const forgetOld = async ({ stores, doorbell, clock, retention }: SweptHouse): Promise<void> => {
  const daysAgo = (days: number): string => formatInstant(clock.nowMs() - days * dayMs);
  await stores.outbox.removeOlder(daysAgo(retention.eventDays), batch);
  await doorbell.forget();
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
  house: SweptHouse,
  patienceMs = sweepPatienceMs,
): Promise<{ uploads: number; runners: number; deliveries: number }> => {
  const now = house.clock.nowMs();
  const before = formatInstant(now - patienceMs);
  const uploads = await house.stores.uploads.listUnfinished(before, batch);
  for (const { id, isPart } of uploads) {
    await house.doorbell.ring(
      { name: 'import-upload', payload: { uploadId: id } },
      { urgency: isPart ? 'bulk' : 'live' },
    );
  }
  for (const id of await house.stores.archives.listExpanded(before, batch)) {
    const finish = house.stores.inTransaction((tx) => finishArchive(tx, house, id, formatInstant(now)));
    await ringDeliveries(house, await finish);
  }
  const runners = await house.stores.runners.listDirty(before, batch);
  for (const runnerId of runners) {
    await askForAssessment(house, runnerId);
  }
  for (const stale of await house.stores.runners.listStale(before, batch)) {
    await ringForDescribing(house, stale);
  }
  for (const jobId of await house.stores.reprocessing.listStalled(before, batch)) {
    await house.doorbell.ring({ name: 'continue-reprocessing', payload: { jobId } });
  }
  const due = await house.stores.outbox.listDue(formatInstant(now), batch);
  await ringOverdue(house, due);
  await forgetOld(house);
  const swept = { uploads: uploads.length, runners: runners.length, deliveries: due.length };
  if (swept.uploads + swept.runners + swept.deliveries > 0)
    house.log.info(swept, 'rang again for unfinished work');
  return swept;
};
