import type { App, HttpContext } from '#src/http/context.ts';
import { pagePolicy } from '#src/pages/layout.ts';

/**
 * The script that opens the form of a check-in without a connection. It stands beside the pages of links, because a
 * browser lets it serve only what lies below its own address; what it may load is what its own policy says.
 */
export const checkInWorkerRoute = async (
  app: App,
  { browserFiles }: Pick<HttpContext, 'browserFiles'>,
): Promise<void> => {
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-cache' });
    });
    scope.get('/p/check-in-worker.js', { schema: { hide: true } }, async (_request, reply) => {
      const file = (await browserFiles()).files.get('elements/check-in-worker.js');
      return file === undefined ? reply.callNotFound() : reply.type(file.type).send(file.text);
    });
  });
};
