import { formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { webhookEventTypes } from '#src/edges/webhooks/message.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { unlessChanged } from '#src/http/entity-tags.ts';
import { answerOnce, fingerprintOf, type PostAnswer, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { eventSchemas } from '#src/http/schemas/events.ts';
import {
  NewWebhookEndpointSchema,
  WebhookEndpointChangeSchema,
  WebhookEndpointSchema,
} from '#src/http/schemas/webhooks.ts';
import { viewEndpoint } from '#src/http/views/webhook-view.ts';
import { addWebhookEndpoint } from '#src/use-cases/webhooks/add-webhook-endpoint.ts';
import { changeWebhookEndpoint } from '#src/use-cases/webhooks/change-webhook-endpoint.ts';
import { findWebhookEndpoint, listWebhookEndpoints } from '#src/use-cases/webhooks/read-webhook-endpoints.ts';
import { removeWebhookEndpoint } from '#src/use-cases/webhooks/remove-webhook-endpoint.ts';
import { rotateWebhookSecret } from '#src/use-cases/webhooks/rotate-webhook-secret.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['webhooks out'];
const config = { scope: 'admin' as const };

/** A body whose secret is sealed, so that it can be stored for an `Idempotency-Key`. */
type SealedBody = { readonly id: string; readonly secret: string };

/** The endpoints that a client registers for its webhooks. */
export const webhookEndpointRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(WebhookEndpointSchema);
  for (const { schema } of eventSchemas) app.addSchema(schema);
  endpointRoutes(app, context);
  secretRoutes(app, context);
};

const view = (context: HttpContext, endpoint: WebhookEndpoint) =>
  viewEndpoint(endpoint, formatInstant(context.clock.nowMs()));

/** The endpoint with its current secret, sealed. */
const sealedView = (context: HttpContext, endpoint: WebhookEndpoint) => ({
  ...view(context, endpoint),
  secret: endpoint.secrets[0]?.sealed ?? '',
});

const unsealed = (context: HttpContext, answer: PostAnswer): PostAnswer => {
  const body = answer.body as SealedBody;
  return { ...answer, body: { ...body, secret: context.secretBox.open(body.secret, body.id) } };
};

const endpointRoutes = (app: App, context: HttpContext): void => {
  app.get(
    '/v1/webhook-endpoints',
    {
      config,
      schema: {
        tags,
        operationId: 'listWebhookEndpoints',
        summary: 'List webhook endpoints, without their secrets',
        description: 'Newest last.',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('WebhookEndpoint'), 422),
      },
    },
    async (request) => {
      const page = await listWebhookEndpoints(context, clientOf(request), pageRequest(request.query));
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
        summary: 'Get a webhook endpoint',
        description: 'Its events, whether it is verified, and why it waits or is disabled.',
        params: IdParams,
        response: answers(200, 'WebhookEndpoint', 404),
      },
    },
    async (request) =>
      view(context, await findWebhookEndpoint(context, clientOf(request), request.params.id)),
  );

  app.patch(
    '/v1/webhook-endpoints/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'changeWebhookEndpoint',
        summary: 'Change, disable or enable a webhook endpoint',
        description:
          'Disabling cancels its waiting deliveries; events that happen while it is disabled are never sent to it. A new address is sent a test event, and receives nothing else before it has answered one with 2xx.',
        params: IdParams,
        body: WebhookEndpointChangeSchema,
        response: answers(200, 'WebhookEndpoint', 404, 412, 422),
      },
    },
    async (request) => {
      const endpoint = await findWebhookEndpoint(context, clientOf(request), request.params.id);
      const approve = unlessChanged(request, (before: WebhookEndpoint) => view(context, before));
      return view(context, await changeWebhookEndpoint(context, endpoint, request.body, approve));
    },
  );

  app.delete(
    '/v1/webhook-endpoints/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'deleteWebhookEndpoint',
        summary: 'Delete a webhook endpoint with its deliveries',
        description: 'What waits for it is never sent.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await removeWebhookEndpoint(context, clientOf(request), request.params.id);
      return reply.code(204).send();
    },
  );
};

/** The two routes whose answers show a secret: never cached, and stored sealed for a repeated request. */
const secretRoutes = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/webhook-endpoints',
    {
      config,
      schema: {
        tags,
        operationId: 'createWebhookEndpoint',
        summary: 'Create a webhook endpoint; its signing secret is shown once',
        description:
          'A signed event of the type `endpoint.test` is sent to it at once. It receives nothing else before it has answered one with 2xx: `POST …/{id}/test` sends another. Events that happen before wait for that, as long as events are kept. A client has at most 20 endpoints and 30 tests an hour.',
        body: NewWebhookEndpointSchema,
        response: answers(201, 'WebhookEndpoint', 409, 422),
      },
    },
    async (request, reply) => {
      const { url, events, description, disabled, archiveParts } = request.body;
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
        const endpoint = await addWebhookEndpoint(tx, clientOf(request), {
          url,
          events: events ?? webhookEventTypes,
          description: description ?? null,
          disabled: disabled ?? false,
          archiveParts: archiveParts ?? false,
        });
        const location = `/v1/webhook-endpoints/${endpoint.id}`;
        return { status: 201, location, body: sealedView(context, endpoint) };
      });
      return sendAnswer(reply, unsealed(context, answer));
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id/rotate-secret',
    {
      config,
      schema: {
        tags,
        operationId: 'rotateWebhookSecret',
        summary: 'Replace the signing secret; the old one stays valid for 24 hours',
        description:
          'The answer shows the new secret once. Until `previousSecretUntil` messages are signed with both.',
        params: IdParams,
        response: answers(200, 'WebhookEndpoint', 404),
      },
    },
    async (request, reply) => {
      const endpoint = await findWebhookEndpoint(context, clientOf(request), request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(null), async (tx) => {
        const rotated = await rotateWebhookSecret(tx, endpoint);
        return { status: 200, location: null, body: sealedView(context, rotated) };
      });
      return sendAnswer(reply, unsealed(context, answer));
    },
  );
};
