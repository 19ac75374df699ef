import { Failure, formatInstant } from '#src/core/index.ts';
import type { DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import { enqueueDeliveries } from './announce.ts';
import { testEventType } from './judge-attempt.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/**
 * Sends a delivery again now, whatever its status, with the same `webhook-id`. When it fails again the schedule
 * continues; a delivery whose attempts are used gets only this one.
 *
 * @throws Failure `conflict` when its endpoint is disabled or not verified, `not-found` when it was removed.
 */
export const retryDelivery = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock'>,
  delivery: DeliveryWithEvent,
): Promise<DeliveryWithEvent> => {
  const at = formatInstant(deps.clock.nowMs());
  const change = { status: 'waiting', held: false, nextAttemptAt: at, finishedAt: null } as const;
  await deps.stores.inTransaction(async (tx) => {
    const endpoint = await tx.webhooks.lock(delivery.endpointId);
    if (endpoint === undefined) throw new Failure('not-found', 'The endpoint of this delivery was removed.');
    if (endpoint.disabled) throw new Failure('conflict', 'The endpoint is disabled: enable it first.');
    if (endpoint.verifiedAt === null && delivery.type !== testEventType)
      throw new Failure('conflict', 'The endpoint is not verified: send it a test event first.');
    if (endpoint.restUntil !== null) await tx.webhooks.update(endpoint.id, { restUntil: null });
    await tx.outbox.updateDelivery(delivery.id, change);
  });
  const waiting = { ...delivery, ...change };
  await enqueueDeliveries(deps, [waiting]);
  return waiting;
};
