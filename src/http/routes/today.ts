import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { IdParams } from '#src/http/schemas/common.ts';
import { TodaySchema } from '#src/http/schemas/today.ts';
import { viewToday } from '#src/http/views/today-view.ts';
import { showToday } from '#src/use-cases/assessment/show-today.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers } from './responses.ts';

/** The answer of the day for sensors and small displays. */
export const todayRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(TodaySchema);

  app.get(
    '/v1/runners/:id/today',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['assessment'],
        operationId: 'getToday',
        summary: 'Get the answer of the day as ten flat values',
        description:
          'For sensors, widgets and lists. Kept from the last assessment, and computed where that was of another day or a change waits.',
        params: IdParams,
        response: answers(200, 'Today', 404),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      return viewToday(await showToday(context, runner));
    },
  );
};
