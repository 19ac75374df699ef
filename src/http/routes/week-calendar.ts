import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import type { Runner } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { IdParams, strictObject } from '#src/http/schemas/common.ts';
import { WeekQuery } from '#src/http/schemas/week.ts';
import { renderCalendar } from '#src/http/views/week-calendar.ts';
import { readWeekQuery, type WeekQueryText } from '#src/http/week-query.ts';
import { showCalendar } from '#src/use-cases/assessment/show-calendar.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers } from './responses.ts';

const usualDays = 7;

/** Answers the week of a runner as a calendar file, for whoever may see the runner. */
export const sendCalendar = async (
  context: HttpContext,
  reply: FastifyReply,
  runner: Runner,
  query: WeekQueryText = {},
): Promise<FastifyReply> => {
  const week = readWeekQuery(query);
  const calendar = await showCalendar(context, runner, { ...week, days: week.days ?? usualDays });
  return reply
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', 'inline; filename="week-plan.ics"')
    .type('text/calendar; charset=utf-8')
    .send(renderCalendar(calendar, runner));
};

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
dose and stop rule, planned runs, and the races of the coming year. Events keep their UID; \`SEQUENCE\` and \`LAST-MODIFIED\` rise when
something changed. While a red flag stands there is one event, the referral, and no plan.`,
        params: IdParams,
        querystring: strictObject(WeekQuery),
        response: answers(200, calendarAnswer, 404, 422),
      },
    },
    async (request, reply) =>
      sendCalendar(
        context,
        reply,
        await findRunner(context, clientOf(request), request.params.id),
        request.query,
      ),
  );
};

const calendarAnswer = Type.Unsafe<string>({
  description: 'An iCalendar file (RFC 5545)',
  content: { 'text/calendar': { schema: Type.String() } },
});
