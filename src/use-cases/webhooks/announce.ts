import { formatInstant, parseInstant } from '#src/core/index.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Subscriber } from '#src/edges/storage/webhook-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { Announcement } from './event-data.ts';

/** A waiting delivery and when it is due: enqueued after the transaction commits. One that is held names its endpoint. */
export type DueDelivery = Pick<Delivery, 'id' | 'nextAttemptAt'> &
  Partial<Pick<Delivery, 'endpointId' | 'held'>>;

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
  held: false,
  nextAttemptAt: at,
  createdAt: at,
  finishedAt: null,
});

/**
 * The delivery as it waits: due, or held from the start where its endpoint may not receive it yet, so that the queue never
 * holds more jobs for an endpoint than it has slots.
 */
const inTurn = (delivery: Delivery, endpoint: Subscriber, taken: Map<string, number>): Delivery => {
  const before = taken.get(endpoint.id) ?? 0;
  taken.set(endpoint.id, before + 1);
  const held = endpoint.holds || before >= endpoint.freeSlots;
  // After a pause the oldest is sent first.
  const isPaused = endpoint.restUntil !== null && delivery.createdAt < endpoint.restUntil;
  return { ...delivery, held, nextAttemptAt: isPaused ? endpoint.restUntil : delivery.nextAttemptAt };
};

const runnerOf = (data: Announcement['data']): string | null => ('runnerId' in data ? data.runnerId : null);

/** Whether an event is about a part of an archive, which is announced as a whole. */
const isOfPart = (data: Announcement['data']): boolean => 'archiveId' in data && data.archiveId !== null;

/**
 * Writes an event to the outbox, with a delivery for each enabled endpoint of the client that subscribes to its type
 * (those of the parts of an archive only for endpoints that ask for them), inside the transaction of its cause. Without
 * subscribers nothing is written. Pass the result to `enqueueDeliveries` after the commit; `sweepUnfinished` recovers
 * deliveries that were not enqueued.
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
  if (first === undefined) return [];
  const at = formatInstant(deps.clock.nowMs());
  const endpoints = await tx.webhooks.subscribers(first.clientId, first.type, at);
  // An endpoint that is added later receives only later events.
  if (endpoints.length === 0) return [];
  const externalIds = await tx.runners.externalIds(announcements.flatMap(({ data }) => runnerOf(data) ?? []));
  const events = announcements.map(({ clientId, type, data }) => {
    const runnerId = runnerOf(data);
    const runner = runnerId === null ? {} : { externalId: externalIds.get(runnerId) ?? null };
    return {
      id: deps.newId('event'),
      clientId,
      runnerId,
      type,
      data: { ...data, ...runner },
      happenedAt: at,
    };
  });
  const taken = new Map<string, number>();
  const deliveries = events.map(({ id, data }) =>
    endpoints
      .filter(({ archiveParts }) => archiveParts || !isOfPart(data))
      .map((endpoint) => inTurn(newDelivery(deps, id, endpoint.id, at), endpoint, taken)),
  );
  await tx.outbox.insertEvents(events.filter((_, index) => deliveries[index]?.length !== 0));
  await tx.outbox.insertDeliveries(deliveries.flat());
  return deliveries;
};

/**
 * Enqueues deliveries, each for the time it is due. Of those that are held only the oldest of its endpoint is enqueued:
 * its outcome decides about the others. Call it after the commit.
 *
 * @param uploadIds the uploads that caused them, for their traces.
 */
export const enqueueDeliveries = async (
  deps: Pick<Dependencies, 'jobs' | 'clock' | 'stores'>,
  due: readonly DueDelivery[],
  uploadIds: readonly string[] = [],
): Promise<void> => {
  const holding = new Set(due.flatMap(({ held, endpointId }) => (held === true ? (endpointId ?? []) : [])));
  const oldest = holding.size === 0 ? [] : await deps.stores.outbox.oldestHeld([...holding]);
  const enqueue = async ({ id, nextAttemptAt }: DueDelivery, traced: readonly string[]): Promise<void> => {
    const dueMs = nextAttemptAt === null ? null : parseInstant(nextAttemptAt);
    if (dueMs === null) return;
    const payload = { deliveryId: id, dueMs, ...(traced.length === 0 ? {} : { uploadIds: traced }) };
    const delayMs = Math.max(0, dueMs - deps.clock.nowMs());
    await deps.jobs.enqueue({ name: 'deliver-webhook', payload }, { delayMs });
  };
  for (const delivery of due) if (delivery.held !== true) await enqueue(delivery, uploadIds);
  for (const delivery of oldest) await enqueue(delivery, []);
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
