import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { sendAnswer } from '#src/http/idempotency.ts';
import { makeLink, viewLink } from '#src/http/make-link.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { NewSquadLinkSchema } from '#src/http/schemas/link.ts';
import { listSquadLinks } from '#src/use-cases/links/read-links.ts';
import { tidyTag } from '#src/use-cases/runners/tidy-tags.ts';
import { answers } from './responses.ts';

const tags = ['links'];

/** Links that show a coach the runners with a tag. */
export const squadLinkRoutes = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/squad-links',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createSquadLink',
        summary: 'Create a link to the squad of a tag',
        description:
          'It shows the runners that have the tag when it is opened, as `GET /v1/squad?tag=` does.',
        body: NewSquadLinkSchema,
        response: answers(201, 'Link', 409, 422),
      },
    },
    async (request, reply) => {
      const { tag, ...terms } = request.body;
      const target = { runnerId: null, tag: tidyTag(tag), view: 'squad' } as const;
      return sendAnswer(reply, await makeLink(context, request, target, terms));
    },
  );

  app.get(
    '/v1/squad-links',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listSquadLinks',
        summary: 'List the links to squads, newest first',
        description: 'Without their addresses and without revoked ones.',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('Link'), 422),
      },
    },
    async (request) => {
      const page = await listSquadLinks(context, clientOf(request), pageRequest(request.query));
      return { ...page, items: page.items.map(viewLink) };
    },
  );
};
