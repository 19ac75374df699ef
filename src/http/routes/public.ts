import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Type from 'typebox';
import { stringify } from 'yaml';
import { type FailureCode, failures } from '#src/core/index.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { renderProblemPage } from '#src/http/problems.ts';
import { strictObject } from '#src/http/schemas/common.ts';

const description = `Running data in, explained overtraining warnings and safe routines out.

Sinew is no medical device and predicts no injury: it answers with bands and reasons, never with a probability.
Unknown is \`null\`, never 0. Every error is an RFC 9457 problem document whose \`type\` has a page.`;

/** Collects the schemas of every route registered after it. */
export const installOpenApi = async (app: App): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Sinew', version: '1', description },
      components: { securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } } },
      security: [{ apiKey: [] }],
    },
    refResolver: { buildLocalReference: (json) => String(json['$id']) },
  });
  await app.register(swaggerUi, { routePrefix: '/docs', uiConfig: { deepLinking: true } });
};

const isOk = async (check: () => Promise<void>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), 2_000);
  });
  try {
    await Promise.race([check(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

const StateSchema = Type.Union([Type.Literal('ok'), Type.Literal('away')]);
const ReadySchema = Type.Object({
  status: Type.Union([Type.Literal('ok'), Type.Literal('degraded'), Type.Literal('unavailable')]),
  database: StateSchema,
  files: StateSchema,
  queue: StateSchema,
});

/** Addresses that need no key. */
export const publicRoutes = (app: App, context: HttpContext): void => {
  const security = { security: [], tags: ['operations'] };

  app.get(
    '/health/live',
    {
      schema: {
        ...security,
        operationId: 'isLive',
        summary: 'The process answers',
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/health/ready',
    {
      schema: {
        ...security,
        operationId: 'isReady',
        summary: 'The stores answer',
        description:
          'Without the queue uploads are still taken and processed once it is back (`degraded`); without the database or the file store they are not (503).',
        response: { 200: ReadySchema, 503: ReadySchema },
      },
    },
    async (_request, reply) => {
      const [database, files, queue] = await Promise.all(
        [context.stores.check, context.files.check, context.jobs.check].map(isOk),
      );
      const named = (ok: boolean | undefined) => (ok ? ('ok' as const) : ('away' as const));
      const status = !database || !files ? 'unavailable' : queue ? 'ok' : 'degraded';
      if (status === 'unavailable') reply.header('retry-after', 5);
      return reply
        .code(status === 'unavailable' ? 503 : 200)
        .send({ status, database: named(database), files: named(files), queue: named(queue) });
    },
  );

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/openapi.yaml', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(stringify(app.swagger())),
  );

  app.get(
    '/problems/:code',
    { schema: { hide: true, params: strictObject({ code: Type.String({ maxLength: 64 }) }) } },
    async (request, reply) => {
      const { code } = request.params;
      if (!Object.hasOwn(failures, code)) return reply.callNotFound();
      return reply.type('text/html; charset=utf-8').send(renderProblemPage(code as FailureCode));
    },
  );
};
