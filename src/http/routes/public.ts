import Type from 'typebox';
import type { App, HttpContext } from '#src/http/context.ts';
import { literals } from '#src/http/schemas/common.ts';
import { createSharedReads } from '#src/http/shared-reads.ts';
import { checkReadiness, type Readiness } from '#src/use-cases/maintenance/check-readiness.ts';

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
