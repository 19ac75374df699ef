import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Check } from 'typebox/value';
import { isFailure, type LanguageId, type Runner } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import type { LinkCheck } from '#src/http/check-link.ts';
import { chooseLanguage } from '#src/http/choose-language.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { linkRights } from '#src/http/link-rights.ts';
import { isLinkToken } from '#src/http/link-token.ts';
import { basePathOf } from '#src/http/platform-address.ts';
import { NewCheckInSchema } from '#src/http/schemas/check-in.ts';
import { plainText } from '#src/http/schemas/common.ts';
import { layout, pagePolicy } from '#src/pages/layout.ts';
import { showPage } from '#src/pages/pages.ts';
import type { Page, PageDependencies } from '#src/pages/visit.ts';
import { speakPages } from '#src/pages/words/speak-pages.ts';
import type { CheckInStatement } from '#src/use-cases/check-ins/record-check-in.ts';
import type { OpenedLink } from '#src/use-cases/links/open-link.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';

const formBytes = 16 * 1024;

const isCheckIn = (stated: unknown): stated is CheckInStatement => Check(NewCheckInSchema, stated);

/** Why a page is not shown, as a page; every other failure is a problem document. */
const failurePage = (error: unknown, language: LanguageId): Page | null => {
  if (!isFailure(error)) return null;
  const { common: say } = speakPages(language);
  const page = (status: number, text: string): Page => ({
    status,
    title: text,
    content: html`<h1>${text}</h1>`,
  });
  if (error.code === 'unauthenticated' || error.code === 'not-found') return page(404, say('gone'));
  return error.code === 'rate-limited' ? page(429, say('later')) : null;
};

const setPageHeaders = (reply: FastifyReply): void => {
  reply.headers({
    'content-security-policy': pagePolicy,
    'cache-control': 'no-store, private',
    'x-robots-tag': 'noindex, nofollow',
  });
};

const languageFor = (request: FastifyRequest, link: OpenedLink | null, runner: Runner | null): LanguageId =>
  chooseLanguage(link?.language ?? runner?.language ?? undefined, request.headers['accept-language']);

type Address = { readonly token: string; readonly '*'?: string };

/** The pages behind links: no cookie, kept nowhere. */
export const pageRoutes = async (app: App, context: HttpContext, checkLink: LinkCheck): Promise<void> => {
  const dependencies: PageDependencies = { ...context, isCheckIn };
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    page: Page,
    language: LanguageId,
  ): Promise<FastifyReply> => {
    reply.code(page.status).type('text/html; charset=utf-8');
    // A part of a page that is shown already, or stands in another app.
    const isFragment = new URL(request.url, 'http://page').searchParams.has('fragment');
    return reply.send(isFragment ? page.content.text : layout(page, language, await context.browserFiles()));
  };

  await app.register(async (scope) => {
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formBytes },
      (_request, body, done) => done(null, new URLSearchParams(body)),
    );
    scope.addHook('onSend', async (_request, reply) => setPageHeaders(reply));
    const opened = new WeakMap<FastifyRequest, OpenedLink>();
    for (const url of ['/p/:token', '/p/:token/*'])
      scope.route<{ Params: Address }>({
        method: ['GET', 'POST'],
        url,
        schema: {
          hide: true,
          params: Type.Object({ token: plainText(64), '*': Type.Optional(plainText(200)) }),
        },
        onRequest: async (request, reply) => {
          const { token } = request.params;
          opened.set(request, await checkLink(request, reply, isLinkToken(token) ? token : null));
        },
        errorHandler: (error, request, reply) => {
          const language = languageFor(request, opened.get(request) ?? null, null);
          const page = failurePage(error, language);
          return page === null
            ? app.errorHandler(error, request, reply)
            : send(request, reply, page, language);
        },
        handler: async (request, reply) => {
          const link = opened.get(request);
          if (link === undefined) return reply.callNotFound();
          const runner =
            link.runnerId === null ? null : await findRunner(context, link.clientId, link.runnerId);
          const form = request.body instanceof URLSearchParams ? request.body : null;
          const language = languageFor(request, link, runner);
          const page = await showPage({
            context: dependencies,
            link,
            address: `${basePathOf(context.publicUrl)}/p/${request.params.token}`,
            rest: (request.params['*'] ?? '').split('/').filter((part) => part !== ''),
            query: new URL(request.url, 'http://page').searchParams,
            form,
            proof: form?.get('proof') ?? null,
            allows: (operationId) => linkRights[link.view].includes(operationId),
            language,
            say: speakPages(language, runner?.units ?? 'metric'),
            ...(runner === null ? {} : { runner }),
          });
          return send(request, reply, page, language);
        },
      });
  });
};
