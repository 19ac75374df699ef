import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Runner } from '#src/core/index.ts';
import { showCalendar } from '#src/use-cases/assessment/show-calendar.ts';
import { chooseLanguage } from './choose-language.ts';
import type { HttpContext } from './context.ts';
import { readWeekQuery, type WeekQueryText } from './week-query.ts';

const usualDays = 7;

/** Who asks for a calendar, and what for. */
type CalendarRequest = {
  readonly runner: Runner;
  readonly query?: WeekQueryText;
  /** Of the link that is used; null where it names none. */
  readonly linkLanguage?: string | null;
};

/**
 * Answers the week of a runner as a calendar file, for whoever may see the runner: in the language of the link, else that
 * of the runner, else the one that the program asks for.
 */
export const sendCalendar = async (
  context: HttpContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { runner, query = {}, linkLanguage = null }: CalendarRequest,
): Promise<FastifyReply> => {
  const language = chooseLanguage(
    linkLanguage ?? runner.language ?? undefined,
    request.headers['accept-language'],
  );
  const week = readWeekQuery(query);
  // Few services are asked for a calendar.
  const { renderCalendar } = await import('./views/week-calendar.ts');
  const calendar = await showCalendar(context, runner, { ...week, days: week.days ?? usualDays, language });
  return reply
    .header('cache-control', 'private, no-cache')
    .header('content-language', language)
    .header('content-disposition', 'inline; filename="week-plan.ics"')
    .type('text/calendar; charset=utf-8')
    .send(renderCalendar(calendar, runner, language));
};
