import { Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { sendAnswer } from '#src/http/idempotency.ts';
import { joinLinkToken, readLinkToken, splitLinkToken } from '#src/http/link-token.ts';
import { makeLink, viewLink } from '#src/http/make-link.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { LinkSchema, NewLinkSchema, UnlockedSchema, UnlockSchema } from '#src/http/schemas/link.ts';
import { findLink, listLinks } from '#src/use-cases/links/read-links.ts';
import { revokeLink } from '#src/use-cases/links/revoke-link.ts';
import { unlockLink } from '#src/use-cases/links/unlock-link.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['links'];

/** Links: addresses that show a runner or a squad without an account. */
export const linkRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(LinkSchema);
  app.addSchema(UnlockedSchema);

  app.post(
    '/v1/runners/:id/links',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createLink',
        summary: 'Create a link to a page of a runner',
        description: `Whoever holds the address sees the page, and may do with the API what the view allows: send the last part
of \`url\` as the bearer, also from a web page on another origin. The address is shown once.`,
        params: IdParams,
        body: NewLinkSchema,
        response: answers(201, 'Link', 404, 409, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const { view, ...terms } = request.body;
      return sendAnswer(
        reply,
        await makeLink(context, request, { runnerId: runner.id, tag: null, view }, terms),
      );
    },
  );

  app.get(
    '/v1/runners/:id/links',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listLinks',
        summary: 'List the links of a runner, newest first',
        description: 'Without their addresses and without revoked ones.',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('Link'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listLinks(context, runner.id, pageRequest(request.query));
      return { ...page, items: page.items.map(viewLink) };
    },
  );

  singleLinkRoutes(app, context);
};

const singleLinkRoutes = (app: App, context: HttpContext): void => {
  app.get(
    '/v1/links/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getLink',
        summary: 'Get a link, without its address',
        description: 'Unknown once it was revoked.',
        params: IdParams,
        response: answers(200, 'Link', 404),
      },
    },
    async (request) => viewLink(await findLink(context, clientOf(request), request.params.id)),
  );

  app.get(
    '/v1/links/self',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getOwnLink',
        summary: 'Get the link whose token is the bearer',
        description:
          'So that its holder learns which runner it shows and until when. Not for API keys (403).',
        response: answers(200, 'Link'),
      },
    },
    async ({ link }) => {
      if (link === null) throw new Failure('forbidden', 'The bearer is no token of a link.');
      const { pinHash: _pinHash, ...shown } = link;
      return viewLink(shown);
    },
  );

  app.delete(
    '/v1/links/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'revokeLink',
        summary: 'Revoke a link; it opens nothing from the next request on',
        description: 'Its uses stay in the export of the runner.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await revokeLink(context, clientOf(request), request.params.id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/v1/links/unlock',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'unlockLink',
        summary: 'Exchange a token and its PIN for a token that needs none',
        description: `With the token of a link as the bearer. After five wrong PINs the link is locked for an hour (429). The new
token is valid for twelve hours.`,
        body: UnlockSchema,
        response: answers(200, 'UnlockedLink', 422),
      },
    },
    async (request) => {
      const given = readLinkToken(request);
      if (request.link === null || given === null)
        throw new Failure('forbidden', 'Only the token of a link is unlocked.');
      const { proof, expiresAt } = await unlockLink(context, request.link, request.body.pin);
      return { token: joinLinkToken(splitLinkToken(given).token, proof), expiresAt };
    },
  );
};
