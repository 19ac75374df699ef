import { Failure, isFailure } from '#src/core/index.ts';
import type { LinkCheck } from '#src/http/check-link.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { linkRights } from '#src/http/link-rights.ts';
import { isLinkToken } from '#src/http/link-token.ts';
import { plainText, strictObject } from '#src/http/schemas/common.ts';
import { sendCalendar } from '#src/http/send-calendar.ts';
import { countUse, type OpenedLink } from '#src/use-cases/links/open-link.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';

const requireCalendar = ({ view, hasPin }: OpenedLink): void => {
  if (!linkRights[view].includes('getWeekCalendar'))
    throw new Failure('forbidden', `A link of the view "${view}" has no calendar.`);
  if (hasPin) throw new Failure('forbidden', 'The link has a PIN, which a calendar cannot enter.');
};

/** The week of a link's runner for programs that subscribe to an address and send no header: the token stands in it. */
export const linkCalendarRoute = (app: App, context: HttpContext, checkLink: LinkCheck): void => {
  app.get(
    '/p/:token/week-plan.ics',
    { schema: { hide: true, params: strictObject({ token: plainText(64) }) } },
    async (request, reply) => {
      const { token } = request.params;
      const link = await checkLink(request, reply, isLinkToken(token) ? token : null).catch((error) => {
        // A calendar would ask for a password at 401; the page of the link is 404 too.
        if (isFailure(error) && error.code === 'unauthenticated')
          throw new Failure('not-found', error.message);
        throw error;
      });
      requireCalendar(link);
      const runner = await findRunner(context, link.clientId, link.runnerId ?? '');
      await countUse(context, link, [runner.id]);
      reply.header('x-robots-tag', 'noindex, nofollow');
      return sendCalendar(context, request, reply, { runner, linkLanguage: link.language });
    },
  );
};
