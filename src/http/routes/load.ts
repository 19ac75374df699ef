import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import { IdParams, SpanQuery, strictObject } from '#src/http/schemas/common.ts';
import { LoadSchema } from '#src/http/schemas/load.ts';
import { showLoad } from '#src/use-cases/assessment/show-load.ts';
import { answers } from './responses.ts';

/** Days, weeks, ramp and recovery of a runner. */
export const loadRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(LoadSchema);
  app.get(
    '/v1/runners/:id/load',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['load'],
        operationId: 'getLoad',
        summary: 'Training days and weeks, ramp and recovery',
        description:
          'Twelve weeks up to today when no span is asked for. Ramp and recovery stand at the end of `to`.',
        params: IdParams,
        querystring: strictObject(SpanQuery),
        response: answers(200, 'Load', 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      return showLoad(context, runner, { from: request.query.from ?? null, to: request.query.to ?? null });
    },
  );
};
