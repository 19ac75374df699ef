import type { FastifyReply } from 'fastify';
import type { Runner } from '#src/core/index.ts';
import { showCalendar } from '#src/use-cases/assessment/show-calendar.ts';
import type { HttpContext } from './context.ts';
import { renderCalendar } from './views/week-calendar.ts';
import { readWeekQuery, type WeekQueryText } from './week-query.ts';

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
