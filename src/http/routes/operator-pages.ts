import cookie from '@fastify/cookie';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Failure, type FailureCode, isFailure } from '#src/core/index.ts';
import type { ApiKey } from '#src/edges/storage/client-store.ts';
import type { OperatorSession } from '#src/edges/storage/operator-store.ts';
import { hashIfKey, hashKey } from '#src/http/authentication.ts';
import type { KeyCheck } from '#src/http/check-key.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { addressAfter, formOf, languageFor, ownAddress, queryOf } from '#src/http/operator-request.ts';
import {
  clearSessionToken,
  formTokenOf,
  isFormOf,
  isFromOwnPage,
  readSessionToken,
  setSessionToken,
} from '#src/http/operator-session.ts';
import { problems } from '#src/http/problems/catalogue.ts';
import { plainText } from '#src/http/schemas/common.ts';
import { takeForms } from '#src/http/take-forms.ts';
import { layout, pagePolicy } from '#src/pages/layout.ts';
import { confirmPage, refusalPage } from '#src/pages/operator/frame.ts';
import { isOperatorView, operatorPage } from '#src/pages/operator/page.ts';
import { type SignInFault, signInPage } from '#src/pages/operator/sign-in.ts';
import type { OperatorPage, OperatorView, OperatorVisit } from '#src/pages/operator/visit.ts';
import { speakPages } from '#src/pages/words/speak-pages.ts';
import { actAsOperator, isConfirmedAction, isOperatorAction } from '#src/use-cases/operator/act.ts';
import { keepUse, signIn, signOut } from '#src/use-cases/operator/sign-in.ts';

/** Failures that are told on a page; others are problem documents. */
const told: readonly FailureCode[] = [
  'rate-limited',
  'forbidden',
  'not-found',
  'conflict',
  'request-invalid',
];

type Checks = { readonly session: KeyCheck<OperatorSession>; readonly key: KeyCheck<ApiKey> };

/** A session that is open, and what opens it. */
type Opened = { readonly session: OperatorSession; readonly token: string };

const sayTo = (request: FastifyRequest) => speakPages(languageFor(request));

const setPageHeaders = async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  reply.headers({
    'content-security-policy': pagePolicy,
    'cache-control': 'no-store, private',
    'x-robots-tag': 'noindex, nofollow',
    // Without a referrer browsers name no origin of a form either.
    'referrer-policy': 'same-origin',
  });
};

/** How the pages of operators are answered, and who is let in to them. */
const createAnswers = (app: App, context: HttpContext, check: Checks) => {
  const opened = new WeakMap<FastifyRequest, Opened>();

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    page: OperatorPage,
  ): Promise<FastifyReply> => {
    reply.code(page.status).type('text/html; charset=utf-8');
    if (queryOf(request).has('fragment')) return reply.send((page.part ?? page.content).text);
    return reply.send(layout(page, languageFor(request), await context.browserFiles()));
  };

  const askKey = (
    request: FastifyRequest,
    reply: FastifyReply,
    fault: SignInFault | null,
  ): Promise<FastifyReply> => {
    const next = ownAddress(request.method === 'GET' ? request.url : formOf(request).get('next'));
    return send(request, reply, signInPage(sayTo(request).operator, { fault, next }));
  };

  return {
    send,
    askKey,
    openedBy: (request: FastifyRequest): Opened | undefined => opened.get(request),
    /** Looks the session up, before a body is read. */
    onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const token = readSessionToken(context, request);
      if (token === null) return;
      opened.set(request, { token, session: await check.session(request, reply, hashKey(token)) });
    },
    errorHandler: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      if (!isFailure(error)) return app.errorHandler(error, request, reply);
      if (error.code === 'unauthenticated') {
        clearSessionToken(context, request, reply);
        return askKey(request, reply, 'ended');
      }
      if (!told.includes(error.code)) return app.errorHandler(error, request, reply);
      const { common, operator } = sayTo(request);
      const { message: reason } = error;
      const refused = request.method === 'POST' ? operator('failed', { reason }) : reason;
      const text = error.code === 'rate-limited' ? common('later') : refused;
      return send(request, reply, refusalPage(operator, problems[error.code].status, text));
    },
  };
};

