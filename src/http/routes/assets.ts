import Type from 'typebox';
import { publicCaching } from '#src/http/answer-headers.ts';
import { chooseLanguage } from '#src/http/choose-language.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { type KeptBody, keepBody, sendKept } from '#src/http/kept-body.ts';
import { plainText } from '#src/http/schemas/common.ts';
import { embedScript } from '#src/pages/embed-script.ts';

const openToAll = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const forGood = 'public, max-age=31536000, immutable';

/** The scripts and styles of pages, for pages of other origins too. An address names its version and never changes. */
export const assetRoutes = (app: App, { browserFiles }: Pick<HttpContext, 'browserFiles'>): void => {
  const kept = new Map<string, KeptBody>();
  app.get(
    '/assets/:version/*',
    { schema: { hide: true, params: Type.Object({ version: plainText(20), '*': plainText(200) }) } },
    async (request, reply) => {
      const { version, files } = await browserFiles();
      const path = request.params['*'];
      const file = request.params.version === version ? files.get(path) : undefined;
      if (file === undefined) return reply.callNotFound();
      const body = kept.get(path) ?? keepBody(file.type, file.text);
      kept.set(path, body);
      reply.headers({ 'cache-control': forGood, ...openToAll });
      return sendKept(request, reply, body);
    },
  );
  app.get('/embed.js', { schema: { hide: true } }, async (request, reply) => {
    const { version } = await browserFiles();
    const language = chooseLanguage(undefined, request.headers['accept-language']);
    reply.headers({ 'cache-control': publicCaching, vary: 'accept-language', ...openToAll });
    return sendKept(
      request,
      reply,
      keepBody('text/javascript; charset=utf-8', embedScript(version, language)),
    );
  });
};
