import type { DeliveryAttempt } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { DeliveryDetails } from '#src/use-cases/webhooks/read-deliveries.ts';

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
    verifiedAt: endpoint.verifiedAt,
    pausedUntil: endpoint.restUntil !== null && endpoint.restUntil > now ? endpoint.restUntil : null,
    archiveParts: endpoint.archiveParts,
    previousSecretUntil: ends[0] ?? null,
    createdAt: endpoint.createdAt,
    updatedAt: endpoint.updatedAt,
  };
};

const viewAttempt = ({ deliveryId: _deliveryId, ...attempt }: DeliveryAttempt) => attempt;

/** A delivery with every attempt at it. */
export const viewDelivery = ({ delivery, attempts }: DeliveryDetails) => ({
  id: delivery.id,
  endpointId: delivery.endpointId,
  eventId: delivery.eventId,
  type: delivery.type,
  timestamp: delivery.happenedAt,
  data: delivery.data,
  status: delivery.status,
  nextAttemptAt: delivery.nextAttemptAt,
  heldBecause: delivery.heldBecause,
  attempts: attempts.map(viewAttempt),
  createdAt: delivery.createdAt,
  finishedAt: delivery.finishedAt,
});
