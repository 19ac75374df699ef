import { formatInstant, parseInstant } from '#src/core/domain/calendar.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Announcement } from './event-data.ts';
import type { House } from '#src/use-cases/dependencies.ts';

/** A delivery that waits and when it is due: what a bell is rung for once the transaction has committed. */
export type DueDelivery = Pick<Delivery, 'id' | 'nextAttemptAt'>;

/** A delivery of an event to an endpoint that is due at once. */
export const newDelivery = (
  house: Pick<House, 'newId'>,
  eventId: string,
  endpointId: string,
  at: string,
): Delivery => ({
  id: house.newId('delivery'),
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
 * transaction of its cause: the event is there exactly when the cause is and somebody wants to hear of it. Answers what `ringDeliveries` rings
 * for after the commit; a bell that is lost is rung again by `sweep-unfinished`.
 *
 * @example
 * const due = await stores.inTransaction(async (tx) => {
 *   await tx.uploads.finish(…);
 *   return announce(tx, house, { clientId, type: 'upload.processed', data });
 * });
 * await ringDeliveries(house, due);
 */
export const announce = async (
  tx: Stores,
  house: Pick<House, 'clock' | 'newId'>,
  announcement: Announcement,
): Promise<DueDelivery[]> => (await announceAll(tx, house, [announcement])).flat();

/** `announce` for several events of one type and client; answers the deliveries of each. */
export const announceAll = async (
  tx: Stores,
  house: Pick<House, 'clock' | 'newId'>,
  announcements: readonly Announcement[],
): Promise<DueDelivery[][]> => {
  const [first] = announcements;
  const endpoints = first === undefined ? [] : await tx.webhooks.subscribers(first.clientId, first.type);
  // Nobody listens, and whoever does so later is told what happens later.
  if (endpoints.length === 0) return [];
  const at = formatInstant(house.clock.nowMs());
  const events = announcements.map(({ clientId, type, data }) => ({
    id: house.newId('event'),
    clientId,
    runnerId: 'runnerId' in data ? data.runnerId : null,
    type,
    data,
    happenedAt: at,
  }));
  const deliveries = events.map(({ id }) =>
    endpoints.map((endpointId) => newDelivery(house, id, endpointId, at)),
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
export const ringDeliveries = async (
  house: Pick<House, 'doorbell' | 'clock'>,
  due: readonly DueDelivery[],
  uploadIds: readonly string[] = [],
): Promise<void> => {
  for (const { id, nextAttemptAt } of due) {
    const dueMs = nextAttemptAt === null ? null : parseInstant(nextAttemptAt);
    if (dueMs === null) continue;
    await house.doorbell.ring(
      {
        name: 'deliver-webhook',
        payload: { deliveryId: id, dueMs, ...(uploadIds.length === 0 ? {} : { uploadIds }) },
      },
      { delayMs: Math.max(0, dueMs - house.clock.nowMs()) },
    );
  }
};

/**
 * Rings for deliveries whose time has come. A clock that went back may have left their first bell waiting for as
 * long as it jumped: that bell sounds now.
 */
export const ringOverdue = async (
  house: Pick<House, 'doorbell'>,
  overdue: readonly { readonly id: string; readonly nextAttemptAt: string }[],
): Promise<void> => {
  for (const { id, nextAttemptAt } of overdue) {
    const dueMs = parseInstant(nextAttemptAt);
    if (dueMs === null) continue;
    const job = { name: 'deliver-webhook', payload: { deliveryId: id, dueMs } } as const;
    await house.doorbell.ring(job, { overdue: true });
  }
};