/** The pages of whoever operates the service: behind a session that an operator's key opens, and kept nowhere. */
export const operatorPageRoutes = async (app: App, context: HttpContext, check: Checks): Promise<void> => {
  const { send, askKey, openedBy, onRequest, errorHandler } = createAnswers(app, context, check);
  const options = { compress: false as const, errorHandler };

  const visitOf = (
    request: FastifyRequest,
    { token, session }: Opened,
    view: OperatorView,
  ): OperatorVisit => ({
    ...{ context, session, view, query: queryOf(request), formToken: formTokenOf(token) },
    say: sayTo(request).operator,
  });

  /** @throws Failure `forbidden` for a form that no page of this session sent. */
  const requireOwnForm = (request: FastifyRequest): Opened => {
    const opened = openedBy(request);
    if (opened === undefined) throw new Failure('unauthenticated', 'The session has ended.');
    if (isFromOwnPage(context, request) && isFormOf(opened.token, formOf(request).get('token')))
      return opened;
    throw new Failure('forbidden', sayTo(request).operator('wrongOrigin'));
  };

  const showView = async (request: FastifyRequest, reply: FastifyReply, name: string) => {
    const opened = openedBy(request);
    if (opened === undefined)
      return askKey(request, reply, queryOf(request).has('fragment') ? 'ended' : null);
    if (!isOperatorView(name)) throw new Failure('not-found', `There is no page "${name}".`);
    // A page that refreshes itself is not somebody who uses it.
    if (!queryOf(request).has('fragment')) await keepUse(context, opened.session);
    return send(request, reply, await operatorPage(visitOf(request, opened, name)));
  };

  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!isFromOwnPage(context, request)) return askKey(request, reply, 'wrongOrigin');
    const form = formOf(request);
    const token = context.newSessionToken();
    try {
      const key = await check.key(request, reply, hashIfKey((form.get('key') ?? '').trim()));
      await signIn(context, key, hashKey(token));
    } catch (error) {
      if (isFailure(error) && error.code === 'unauthenticated') return askKey(request, reply, 'keyWrong');
      if (isFailure(error) && error.code === 'forbidden') return askKey(request, reply, 'keyTooSmall');
      throw error;
    }
    setSessionToken(context, request, reply, token);
    return reply.redirect(ownAddress(form.get('next')), 303);
  };

  const act = async (request: FastifyRequest, reply: FastifyReply, action: string): Promise<FastifyReply> => {
    const opened = requireOwnForm(request);
    const form = formOf(request);
    const [target, back] = [form.get('target') ?? '', ownAddress(form.get('back'))];
    if (!isOperatorAction(action)) throw new Failure('not-found', `There is no action "${action}".`);
    await keepUse(context, opened.session);
    if (isConfirmedAction(action) && form.get('confirmed') !== 'yes')
      return send(request, reply, confirmPage(visitOf(request, opened, ''), { action, target, back }));
    await actAsOperator(context, opened.session, action, target);
    return reply.redirect(addressAfter(back, action), 303);
  };

  await app.register(async (scope) => {
    await scope.register(cookie);
    takeForms(scope);
    scope.addHook('onSend', setPageHeaders);
    const hidden = { schema: { hide: true } };
    scope.get('/operator', { ...options, ...hidden, onRequest }, (request, reply) =>
      showView(request, reply, ''),
    );
    const viewParams = { schema: { hide: true, params: Type.Object({ view: plainText(40) }) } };
    scope.get<{ Params: { view: string } }>(
      '/operator/:view',
      { ...options, ...viewParams, onRequest },
      (request, reply) => showView(request, reply, request.params.view),
    );
    scope.post('/operator/sign-in', { ...options, ...hidden }, enter);
    scope.post('/operator/sign-out', { ...options, ...hidden, onRequest }, async (request, reply) => {
      await signOut(context, requireOwnForm(request).session);
      clearSessionToken(context, request, reply);
      return reply.redirect('/operator', 303);
    });
    const actionParams = { schema: { hide: true, params: Type.Object({ action: plainText(40) }) } };
    scope.post<{ Params: { action: string } }>(
      '/operator/actions/:action',
      { ...options, ...actionParams, onRequest },
      (request, reply) => act(request, reply, request.params.action),
    );
  });
};
