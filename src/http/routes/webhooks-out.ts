import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Failure, formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { webhookEventTypes } from '#src/edges/webhooks/message.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, type PostAnswer, sendAnswer } from '#src/http/idempotency.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import {
  DeliveryQuery,
  NewWebhookEndpointSchema,
  WebhookDeliverySchema,
  WebhookEndpointChangeSchema,
  WebhookEndpointSchema,
} from '#src/http/schemas/webhooks.ts';
import { viewDeliveries, viewEndpoint } from '#src/http/views/webhook-view.ts';
import { addWebhookEndpoint } from '#src/use-cases/webhooks/add-webhook-endpoint.ts';
import { changeWebhookEndpoint } from '#src/use-cases/webhooks/change-webhook-endpoint.ts';
import { retryDelivery } from '#src/use-cases/webhooks/retry-delivery.ts';
import { rotateWebhookSecret } from '#src/use-cases/webhooks/rotate-webhook-secret.ts';
import { testWebhookEndpoint } from '#src/use-cases/webhooks/test-webhook-endpoint.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['webhooks out'];
const config = { scope: 'admin' as const };

/** A body whose secret is still sealed, so that it may be kept for an `Idempotency-Key`. */
type SealedBody = { readonly id: string; readonly secret: string };

/** Clients say where they want to be told of events, and look at how that went. */
export const webhookOutRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(WebhookEndpointSchema);
  app.addSchema(WebhookDeliverySchema);
  endpointRoutes(app, context);
  secretRoutes(app, context);
  deliveryRoutes(app, context);
};

const requireEndpoint = async (
  context: HttpContext,
  request: FastifyRequest,
  id: string,
): Promise<WebhookEndpoint> => {
  const endpoint = await context.stores.webhooks.find(clientOf(request), id);
  if (endpoint === undefined) throw new Failure('not-found', `There is no webhook endpoint "${id}".`);
  return endpoint;
};

const view = (context: HttpContext, endpoint: WebhookEndpoint) =>
  viewEndpoint(endpoint, formatInstant(context.clock.nowMs()));

/** The endpoint with its newest secret, sealed. */
const sealedView = (context: HttpContext, endpoint: WebhookEndpoint) => ({
  ...view(context, endpoint),
  secret: endpoint.secrets[0]?.sealed ?? '',
});

const unsealed = (context: HttpContext, answer: PostAnswer): PostAnswer => {
  const body = answer.body as SealedBody;
  return { ...answer, body: { ...body, secret: context.secretBox.open(body.secret, body.id) } };
};

const endpointRoutes = (app: App, context: HttpContext): void => {
  const { stores } = context;

  app.get(
    '/v1/webhook-endpoints',
    {
      config,
      schema: {
        tags,
        operationId: 'listWebhookEndpoints',
        summary: 'List webhook endpoints, without their secrets',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf(Type.Ref('WebhookEndpoint')), 422),
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      const page = await stores.webhooks.list(clientOf(request), { limit, cursor: cursor ?? null });
      return { ...page, items: page.items.map((endpoint) => view(context, endpoint)) };
    },
  );

  app.get(
    '/v1/webhook-endpoints/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getWebhookEndpoint',
        summary: 'One webhook endpoint',
        params: IdParams,
        response: answers(200, 'WebhookEndpoint', 404),
      },
    },
    async (request) => view(context, await requireEndpoint(context, request, request.params.id)),
  );

  app.patch(
    '/v1/webhook-endpoints/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'changeWebhookEndpoint',
        summary: 'Move, describe, disable or enable a webhook endpoint',
        description: 'Disabling cancels what waits for it; what happens while it is disabled is not sent.',
        params: IdParams,
        body: WebhookEndpointChangeSchema,
        response: answers(200, 'WebhookEndpoint', 404, 422),
      },
    },
    async (request) => {
      const endpoint = await requireEndpoint(context, request, request.params.id);
      return view(context, await changeWebhookEndpoint(context, endpoint, request.body));
    },
  );

  app.delete(
    '/v1/webhook-endpoints/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'deleteWebhookEndpoint',
        summary: 'Remove a webhook endpoint with its deliveries',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await stores.webhooks.remove(clientOf(request), id))) {
        throw new Failure('not-found', `There is no webhook endpoint "${id}".`);
      }
      return reply.code(204).send();
    },
  );
};

