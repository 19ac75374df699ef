import Type from 'typebox';
import { Failure, formatInstant } from '#src/core/index.ts';
import { hashKey } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { ApiKeySchema, ClientSchema, NewApiKeySchema, NewClientSchema } from '#src/http/schemas/client.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { issueKey } from '#src/use-cases/clients/api-keys.ts';
import { revokeAllConnections } from '#src/use-cases/platforms/revoke-all-connections.ts';
import { eraseRunner } from '#src/use-cases/runners/erase-runner.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['clients and keys'];
const config = { scope: 'operator' as const };

/** Operators manage the apps, clubs and clinics that may call the service. */
export const clientRoutes = (app: App, context: HttpContext): void => {
  const { stores } = context;
  app.addSchema(ClientSchema);
  app.addSchema(ApiKeySchema);

  app.post(
    '/v1/clients',
    {
      config,
      schema: {
        tags,
        operationId: 'createClient',
        summary: 'Add a client',
        body: NewClientSchema,
        response: answers(201, 'Client', 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async () => {
          const client = {
            id: context.newId('client'),
            name: request.body.name,
            createdAt: formatInstant(context.clock.nowMs()),
          };
          await stores.clients.insert(client);
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
    async (request) =>
      stores.clients.list({ limit: request.query.limit, cursor: request.query.cursor ?? null }),
  );

  app.delete(
    '/v1/clients/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'deleteClient',
        summary: 'Erase a client with its runners and keys',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      for (const runnerId of await stores.clients.runnerIds(id)) {
        await revokeAllConnections(context, runnerId);
        await eraseRunner(context, runnerId);
      }
      if (!(await stores.clients.remove(id))) throw new Failure('not-found', `There is no client "${id}".`);
      return reply.code(204).send();
    },
  );

  const requireClient = async (id: string): Promise<void> => {
    if ((await stores.clients.find(id)) === undefined)
      throw new Failure('not-found', `There is no client "${id}".`);
  };

  app.post(
    '/v1/clients/:id/keys',
    {
      config,
      schema: {
        tags,
        operationId: 'createKey',
        summary: 'Make an API key; it is shown once',
        params: IdParams,
        body: NewApiKeySchema,
        response: answers(201, 'ApiKey', 404, 422),
      },
    },
    async (request, reply) => {
      await requireClient(request.params.id);
      const { scopes, expiresAt } = request.body;
      const issued = await issueKey({ ...context, hashKey }, request.params.id, {
        scopes,
        expiresAt: expiresAt ?? null,
      });
      return reply.code(201).header('cache-control', 'no-store').send(issued);
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
    async (request) => {
      await requireClient(request.params.id);
      return stores.clients.listKeys(request.params.id, {
        limit: request.query.limit,
        cursor: request.query.cursor ?? null,
      });
    },
  );

  app.delete(
    '/v1/keys/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'revokeKey',
        summary: 'Revoke an API key',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      if (!(await stores.clients.removeKey(request.params.id))) {
        throw new Failure('not-found', `There is no key "${request.params.id}".`);
      }
      return reply.code(204).send();
    },
  );
};
