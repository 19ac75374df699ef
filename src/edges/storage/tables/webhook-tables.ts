import type { Generated } from 'kysely';
import type { Instant, Json } from './column-types.ts';

/** A sealed signing secret; `until` is null for the one in force, else the end of its grace. */
export type SealedSecret = { readonly sealed: string; readonly until: string | null };

export type WebhookEndpointTable = {
  id: string;
  clientId: string;
  url: string;
  events: string[];
  description: string | null;
  /** The one in force first. */
  secrets: Json<readonly SealedSecret[]>;
  disabled: Generated<boolean>;
  disabledReason: string | null;
  disabledAt: Instant | null;
  /** The first failure since the last success; null while it is well. */
  failingSince: Instant | null;
  /** Set while the receiver struggles: nothing is sent before it, and then one message at a time. */
  restUntil: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
};

export type OutboxEventTable = {
  id: string;
  clientId: string;
  /** Whom the event is about: it goes when the runner goes. */
  runnerId: string | null;
  type: string;
  data: Json<Readonly<Record<string, unknown>>>;
  happenedAt: Instant;
};

export type WebhookDeliveryTable = {
  id: string;
  eventId: string;
  endpointId: string;
  status: 'waiting' | 'delivered' | 'failed' | 'cancelled';
  attempts: Generated<number>;
  /** How often in a row it was put off because its receiver rested. */
  putOffs: Generated<number>;
  /** Set exactly while it waits. */
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  finishedAt: Instant | null;
};

export type WebhookAttemptTable = {
  deliveryId: string;
  number: number;
  startedAt: Instant;
  durationMilliseconds: number;
  outcome: 'delivered' | 'gone' | 'refused' | 'failed';
  statusCode: number | null;
  because: string | null;
  /** The beginning of what the receiver answered. */
  answer: string | null;
};

export type WebhookTables = {
  webhookEndpoint: WebhookEndpointTable;
  outboxEvent: OutboxEventTable;
  webhookDelivery: WebhookDeliveryTable;
  webhookAttempt: WebhookAttemptTable;
};
