import type { DeliveryAttempt } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { DeliveryDetails } from '#src/use-cases/webhooks/read-deliveries.ts';

/** The end of a pause that has not passed. */
const pausedUntil = ({ restUntil }: WebhookEndpoint, now: string): string | null =>
  restUntil !== null && restUntil > now ? restUntil : null;

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
    pausedUntil: pausedUntil(endpoint, now),
    archiveParts: endpoint.archiveParts,
    previousSecretUntil: ends[0] ?? null,
    createdAt: endpoint.createdAt,
    updatedAt: endpoint.updatedAt,
  };
};

const viewAttempt = ({ deliveryId: _deliveryId, ...attempt }: DeliveryAttempt) => attempt;

const heldBecause = (endpoint: WebhookEndpoint, now: string): 'unverified' | 'paused' | 'busy' => {
  if (endpoint.verifiedAt === null) return 'unverified';
  return pausedUntil(endpoint, now) === null ? 'busy' : 'paused';
};

/** A delivery to an endpoint with every attempt at it. */
export const viewDelivery = (
  { delivery, attempts }: DeliveryDetails,
  endpoint: WebhookEndpoint,
  now: string,
) => ({
  id: delivery.id,
  endpointId: delivery.endpointId,
  eventId: delivery.eventId,
  type: delivery.type,
  timestamp: delivery.happenedAt,
  data: delivery.data,
  status: delivery.status,
  nextAttemptAt: delivery.nextAttemptAt,
  heldBecause: delivery.held ? heldBecause(endpoint, now) : null,
  attempts: attempts.map(viewAttempt),
  createdAt: delivery.createdAt,
  finishedAt: delivery.finishedAt,
});