/** The two routes whose answers show a secret: not to be cached, and kept sealed for a repeated request. */
const secretRoutes = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/webhook-endpoints',
    {
      config,
      schema: {
        tags,
        operationId: 'createWebhookEndpoint',
        summary: 'Add a webhook endpoint; its signing secret is shown once',
        body: NewWebhookEndpointSchema,
        response: answers(201, 'WebhookEndpoint', 409, 422),
      },
    },
    async (request, reply) => {
      const { url, events, description, disabled } = request.body;
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async () => {
        const endpoint = await addWebhookEndpoint(context, clientOf(request), {
          url,
          events: events ?? webhookEventTypes,
          description: description ?? null,
          disabled: disabled ?? false,
        });
        const location = `/v1/webhook-endpoints/${endpoint.id}`;
        return { status: 201, location, body: sealedView(context, endpoint) };
      });
      return sendAnswer(reply.header('cache-control', 'no-store'), unsealed(context, answer));
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id/rotate-secret',
    {
      config,
      schema: {
        tags,
        operationId: 'rotateWebhookSecret',
        summary: 'Replace the signing secret; the old one signs too for 24 hours',
        params: IdParams,
        response: answers(200, 'WebhookEndpoint', 404),
      },
    },
    async (request, reply) => {
      const endpoint = await requireEndpoint(context, request, request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(null), async () => {
        const rotated = await rotateWebhookSecret(context, endpoint);
        return { status: 200, location: null, body: sealedView(context, rotated) };
      });
      return sendAnswer(reply.header('cache-control', 'no-store'), unsealed(context, answer));
    },
  );
};

const deliveryRoutes = (app: App, context: HttpContext): void => {
  const { stores } = context;

  app.post(
    '/v1/webhook-endpoints/:id/test',
    {
      config,
      schema: {
        tags,
        operationId: 'testWebhookEndpoint',
        summary: 'Send a message of the type `endpoint.test`, once',
        params: IdParams,
        response: answers(202, 'WebhookDelivery', 404, 409),
      },
    },
    async (request, reply) => {
      const endpoint = await requireEndpoint(context, request, request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(null), async () => {
        const [body] = await viewDeliveries(stores, [await testWebhookEndpoint(context, endpoint)]);
        return { status: 202, location: null, body: body as object };
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
        summary: 'What was sent to an endpoint and what it answered, newest first',
        params: IdParams,
        querystring: DeliveryQuery,
        response: answers(200, pageOf(Type.Ref('WebhookDelivery')), 404, 422),
      },
    },
    async (request) => {
      const endpoint = await requireEndpoint(context, request, request.params.id);
      const { limit, cursor, status } = request.query;
      const page = await stores.outbox.listDeliveries(endpoint.id, {
        limit,
        cursor: cursor ?? null,
        status: status ?? null,
      });
      return { ...page, items: await viewDeliveries(stores, page.items) };
    },
  );

  app.post(
    '/v1/deliveries/:id/retry',
    {
      config,
      schema: {
        tags,
        operationId: 'retryWebhookDelivery',
        summary: 'Send a delivery again now, with its first `webhook-id`',
        params: IdParams,
        response: answers(202, 'WebhookDelivery', 404, 409),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const delivery = await stores.outbox.findDeliveryOf(clientOf(request), id);
      if (delivery === undefined) throw new Failure('not-found', `There is no delivery "${id}".`);
      const answer = await answerOnce(context, request, fingerprintOf(null), async () => {
        const [body] = await viewDeliveries(stores, [await retryDelivery(context, delivery)]);
        return { status: 202, location: null, body: body as object };
      });
      return sendAnswer(reply, answer);
    },
  );
};
