import { formatInstant, parseInstant } from '#src/core/index.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { Announcement } from './event-data.ts';

/** A delivery that waits and when it is due: what a bell is rung for once the transaction has committed. */
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
  putOffs: 0,
  nextAttemptAt: at,
  createdAt: at,
  finishedAt: null,
});

/**
 * Writes an event and one delivery for each enabled endpoint of the client that wants its type, inside the
 * transaction of its cause: the event is there exactly when the cause is and somebody wants to hear of it. Answers what `enqueueDeliveries` rings
 * for after the commit; a bell that is lost is rung again by `sweep-unfinished`.
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

/** `announce` for several events of one type and client; answers the deliveries of each. */
export const announceAll = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  announcements: readonly Announcement[],
): Promise<DueDelivery[][]> => {
  const [first] = announcements;
  const endpoints = first === undefined ? [] : await tx.webhooks.subscribers(first.clientId, first.type);
  // Nobody listens, and whoever does so later is told what happens later.
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
  const deliveries = events.map(({ id }) =>
    endpoints.map((endpointId) => newDelivery(deps, id, endpointId, at)),
  );
  await tx.outbox.insertEvents(events);
  await tx.outbox.insertDeliveries(deliveries.flat());
  return deliveries;
};

/**
 * Rings for deliveries, each to be made when it is due. Call it after the commit.
 *
 * @param uploadIds the uploads that led to them, for their traces.
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
 * Rings for deliveries whose time has come. A clock that went back may have left their first bell waiting for as
 * long as it jumped: that bell sounds now.
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
