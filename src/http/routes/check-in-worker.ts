import type { App, HttpContext } from '#src/http/context.ts';
import { pagePolicy } from '#src/pages/layout.ts';

/**
 * The script that opens the form of a check-in without a connection. It stands beside the pages of links, because a
 * browser lets it serve only what lies below its own address.
 */
export const checkInWorkerRoute = (app: App, { browserFiles }: Pick<HttpContext, 'browserFiles'>): void => {
  app.get('/p/check-in-worker.js', { schema: { hide: true } }, async (_request, reply) => {
    const file = (await browserFiles()).files.get('elements/check-in-worker.js');
    if (file === undefined) return reply.callNotFound();
    reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': pagePolicy });
    return reply.type(file.type).send(file.text);
  });
};
