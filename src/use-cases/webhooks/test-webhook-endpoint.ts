import { Failure, formatInstant } from '#src/core/index.ts';
import type { DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { enqueueDeliveries, newDelivery } from './announce.ts';
import { testEventType } from './judge-attempt.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/**
 * Sends an endpoint an event of the type `endpoint.test`, signed like any other, once. It ends a pause of the receiver.
 *
 * @throws Failure `conflict` when the endpoint is disabled.
 */
export const testWebhookEndpoint = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  endpoint: WebhookEndpoint,
): Promise<DeliveryWithEvent> => {
  if (endpoint.disabled) throw new Failure('conflict', 'The endpoint is disabled: enable it first.');
  const at = formatInstant(deps.clock.nowMs());
  const event = {
    id: deps.newId('event'),
    clientId: endpoint.clientId,
    runnerId: null,
    type: testEventType,
    data: { endpointId: endpoint.id, message: 'A test of this webhook endpoint. Nothing happened.' },
    happenedAt: at,
  };
  const delivery = newDelivery(deps, event.id, endpoint.id, at);
  await deps.stores.inTransaction(async (tx) => {
    const current = await tx.webhooks.lock(endpoint.id);
    if (current === undefined) throw new Failure('not-found', `There is no endpoint "${endpoint.id}".`);
    if (current.restUntil !== null) await tx.webhooks.update(endpoint.id, { restUntil: at });
    await tx.outbox.insertEvents([event]);
    await tx.outbox.insertDeliveries([delivery]);
  });
  await enqueueDeliveries(deps, [delivery]);
  return { ...delivery, type: event.type, data: event.data, happenedAt: at };
};
