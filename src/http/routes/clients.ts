import { hashKey } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { ApiKeySchema, ClientSchema, NewApiKeySchema, NewClientSchema } from '#src/http/schemas/client.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { createClient } from '#src/use-cases/clients/create-client.ts';
import { eraseClient } from '#src/use-cases/clients/erase-client.ts';
import { issueKey } from '#src/use-cases/clients/issue-key.ts';
import { findClient, findKey, listClients, listKeys } from '#src/use-cases/clients/read-clients.ts';
import { revokeKey } from '#src/use-cases/clients/revoke-key.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['clients and keys'];
const config = { scope: 'operator' as const };

/** A new key whose secret is sealed. */
type SealedKey = { readonly id: string; readonly key: string };

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
        description: 'A client has runners and keys of its own and sees no others.',
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
        description: 'Oldest first.',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('Client'), 422),
      },
    },
    async (request) => listClients(context, pageRequest(request.query)),
  );

  app.get(
    '/v1/clients/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getClient',
        summary: 'Get a client',
        description: 'An API consumer: an app, a club, a clinic.',
        params: IdParams,
        response: answers(200, 'Client', 404),
      },
    },
    async (request) => findClient(context, request.params.id),
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
        description: 'The key is in the answer and nowhere else. A client may have any number of keys.',
        params: IdParams,
        body: NewApiKeySchema,
        response: answers(201, 'ApiKey', 404, 422),
      },
    },
    async (request, reply) => {
      const { scopes, expiresAt } = request.body;
      // The key is shown once: it is stored sealed with the answer of an Idempotency-Key.
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
        const grant = { scopes, expiresAt: expiresAt ?? null };
        const { key, ...issued } = await issueKey({ ...tx, hashKey }, request.params.id, grant);
        const sealed = context.secretBox.seal(key, issued.id);
        return { status: 201, location: `/v1/keys/${issued.id}`, body: { ...issued, key: sealed } };
      });
      const body = answer.body as SealedKey;
      const key = context.secretBox.open(body.key, body.id);
      return sendAnswer(reply, { ...answer, body: { ...body, key } });
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
        description: 'Expired ones too.',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('ApiKey'), 404, 422),
      },
    },
    async (request) => listKeys(context, request.params.id, pageRequest(request.query)),
  );

  app.get(
    '/v1/keys/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getKey',
        summary: 'Get an API key, without its secret',
        description: 'What it may do, and until when.',
        params: IdParams,
        response: answers(200, 'ApiKey', 404),
      },
    },
    async (request) => findKey(context, request.params.id),
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
