import { eventSchemas } from '#src/http/schemas/events.ts';
import type { ApiDocument, Parameter } from './api-document.ts';

const header = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', maxLength: 1000 },
});

/** Headers of every message (Standard Webhooks 1.0). */
export const webhookHeaders = {
  WebhookId: header(
    'webhook-id',
    'Id of the event, the same on every attempt: what was seen before is dropped',
  ),
  WebhookTimestamp: header('webhook-timestamp', 'When it was sent, seconds since 1970 in UTC'),
  WebhookSignature: header(
    'webhook-signature',
    'HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid',
  ),
} as const;

const operationId = (type: string): string =>
  `on${type.replace(/(?:^|[.-])([a-z])/g, (_match, letter: string) => letter.toUpperCase())}`;

/** Every event that is sent to the endpoints of clients, with its payload. */
export const describeWebhooks = (): NonNullable<ApiDocument['webhooks']> =>
  Object.fromEntries(
    eventSchemas.map(({ type, name, meaning }) => [
      type,
      {
        post: {
          operationId: operationId(type),
          summary: meaning,
          description:
            'Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.',
          tags: ['webhooks out'],
          security: [],
          parameters: Object.keys(webhookHeaders).map((name) => ({
            $ref: `#/components/parameters/${name}`,
          })),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
          },
          responses: {
            '204': { description: 'Accepted; any 2xx counts' },
            '410': { description: 'Wants no more events: the endpoint is disabled' },
          },
        },
      },
    ]),
  );
