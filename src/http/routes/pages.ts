import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Check } from 'typebox/value';
import { isFailure, type LanguageId, type Runner, unitsOf } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import type { LinkCheck } from '#src/http/check-link.ts';
import { chooseLanguage } from '#src/http/choose-language.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { linkRights } from '#src/http/link-rights.ts';
import { isLinkToken } from '#src/http/link-token.ts';
import { basePathOf, baseUrlOf } from '#src/http/platform-address.ts';
import { formLimits } from '#src/http/read-upload-body.ts';
import { receivePageFiles } from '#src/http/receive-page-files.ts';
import { NewCheckInSchema } from '#src/http/schemas/check-in.ts';
import { plainText } from '#src/http/schemas/common.ts';
import { takeForms } from '#src/http/take-forms.ts';
import { layout, linkFiles, pagePolicy } from '#src/pages/layout.ts';
import { showPage } from '#src/pages/pages.ts';
import type { Page, PageDependencies, ReceivedFiles } from '#src/pages/visit.ts';
import { speakPages } from '#src/pages/words/speak-pages.ts';
import type { CheckInStatement } from '#src/use-cases/check-ins/record-check-in.ts';
import type { OpenedLink } from '#src/use-cases/links/open-link.ts';
import { isUnlocked } from '#src/use-cases/links/unlock-link.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { createBytesOnTheWay } from '#src/use-cases/uploads/bytes-on-the-way.ts';

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
    const files = await context.browserFiles();
    if (!isFragment) return reply.send(layout(page, language, files));
    return reply.header('link', linkFiles(page, files)).send(page.content.text);
  };

  await app.register(async (scope) => {
    takeForms(scope);
    scope.addHook('onSend', async (_request, reply) => setPageHeaders(reply));
    await scope.register(multipart, { throwFileSizeLimit: false, limits: formLimits });
    const bytesOnTheWay = createBytesOnTheWay();
    /** Files are read only for a link that takes them, and once its PIN was given. */
    const receive = async (
      request: FastifyRequest,
      link: OpenedLink,
      proof: string | null,
    ): Promise<ReceivedFiles | null> => {
      if (!request.isMultipart()) return null;
      const mayReceive = linkRights[link.view].includes('createUpload') && isUnlocked(context, link, proof);
      const { clientId, runnerId } = link;
      if (runnerId !== null && mayReceive)
        return receivePageFiles(context, request, { clientId, runnerId }, bytesOnTheWay);
      request.raw.resume();
      return null;
    };
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
          const query = new URL(request.url, 'http://page').searchParams;
          const proof = link.hasPin ? (form?.get('proof') ?? query.get('proof')) : null;
          const page = await showPage({
            context: dependencies,
            link,
            address: `${basePathOf(context.publicUrl)}/p/${request.params.token}`,
            rest: (request.params['*'] ?? '').split('/').filter((part) => part !== ''),
            query,
            form,
            files: await receive(request, link, proof),
            baseUrl: baseUrlOf(context, request),
            proof,
            allows: (operationId) => linkRights[link.view].includes(operationId),
            language,
            say: speakPages(language, unitsOf(runner ?? { units: null })),
            ...(runner === null ? {} : { runner }),
          });
          return send(request, reply, page, language);
        },
      });
  });
};
