import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FailureCode, failures } from '#src/core/index.ts';
import { publicCaching } from '#src/http/answer-headers.ts';
import type { App } from '#src/http/context.ts';
import { writeYaml } from '#src/http/document/write-yaml.ts';
import { type KeptBody, keepBody, sendKept } from '#src/http/kept-body.ts';
import { plainText, strictObject } from '#src/http/schemas/common.ts';
import {
  renderDeprecationPage,
  renderProblemIndex,
  renderProblemPage,
  renderRootPage,
  rootIndex,
  rootLinks,
} from '#src/http/views/public-pages.ts';

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** A browser names HTML; whoever takes anything is a program. */
const wantsPage = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html');

/** Calls the function the first time only. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What is written once for everybody: the OpenAPI document, the pages of problems, where to go from the root. */
export const publicPageRoutes = (app: App): void => {
  const send = (request: FastifyRequest, reply: FastifyReply, body: KeptBody): Promise<FastifyReply> =>
    sendKept(request, reply.header('cache-control', publicCaching), body);
  const serve = (url: string, body: KeptBody): void => {
    app.get(url, { schema: { hide: true } }, (request, reply) => send(request, reply, body));
  };

  const [rootPage, rootData] = [keepBody(html, renderRootPage()), keepBody(json, rootIndex)];
  app.get('/', { schema: { hide: true } }, (request, reply) =>
    send(
      request,
      reply.headers({ vary: 'accept', link: rootLinks }),
      wantsPage(request) ? rootPage : rootData,
    ),
  );

  serve('/problems', keepBody(html, renderProblemIndex()));
  serve('/deprecations', keepBody(html, renderDeprecationPage()));
  app.get(
    '/problems/:code',
    { schema: { hide: true, params: strictObject({ code: plainText(64) }) } },
    async (request, reply) => {
      const { code } = request.params;
      if (!Object.hasOwn(failures, code)) return reply.callNotFound();
      return send(request, reply, keepBody(html, renderProblemPage(code as FailureCode)));
    },
  );

  // Every route has to be known, and writing it takes most of a second: at the first request for it.
  const documents = {
    json: once(() => keepBody(json, JSON.stringify(app.swagger()))),
    yaml: once(() => keepBody('application/yaml; charset=utf-8', writeYaml(app.swagger()))),
  };
  for (const [kind, written] of Object.entries(documents))
    app.get(`/openapi.${kind}`, { schema: { hide: true } }, (request, reply) =>
      send(request, reply, written()),
    );
};
