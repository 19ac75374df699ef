import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Type from 'typebox';
import { docsPolicy } from '#src/http/answer-headers.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { literals } from '#src/http/schemas/common.ts';
import { createSharedReads } from '#src/http/shared-reads.ts';
import { checkReadiness, type Readiness } from '#src/use-cases/maintenance/check-readiness.ts';

const description = `Running data in, explained overtraining warnings and safe routines out.

Sinew is not a medical device and predicts no injury: it answers with bands and reasons, never with a probability.
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
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { deepLinking: true, validatorUrl: null },
    staticCSP: docsPolicy,
  });
};

const StateSchema = literals(['ok', 'away']);
const ReadySchema = Type.Object({
  status: literals(['ok', 'degraded', 'unavailable']),
  database: StateSchema,
  files: StateSchema,
  queue: StateSchema,
});

/** Routes without an API key: health. What people read is in `pages.ts`. */
export const publicRoutes = (app: App, context: HttpContext): void => {
  const security = { security: [], tags: ['operations'] };
  // Anybody may ask, as often as they like; the stores are asked four times a second at most.
  const sharedReadiness = createSharedReads<Readiness>(250);

  app.get(
    '/health/live',
    {
      schema: {
        ...security,
        operationId: 'isLive',
        summary: 'Check that the process is alive',
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
        summary: 'Check that the stores are reachable',
        description:
          'Without the queue uploads are accepted and processed once it is back (`degraded`); without the database or the file store they are refused (503). `away`: no answer within two seconds.',
        response: { 200: ReadySchema, 503: ReadySchema },
      },
    },
    async (_request, reply) => {
      const readiness = await sharedReadiness('', () => checkReadiness(context));
      const isUnavailable = readiness.status === 'unavailable';
      if (isUnavailable) reply.header('retry-after', 5);
      return reply.code(isUnavailable ? 503 : 200).send(readiness);
    },
  );
};
