import type { DeliveryAttempt, DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';

/** An endpoint without its secrets. */
export const viewEndpoint = (endpoint: WebhookEndpoint, now: string) => {
  const ends = endpoint.secrets.map(({ until }) => until).filter((until) => until !== null && until > now);
  return {
    id: endpoint.id,
    url: endpoint.url,
    events: endpoint.events,
    description: endpoint.description,
    disabled: endpoint.disabled,
    disabledReason: endpoint.disabledReason,
    disabledAt: endpoint.disabledAt,
    failingSince: endpoint.failingSince,
    previousSecretUntil: ends[0] ?? null,
    createdAt: endpoint.createdAt,
    updatedAt: endpoint.updatedAt,
  };
};

const viewAttempt = ({ deliveryId: _deliveryId, ...attempt }: DeliveryAttempt) => attempt;

const viewDelivery = (delivery: DeliveryWithEvent, attempts: readonly DeliveryAttempt[]) => ({
  id: delivery.id,
  endpointId: delivery.endpointId,
  eventId: delivery.eventId,
  type: delivery.type,
  timestamp: delivery.happenedAt,
  data: delivery.data,
  status: delivery.status,
  nextAttemptAt: delivery.nextAttemptAt,
  attempts: attempts.filter(({ number }) => number <= delivery.attempts).map(viewAttempt),
  createdAt: delivery.createdAt,
  finishedAt: delivery.finishedAt,
});

export type DeliveryView = ReturnType<typeof viewDelivery>;

/** Deliveries with every attempt at them, up to the moment at which each was read. */
export const viewDeliveries = async (
  stores: Stores,
  deliveries: readonly DeliveryWithEvent[],
): Promise<DeliveryView[]> => {
  const attempts = await stores.outbox.attemptsOf(deliveries.map(({ id }) => id));
  return deliveries.map((delivery) => viewDelivery(delivery, attempts.get(delivery.id) ?? []));
};
