import type { Generated } from 'kysely';
import type { Instant, Json } from './column-types.ts';

/** A sealed signing secret; `until` is null for the current one, else the instant until which it still signs. */
export type SealedSecret = { readonly sealed: string; readonly until: string | null };

export type WebhookEndpointTable = {
  id: string;
  clientId: string;
  url: string;
  events: string[];
  description: string | null;
  /** The current one first. */
  secrets: Json<readonly SealedSecret[]>;
  disabled: Generated<boolean>;
  disabledReason: string | null;
  disabledAt: Instant | null;
  /** The first failure since the last success; null while deliveries succeed. */
  failingSince: Instant | null;
  /** Failures in a row. */
  failures: Generated<number>;
  /** The end of a pause of a failing receiver: no event is sent before it. */
  restUntil: Instant | null;
  /** Messages that it may receive at once. */
  slots: Generated<number>;
  /** When it first accepted a test event; null: it receives nothing else. */
  verifiedAt: Instant | null;
  /** Whether it also receives events of the parts of archives. */
  archiveParts: Generated<boolean>;
  /** The minute of its last messages, and how many were sent in it. */
  minuteAt: Instant | null;
  minutePosts: Generated<number>;
  createdAt: Instant;
  updatedAt: Instant;
};

export type OutboxEventTable = {
  id: string;
  clientId: string;
  /** The runner that the event is about: it is deleted with the runner. */
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
  /** Its endpoint may not receive it yet: it has no job until it is released. */
  held: Generated<boolean>;
  /** Set while an attempt is made: when the attempt has ended at the latest. */
  sendingUntil: Instant | null;
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
  /** The first bytes of the receiver's answer. */
  answer: string | null;
};

export type WebhookTables = {
  webhookEndpoint: WebhookEndpointTable;
  outboxEvent: OutboxEventTable;
  webhookDelivery: WebhookDeliveryTable;
  webhookAttempt: WebhookAttemptTable;
};
