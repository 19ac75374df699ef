import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { IdParams, SpanQuery, strictObject } from '#src/http/schemas/common.ts';
import { LoadSchema } from '#src/http/schemas/load.ts';
import { roundNumbers } from '#src/http/views/round-numbers.ts';
import { showLoad } from '#src/use-cases/assessment/show-load.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers } from './responses.ts';

/** The training load of a runner. */
export const loadRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(LoadSchema);
  app.get(
    '/v1/runners/:id/load',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['load'],
        operationId: 'getLoad',
        summary: 'Get training days and weeks, ramp and recovery',
        description:
          'Twelve weeks up to today unless a span is given. Ramp and recovery are as of the end of `to`.',
        params: IdParams,
        querystring: strictObject(SpanQuery),
        response: answers(200, 'Load', 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const { from, to } = request.query;
      return roundNumbers(await showLoad(context, runner, { from: from ?? null, to: to ?? null }));
    },
  );
};
