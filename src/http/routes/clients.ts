import Type from 'typebox';
import { hashKey } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { ApiKeySchema, ClientSchema, NewApiKeySchema, NewClientSchema } from '#src/http/schemas/client.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { createClient } from '#src/use-cases/clients/create-client.ts';
import { eraseClient } from '#src/use-cases/clients/erase-client.ts';
import { issueKey } from '#src/use-cases/clients/issue-key.ts';
import { listClients, listKeys } from '#src/use-cases/clients/read-clients.ts';
import { revokeKey } from '#src/use-cases/clients/revoke-key.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['clients and keys'];
const config = { scope: 'operator' as const };

/** Clients (apps, clubs, clinics) and their API keys, for operators. */
export const clientRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(ClientSchema);
  app.addSchema(ApiKeySchema);

  app.post(
    '/v1/clients',
    {
      config,
      schema: {
        tags,
        operationId: 'createClient',
        summary: 'Create a client',
        body: NewClientSchema,
        response: answers(201, 'Client', 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const client = await createClient(tx, request.body.name);
          return { status: 201, location: `/v1/clients/${client.id}`, body: client };
        }),
      ),
  );

  app.get(
    '/v1/clients',
    {
      config,
      schema: {
        tags,
        operationId: 'listClients',
        summary: 'List clients',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf(Type.Ref('Client')), 422),
      },
    },
    async (request) => listClients(context, pageRequest(request.query)),
  );

  app.delete(
    '/v1/clients/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'deleteClient',
        summary: 'Erase a client with its runners and keys',
        description: 'Not the client that has the last operator key that never expires (409).',
        params: IdParams,
        response: emptyAnswer(404, 409),
      },
    },
    async (request, reply) => {
      await eraseClient(context, request.params.id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/v1/clients/:id/keys',
    {
      config,
      schema: {
        tags,
        operationId: 'createKey',
        summary: 'Create an API key; it is shown once',
        params: IdParams,
        body: NewApiKeySchema,
        response: answers(201, 'ApiKey', 404, 422),
      },
    },
    async (request, reply) => {
      const { scopes, expiresAt } = request.body;
      const issued = await issueKey({ ...context, hashKey }, request.params.id, {
        scopes,
        expiresAt: expiresAt ?? null,
      });
      return reply.code(201).send(issued);
    },
  );

  app.get(
    '/v1/clients/:id/keys',
    {
      config,
      schema: {
        tags,
        operationId: 'listKeys',
        summary: 'List the keys of a client, without their secrets',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf(Type.Ref('ApiKey')), 404, 422),
      },
    },
    async (request) => listKeys(context, request.params.id, pageRequest(request.query)),
  );

  app.delete(
    '/v1/keys/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'revokeKey',
        summary: 'Revoke an API key',
        description:
          'The last key with the scope `operator` that never expires cannot be revoked (409): make another one first.',
        params: IdParams,
        response: emptyAnswer(404, 409),
      },
    },
    async (request, reply) => {
      await revokeKey(context, request.params.id);
      return reply.code(204).send();
    },
  );
};
