import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { baseUrlOf, isOperator, webhookUrl } from '#src/http/platform-address.ts';
import { IdParams, PageQuery, PlatformName, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { ConnectionSchema, NewConnectionSchema } from '#src/http/schemas/platform.ts';
import { callbackPage, returnAddress } from '#src/http/views/callback-page.ts';
import { viewConnection } from '#src/http/views/platform-view.ts';
import { completeConnection } from '#src/use-cases/platforms/complete-connection.ts';
import { connectRunner } from '#src/use-cases/platforms/connect-runner.ts';
import { findConnection, listConnections } from '#src/use-cases/platforms/read-connections.ts';
import { disconnectRunner } from '#src/use-cases/platforms/revoke-connection.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['platforms'];

const webPage = (description: string) => ({
  description,
  content: { 'text/html': { schema: Type.String() } },
});

type SealedAnswer = {
  readonly connection: ReturnType<typeof viewConnection>;
  readonly shownOnce: string;
};

/** Connections of runners to their accounts at platforms. */
export const connectionRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(ConnectionSchema);

  app.post(
    '/v1/runners/:id/connections',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createConnection',
        summary: 'Connect a runner to a platform',
        description:
          'Send the runner to `authorizeUrl`; once they return, the connection is `active`. Where a platform needs no consent it is active at once, and `push` states how to send recordings.',
        params: IdParams,
        body: NewConnectionSchema,
        response: answers(201, 'Connection', 404, 409, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const { platform, redirectTo, platformUserId } = request.body;
      if (platformUserId != null && !isOperator(request)) {
        throw new Failure('forbidden', 'Only an operator may set `platformUserId`.');
      }
      // What is shown once is stored sealed with the answer of an Idempotency-Key.
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
        const { connection, authorizeUrl, pushHeaders } = await connectRunner(tx, {
          runnerId: runner.id,
          platform,
          baseUrl: baseUrlOf(context, request),
          redirectTo: redirectTo ?? null,
          platformUserId: platformUserId ?? null,
        });
        const push =
          pushHeaders === null
            ? null
            : { url: webhookUrl(context, request, platform), headers: { ...pushHeaders } };
        const shownOnce = context.secretBox.seal(JSON.stringify({ authorizeUrl, push }), connection.id);
        const body = { connection: viewConnection(connection), shownOnce };
        return { status: 201, location: `/v1/connections/${connection.id}`, body };
      });
      const { connection, shownOnce } = answer.body as SealedAnswer;
      const shown = JSON.parse(context.secretBox.open(shownOnce, connection.id)) as object;
      return sendAnswer(reply, { ...answer, body: { ...connection, ...shown } });
    },
  );

  app.get(
    '/v1/runners/:id/connections',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listConnections',
        summary: 'List the connections of a runner, newest first',
        description: 'Those that ended too, with the reason.',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('Connection'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listConnections(context, runner.id, pageRequest(request.query));
      return { ...page, items: page.items.map(viewConnection) };
    },
  );

  app.get(
    '/v1/connections/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getConnection',
        summary: 'Get a connection',
        description: 'Its status, and since when; what was shown once is not shown again.',
        params: IdParams,
        response: answers(200, 'Connection', 404),
      },
    },
    async (request) => viewConnection(await findConnection(context, clientOf(request), request.params.id)),
  );

  app.delete(
    '/v1/connections/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteConnection',
        summary: 'End a connection and revoke the consent at the platform',
        description:
          'The connection ends at once. The consent is revoked as soon as the platform answers; the outcome is in `revocation`.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await disconnectRunner(context, await findConnection(context, clientOf(request), request.params.id));
      return reply.code(204).send();
    },
  );

  app.get(
    '/connect/:platform/callback',
    {
      exposeHeadRoute: false,
      logLevel: 'warn',
      schema: {
        security: [],
        tags,
        operationId: 'completeConnection',
        summary: 'OAuth redirect address of a platform',
        description: 'Platforms send runners here after their consent; nothing else calls it.',
        params: strictObject({ platform: PlatformName }),
        response: {
          200: webPage('Connected: a page for the runner'),
          303: Type.Null({ description: 'Back to the app, with `connectionId` and `status`' }),
          400: webPage('Not connected: a page for the runner'),
        },
      },
    },
    async (request, reply) => {
      const callback = new URL(request.url, 'http://callback').searchParams;
      const completion = await completeConnection(context, request.params.platform, callback);
      if (completion.kind !== 'unknown' && completion.returnTo !== null) {
        const status = completion.kind === 'connected' ? 'active' : 'failed';
        return reply.redirect(returnAddress(completion.returnTo, completion.connectionId, status), 303);
      }
      return reply
        .code(completion.kind === 'connected' ? 200 : 400)
        .type('text/html; charset=utf-8')
        .send(callbackPage(completion));
    },
  );
};
