import type { WebhookAttemptTable, WebhookDeliveryTable } from '#src/edges/storage/tables/webhook-tables.ts';

/** Something that happened, written in the transaction of its cause. */
export type OutboxEvent = {
  readonly id: string;
  readonly clientId: string;
  readonly runnerId: string | null;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly happenedAt: string;
};

export type DeliveryStatus = WebhookDeliveryTable['status'];

/** One event to be sent to one endpoint. */
export type Delivery = {
  readonly id: string;
  readonly eventId: string;
  readonly endpointId: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** Its endpoint may not receive it yet: it has no job until it is released. */
  readonly held: boolean;
  readonly nextAttemptAt: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};

/** One POST to an endpoint and its outcome. */
export type DeliveryAttempt = {
  readonly deliveryId: string;
  readonly number: number;
  readonly startedAt: string;
  readonly durationMilliseconds: number;
  readonly outcome: WebhookAttemptTable['outcome'];
  readonly statusCode: number | null;
  readonly because: string | null;
  readonly answer: string | null;
};

export type DeliveryWithEvent = Delivery & Pick<OutboxEvent, 'type' | 'data' | 'happenedAt'>;

export const deliveryColumns = [
  'webhookDelivery.id',
  'webhookDelivery.eventId',
  'webhookDelivery.endpointId',
  'webhookDelivery.status',
  'webhookDelivery.attempts',
  'webhookDelivery.held',
  'webhookDelivery.nextAttemptAt',
  'webhookDelivery.createdAt',
  'webhookDelivery.finishedAt',
] as const;
export const withEvent = [
  ...deliveryColumns,
  'outboxEvent.type',
  'outboxEvent.data',
  'outboxEvent.happenedAt',
] as const;
