import Type from 'typebox';
import type { App, HttpContext } from '#src/http/context.ts';
import { type KeptBody, keepBody, sendKept } from '#src/http/kept-body.ts';
import { plainText } from '#src/http/schemas/common.ts';

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
      reply.headers({
        'cache-control': forGood,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
      return sendKept(request, reply, body);
    },
  );
};
