import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { pageRequest, usualLimit } from '#src/http/page-request.ts';
import { PageQuery, pageOf, strictObject, TagQuery } from '#src/http/schemas/common.ts';
import { Severity } from '#src/http/schemas/enums.ts';
import { meaning } from '#src/http/schemas/named.ts';
import { SquadRowSchema } from '#src/http/schemas/today.ts';
import { viewSquadRow } from '#src/http/views/today-view.ts';
import { readSquad } from '#src/use-cases/assessment/read-squad.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { tidyTag } from '#src/use-cases/runners/tidy-tags.ts';
import { answers } from './responses.ts';

const mostRows = 1000;

/** The tag that is asked for; a link has one of its own, and none besides. */
const tagOf = ({ link }: FastifyRequest, asked: string | undefined): string | null => {
  const tag = asked === undefined ? null : tidyTag(asked);
  if (link === null) return tag;
  if (tag !== null && tag !== link.tag) throw new Failure('forbidden', 'The link is of another tag.');
  return link.tag;
};

/** Many runners at a glance. */
export const squadRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(SquadRowSchema);

  app.get(
    '/v1/squad',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['assessment'],
        operationId: 'getSquad',
        summary: 'List runners with what was last assessed, gravest first',
        description:
          'One row a runner, from what was kept at its last assessment (`asOf`), which follows each run and check-in. Rows of an earlier day are computed again in the background, for the next look. Among runners of one severity the order is that of their ids.',
        querystring: strictObject({
          ...PageQuery,
          limit: Type.Integer({
            minimum: 1,
            maximum: mostRows,
            default: usualLimit,
            description: 'Items of a page, at most',
          }),
          ...TagQuery,
          attention: Type.Optional(meaning(Severity, 'Only from this severity on')),
        }),
        response: answers(200, pageOf('SquadRow'), 422),
      },
    },
    async (request) => {
      const { tag, attention = null } = request.query;
      const filter = { tag: tagOf(request, tag), attention };
      const page = await readSquad(context, clientOf(request), filter, pageRequest(request.query));
      const { link } = request;
      if (link !== null)
        await countUse(
          context,
          link,
          page.items.map(({ member }) => member.runnerId),
        );
      return { ...page, items: page.items.map(viewSquadRow) };
    },
  );
};
