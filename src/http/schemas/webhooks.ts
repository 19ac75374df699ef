import Type from 'typebox';
import { webhookEventTypes } from '#src/edges/webhooks/message.ts';
import type { EndpointStatement } from '#src/use-cases/webhooks/add-webhook-endpoint.ts';
import {
  Count,
  type FieldsOf,
  Id,
  Instant,
  literals,
  nullable,
  PageQuery,
  plainText,
  strictObject,
} from './common.ts';
import { DeliveryStatus, EventType } from './enums.ts';
import { named } from './named.ts';

const eventTypes = (description: string) =>
  Type.Array(EventType, {
    minItems: 1,
    maxItems: webhookEventTypes.length,
    uniqueItems: true,
    description,
  });
const Url = plainText(2048, {
  minLength: 1,
  description: 'https on port 443 with a public host name; no credentials and no fragment',
});
const ArchiveParts = Type.Boolean({
  description:
    'Whether `upload.processed` and `upload.rejected` are also sent for each part of an archive, not only for the archive as a whole',
});
const Description = nullable(plainText(500, { description: 'A note of yours' }));

export const WebhookEndpointSchema = Type.Object(
  {
    id: Id,
    url: Type.String({ description: 'Where events are sent' }),
    events: Type.Array(EventType, { description: 'The types that it receives' }),
    description: Description,
    disabled: Type.Boolean({ description: 'It receives nothing' }),
    disabledReason: nullable(
      Type.String({
        description: 'Why it is disabled: by its owner, 410, a refused address, or days of failures',
      }),
    ),
    disabledAt: nullable(Instant),
    failingSince: nullable(
      Type.String({
        format: 'date-time',
        description:
          'The first failure since the last success. Five days of failures only disable the endpoint',
      }),
    ),
    verifiedAt: nullable(
      Type.String({
        format: 'date-time',
        description:
          'When it first answered a test event with 2xx. Before, and after a change of its address, it receives test events only; other deliveries wait',
      }),
    ),
    pausedUntil: nullable(
      Type.String({
        format: 'date-time',
        description: 'While it fails: its deliveries wait until then, and one of them is sent first',
      }),
    ),
    archiveParts: ArchiveParts,
    previousSecretUntil: nullable(
      Type.String({
        format: 'date-time',
        description: 'Until then events are also signed with the previous secret',
      }),
    ),
    createdAt: Instant,
    updatedAt: Instant,
    secret: Type.Optional(
      Type.String({ description: 'The signing secret, `whsec_…`: only in the response that created it' }),
    ),
  },
  { $id: 'WebhookEndpoint', description: 'An address that receives events (Standard Webhooks 1.0)' },
);

export const NewWebhookEndpointSchema = named(
  'NewWebhookEndpoint',
  strictObject({
    url: Url,
    events: Type.Optional(eventTypes('The event types to send; every type when absent')),
    description: Type.Optional(Description),
    disabled: Type.Optional(Type.Boolean({ description: 'true: it receives nothing' })),
    archiveParts: Type.Optional(ArchiveParts),
  } satisfies FieldsOf<EndpointStatement>),
);

export const WebhookEndpointChangeSchema = named(
  'WebhookEndpointChange',
  strictObject({
    url: Type.Optional(Url),
    events: Type.Optional(eventTypes('The event types to send')),
    description: Type.Optional(Description),
    disabled: Type.Optional(Type.Boolean({ description: 'true: it receives nothing' })),
    archiveParts: Type.Optional(ArchiveParts),
  } satisfies FieldsOf<EndpointStatement>),
);

const AttemptSchema = named(
  'DeliveryAttempt',
  Type.Object({
    number: Type.Integer({ minimum: 1 }),
    startedAt: Instant,
    durationMilliseconds: Count,
    outcome: literals(['delivered', 'gone', 'refused', 'failed'], {
      description: 'Accepted, answered with 410, an address that must not be asked, anything else',
    }),
    statusCode: nullable(Type.Integer({ description: 'null without a response' })),
    because: nullable(Type.String(), { description: 'Why it was not delivered' }),
    answer: nullable(Type.String({ description: 'The beginning of the response body' })),
  }),
);

export const WebhookDeliverySchema = Type.Object(
  {
    id: Id,
    endpointId: Id,
    eventId: Type.String({ description: 'The `webhook-id` header, the same on every attempt' }),
    type: Type.String({ description: 'The type of the event, or `endpoint.test`' }),
    timestamp: Instant,
    data: Type.Object(
      {},
      { additionalProperties: true, description: 'The `data` of the event, by its type' },
    ),
    status: DeliveryStatus,
    nextAttemptAt: nullable(Instant, { description: 'When it is sent next; null when it is not' }),
    heldBecause: nullable(
      literals(['unverified', 'paused', 'busy'], {
        description:
          'Why a waiting delivery is not sent yet: the endpoint accepted no test event (then it waits as long as events are kept), is paused after failures, or has as many messages under way as it may have',
      }),
    ),
    attempts: Type.Array(AttemptSchema, { description: 'Every try, the first one first' }),
    createdAt: Instant,
    finishedAt: nullable(Instant),
  },
  { $id: 'WebhookDelivery', description: 'An event for one endpoint, with its attempts. Kept for 30 days' },
);

export const DeliveryQuery = strictObject({ ...PageQuery, status: Type.Optional(DeliveryStatus) });
