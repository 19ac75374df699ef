import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { defaultLanguage, isFailure, languageOf } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import type { LinkCheck } from '#src/http/check-link.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { isLinkToken } from '#src/http/link-token.ts';
import { layout, linkPolicy } from '#src/http/pages/layout.ts';
import { pageWords } from '#src/http/pages/page-words.ts';
import { pinPage } from '#src/http/pages/pin-page.ts';
import { runnerPage } from '#src/http/pages/runner-page.ts';
import { squadPage } from '#src/http/pages/squad-page.ts';
import type { Page, Visit } from '#src/http/pages/visit.ts';
import { plainText, strictObject } from '#src/http/schemas/common.ts';
import type { OpenedLink } from '#src/use-cases/links/open-link.ts';
import { isUnlocked, unlockLink } from '#src/use-cases/links/unlock-link.ts';

const formBytes = 16 * 1024;

const send = (reply: FastifyReply, { status, text }: Page): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(text);

const show = (visit: Visit, form: URLSearchParams | null): Promise<Page> =>
  visit.link.view === 'squad' ? squadPage(visit) : runnerPage(visit, form);

/** Compares a PIN and shows the page, or the form again. */
const enterPin = async (visit: Visit, pin: string): Promise<Page> => {
  const { context, link } = visit;
  try {
    const { proof } = await unlockLink(context, link, pin.slice(0, 20));
    return await show({ ...visit, proof }, null);
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (error.code === 'forbidden') return pinPage(languageOf(link.language), 'pinWrong');
    if (error.code === 'rate-limited') return pinPage(languageOf(link.language), 'pinLocked');
    throw error;
  }
};

const answer = async (visit: Visit, form: URLSearchParams | null): Promise<Page> => {
  const { context, link } = visit;
  const pin = form?.get('pin') ?? null;
  if (link.hasPin && pin !== null) return enterPin(visit, pin);
  if (!isUnlocked(context, link, visit.proof)) return pinPage(languageOf(link.language), null);
  return show(visit, form);
};

/** Why a page is not shown, as a page; every other failure is a problem document. */
const failurePage = (error: unknown): Page | null => {
  if (!isFailure(error)) return null;
  const words = pageWords[defaultLanguage];
  const page = (status: number, text: string): Page => ({
    status,
    text: layout(defaultLanguage, text, html`<h1>${text}</h1>`),
  });
  if (error.code === 'unauthenticated' || error.code === 'not-found') return page(404, words.gone);
  return error.code === 'rate-limited' ? page(429, words.later) : null;
};

const setPageHeaders = (reply: FastifyReply): void => {
  reply.headers({
    'content-security-policy': linkPolicy,
    'cache-control': 'no-store, private',
    'x-robots-tag': 'noindex, nofollow',
  });
};

/** The pages behind links: written here, without a script, a cookie or a file besides. */
export const pageRoutes = async (app: App, context: HttpContext, checkLink: LinkCheck): Promise<void> => {
  await app.register(async (scope) => {
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formBytes },
      (_request, body, done) => done(null, new URLSearchParams(body)),
    );
    scope.addHook('onSend', async (_request, reply) => setPageHeaders(reply));
    const opened = new WeakMap<FastifyRequest, OpenedLink>();
    scope.route<{ Params: { token: string }; Querystring: { correct?: string } }>({
      method: ['GET', 'POST'],
      url: '/p/:token',
      schema: {
        hide: true,
        params: strictObject({ token: plainText(64) }),
        // Apps that people share links with add parameters of their own.
        querystring: Type.Object({ correct: Type.Optional(plainText(0)) }),
      },
      onRequest: async (request, reply) => {
        const { token } = request.params;
        opened.set(request, await checkLink(request, reply, isLinkToken(token) ? token : null));
      },
      errorHandler: (error, request, reply) => {
        const page = failurePage(error);
        return page === null ? app.errorHandler(error, request, reply) : send(reply, page);
      },
      handler: async (request, reply) => {
        const link = opened.get(request);
        if (link === undefined) return reply.callNotFound();
        const form = request.body instanceof URLSearchParams ? request.body : null;
        const wantsForm = request.query.correct !== undefined;
        return send(
          reply,
          await answer({ context, link, proof: form?.get('proof') ?? null, wantsForm }, form),
        );
      },
    });
  });
};
