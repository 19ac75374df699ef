import { formatInstant } from '#src/core/index.ts';
import type { DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, pageOf } from '#src/http/schemas/common.ts';
import { DeliveryQuery, WebhookDeliverySchema } from '#src/http/schemas/webhooks.ts';
import { viewDelivery } from '#src/http/views/webhook-view.ts';
import { findDelivery, listDeliveries, readAttempts } from '#src/use-cases/webhooks/read-deliveries.ts';
import { findWebhookEndpoint } from '#src/use-cases/webhooks/read-webhook-endpoints.ts';
import { retryDelivery } from '#src/use-cases/webhooks/retry-delivery.ts';
import { testWebhookEndpoint } from '#src/use-cases/webhooks/test-webhook-endpoint.ts';
import { answers } from './responses.ts';

const tags = ['webhooks out'];
const config = { scope: 'admin' as const };

const addressOf = ({ id }: { readonly id: string }): string => `/v1/deliveries/${id}`;

/** The deliveries to webhook endpoints: a test, the log of attempts, a retry. */
export const webhookDeliveryRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(WebhookDeliverySchema);
  const now = (): string => formatInstant(context.clock.nowMs());
  const view = async (deps: HttpContext, delivery: DeliveryWithEvent, endpoint: WebhookEndpoint) => {
    const [details] = await readAttempts(deps, [delivery]);
    return viewDelivery(details ?? { delivery, attempts: [] }, endpoint, now());
  };

  app.post(
    '/v1/webhook-endpoints/:id/test',
    {
      config,
      schema: {
        tags,
        operationId: 'testWebhookEndpoint',
        summary: 'Send an event of the type `endpoint.test`, once',
        description:
          'A 2xx verifies the endpoint: from then on it receives its events. At most 30 tests of a client an hour.',
        params: IdParams,
        response: answers(202, 'WebhookDelivery', 404, 409),
      },
    },
    async (request, reply) => {
      const endpoint = await findWebhookEndpoint(context, clientOf(request), request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(null), async (tx) => {
        const body = await view(tx, await testWebhookEndpoint(tx, endpoint), endpoint);
        return { status: 202, location: addressOf(body), body };
      });
      return sendAnswer(reply, answer);
    },
  );

  app.get(
    '/v1/webhook-endpoints/:id/deliveries',
    {
      config,
      schema: {
        tags,
        operationId: 'listWebhookDeliveries',
        summary: 'List the deliveries to an endpoint with their attempts, newest first',
        description: 'What was sent when, and what was answered. Deliveries are kept for 30 days.',
        params: IdParams,
        querystring: DeliveryQuery,
        response: answers(200, pageOf('WebhookDelivery'), 404, 422),
      },
    },
    async (request) => {
      const endpoint = await findWebhookEndpoint(context, clientOf(request), request.params.id);
      const filter = { status: request.query.status ?? null };
      const page = await listDeliveries(context, endpoint.id, { ...pageRequest(request.query), ...filter });
      return { ...page, items: page.items.map((one) => viewDelivery(one, endpoint, now())) };
    },
  );

  app.get(
    '/v1/deliveries/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getWebhookDelivery',
        summary: 'Get a delivery with its attempts',
        description: 'What was sent, when it is sent next, and what the endpoint answered.',
        params: IdParams,
        response: answers(200, 'WebhookDelivery', 404),
      },
    },
    async (request) => {
      const client = clientOf(request);
      const delivery = await findDelivery(context, client, request.params.id);
      return view(context, delivery, await findWebhookEndpoint(context, client, delivery.endpointId));
    },
  );

  app.post(
    '/v1/deliveries/:id/retry',
    {
      config,
      schema: {
        tags,
        operationId: 'retryWebhookDelivery',
        summary: 'Retry a delivery now, with the same `webhook-id`',
        description: 'Also of one that was delivered: a receiver drops what it knows by `webhook-id`.',
        params: IdParams,
        response: answers(202, 'WebhookDelivery', 404, 409),
      },
    },
    async (request, reply) => {
      const client = clientOf(request);
      const delivery = await findDelivery(context, client, request.params.id);
      const endpoint = await findWebhookEndpoint(context, client, delivery.endpointId);
      const answer = await answerOnce(context, request, fingerprintOf(null), async (tx) => {
        const body = await view(tx, await retryDelivery(tx, delivery), endpoint);
        return { status: 202, location: addressOf(body), body };
      });
      return sendAnswer(reply, answer);
    },
  );
};
