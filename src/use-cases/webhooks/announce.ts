import { formatInstant, parseInstant } from '#src/core/index.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { Announcement } from './event-data.ts';

/** A waiting delivery and when it is due: enqueued after the transaction commits. */
export type DueDelivery = Pick<Delivery, 'id' | 'nextAttemptAt'>;

/** A delivery of an event to an endpoint that is due at once. */
export const newDelivery = (
  deps: Pick<Dependencies, 'newId'>,
  eventId: string,
  endpointId: string,
  at: string,
): Delivery => ({
  id: deps.newId('delivery'),
  eventId,
  endpointId,
  status: 'waiting',
  attempts: 0,
  heldBecause: null,
  nextAttemptAt: at,
  createdAt: at,
  finishedAt: null,
});

/** Whether an event is about a part of an archive, which is announced as a whole. */
const isOfPart = (data: Announcement['data']): boolean => 'archiveId' in data && data.archiveId !== null;

/**
 * Writes an event to the outbox, with a delivery for each enabled endpoint of the client that subscribes to its type
 * (those of the parts of an archive only for endpoints that ask for them), inside the transaction of its cause. Without subscribers nothing is written. Pass the result to `enqueueDeliveries`
 * after the commit; `sweepUnfinished` recovers deliveries that were not enqueued.
 *
 * @example
 * const due = await stores.inTransaction(async (tx) => {
 *   await tx.uploads.finish(…);
 *   return announce(tx, deps, { clientId, type: 'upload.processed', data });
 * });
 * await enqueueDeliveries(deps, due);
 */
export const announce = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  announcement: Announcement,
): Promise<DueDelivery[]> => (await announceAll(tx, deps, [announcement])).flat();

/** `announce` for several events of one type and client; returns the deliveries of each. */
export const announceAll = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  announcements: readonly Announcement[],
): Promise<DueDelivery[][]> => {
  const [first] = announcements;
  const endpoints = first === undefined ? [] : await tx.webhooks.subscribers(first.clientId, first.type);
  // An endpoint that is added later receives only later events.
  if (endpoints.length === 0) return [];
  const at = formatInstant(deps.clock.nowMs());
  const events = announcements.map(({ clientId, type, data }) => ({
    id: deps.newId('event'),
    clientId,
    runnerId: 'runnerId' in data ? data.runnerId : null,
    type,
    data,
    happenedAt: at,
  }));
  const deliveries = events.map(({ id, data }) =>
    endpoints
      .filter(({ archiveParts }) => archiveParts || !isOfPart(data))
      .map((endpoint) => newDelivery(deps, id, endpoint.id, at)),
  );
  await tx.outbox.insertEvents(events.filter((_, index) => deliveries[index]?.length !== 0));
  await tx.outbox.insertDeliveries(deliveries.flat());
  return deliveries;
};

/**
 * Enqueues deliveries, each for the time it is due. Call it after the commit.
 *
 * @param uploadIds the uploads that caused them, for their traces.
 */
export const enqueueDeliveries = async (
  deps: Pick<Dependencies, 'jobs' | 'clock'>,
  due: readonly DueDelivery[],
  uploadIds: readonly string[] = [],
): Promise<void> => {
  for (const { id, nextAttemptAt } of due) {
    const dueMs = nextAttemptAt === null ? null : parseInstant(nextAttemptAt);
    if (dueMs === null) continue;
    await deps.jobs.enqueue(
      {
        name: 'deliver-webhook',
        payload: { deliveryId: id, dueMs, ...(uploadIds.length === 0 ? {} : { uploadIds }) },
      },
      { delayMs: Math.max(0, dueMs - deps.clock.nowMs()) },
    );
  }
};

/**
 * Enqueues deliveries that are overdue, to run now. When the clock was set back, their first jobs are delayed by the
 * difference; these are promoted.
 */
export const enqueueOverdue = async (
  deps: Pick<Dependencies, 'jobs'>,
  overdue: readonly { readonly id: string; readonly nextAttemptAt: string }[],
): Promise<void> => {
  for (const { id, nextAttemptAt } of overdue) {
    const dueMs = parseInstant(nextAttemptAt);
    if (dueMs === null) continue;
    const job = { name: 'deliver-webhook', payload: { deliveryId: id, dueMs } } as const;
    await deps.jobs.enqueue(job, { overdue: true });
  }
};
