import { Failure, formatInstant, MS_PER_HOUR } from '#src/core/index.ts';
import type { DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { enqueueDeliveries, newDelivery } from './announce.ts';
import { testEventType } from './judge-attempt.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** Tests of a client within an hour: each is a request to an address that may not be its own. */
const mostTestsPerHour = 30;

/**
 * Writes a test event for an endpoint to the outbox; its 2xx verifies the endpoint. Enqueue the delivery after the commit.
 *
 * @throws Failure `rate-limited` after 30 tests of the client within an hour.
 */
export const insertTest = async (
  tx: Stores,
  deps: Pick<WebhookDependencies, 'clock' | 'newId'>,
  endpoint: Pick<WebhookEndpoint, 'id' | 'clientId'>,
): Promise<DeliveryWithEvent> => {
  await tx.clients.lock(endpoint.clientId);
  const nowMs = deps.clock.nowMs();
  const tests = await tx.outbox.countTests(endpoint.clientId, formatInstant(nowMs - MS_PER_HOUR));
  if (tests >= mostTestsPerHour) {
    throw new Failure('rate-limited', `A client sends at most ${mostTestsPerHour} test events an hour.`, {
      retryAfterSeconds: MS_PER_HOUR / 1000,
    });
  }
  const at = formatInstant(nowMs);
  const event = {
    id: deps.newId('event'),
    clientId: endpoint.clientId,
    runnerId: null,
    type: testEventType,
    data: { endpointId: endpoint.id, message: 'A test of this webhook endpoint. Nothing happened.' },
    happenedAt: at,
  };
  const delivery = newDelivery(deps, event.id, endpoint.id, at);
  await tx.outbox.insertEvents([event]);
  await tx.outbox.insertDeliveries([delivery]);
  return { ...delivery, type: event.type, data: event.data, happenedAt: at };
};

/**
 * Sends an endpoint an event of the type `endpoint.test`, signed like any other, once. It ends a pause of the receiver.
 *
 * @throws Failure `conflict` when the endpoint is disabled, `rate-limited` after 30 tests within an hour.
 */
export const testWebhookEndpoint = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  endpoint: WebhookEndpoint,
): Promise<DeliveryWithEvent> => {
  if (endpoint.disabled) throw new Failure('conflict', 'The endpoint is disabled: enable it first.');
  const delivery = await deps.stores.inTransaction(async (tx) => {
    const current = await tx.webhooks.lock(endpoint.id);
    if (current === undefined) throw new Failure('not-found', `There is no endpoint "${endpoint.id}".`);
    if (current.restUntil !== null) await tx.webhooks.update(endpoint.id, { restUntil: null });
    return insertTest(tx, deps, current);
  });
  await enqueueDeliveries(deps, [delivery]);
  return delivery;
};
