import Type from 'typebox';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { IdParams, strictObject } from '#src/http/schemas/common.ts';
import { WeekQuery } from '#src/http/schemas/week.ts';
import { sendCalendar } from '#src/http/send-calendar.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers } from './responses.ts';

const calendarAnswer = Type.Unsafe<string>({
  description: 'An iCalendar file (RFC 5545)',
  content: { 'text/calendar': { schema: Type.String() } },
});

/** The plan of a week as a calendar that other programs subscribe to. */
export const weekCalendarRoutes = (app: App, context: HttpContext): void => {
  app.get(
    '/v1/runners/:id/week-plan.ics',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['assessment'],
        operationId: 'getWeekCalendar',
        summary: 'Get the plan of the coming days as a calendar (iCalendar)',
        description: `All-day events in the runner's time zone: each day with its run (easy, hard, paused) and the ceiling, routines with
dose and stop rule, planned runs, and the races of the coming year. Seven days unless \`days\` asks for others. Events keep their
UID; \`SEQUENCE\` and \`LAST-MODIFIED\` rise when something changed. While a red flag stands there is one event, the referral, and
no plan. Texts are in the runner's \`language\`, else by \`Accept-Language\`, lengths in the runner's \`units\`. Programs that send no header subscribe to \`/week-plan.ics\` behind the \`url\` of a link without a PIN.`,
        params: IdParams,
        querystring: strictObject(WeekQuery),
        response: answers(200, calendarAnswer, 404, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      return sendCalendar(context, request, reply, { runner, query: request.query });
    },
  );
};
