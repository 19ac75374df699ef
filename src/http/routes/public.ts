import Type from 'typebox';
import type { App, HttpContext } from '#src/http/context.ts';
import { literals } from '#src/http/schemas/common.ts';
import { named } from '#src/http/schemas/named.ts';
import { createSharedReads } from '#src/http/shared-reads.ts';
import { checkReadiness, type Readiness } from '#src/use-cases/maintenance/check-readiness.ts';
import { problem } from './responses.ts';

const StateSchema = named('StoreState', literals(['ok', 'away'], { description: 'Whether a store answers' }));
const ReadySchema = named(
  'Readiness',
  Type.Object(
    {
      status: literals(['ok', 'degraded', 'unavailable'], { description: 'What can be done now' }),
      database: StateSchema,
      files: StateSchema,
      queue: StateSchema,
    },
    { description: 'Whether the stores are reachable' },
  ),
);
const notHttp = problem('The request is not valid HTTP');

/** Routes without an API key: health. What people read is in `public-pages.ts`. */
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
        description: 'Answers while the process runs, whatever it reaches.',
        response: { 200: named('Liveness', Type.Object({ status: literals(['ok']) })), 400: notHttp },
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
          'Without the queue uploads are accepted and processed once it is back (`degraded`); without the database or the file store they are refused (503). `away`: no answer within two seconds, or its disk is full.',
        response: { 200: ReadySchema, 400: notHttp, 503: ReadySchema },
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
