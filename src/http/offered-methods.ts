import { Failure } from '#src/core/index.ts';
import type { App } from './context.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Watches which methods the routes registered from now on offer. The function that is answered is called after them: it
 * answers OPTIONS at each of their addresses, and 405 to every other method, with what the address allows.
 */
export const watchMethods = (app: App): (() => void) => {
  const offered = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = offered.get(url) ?? new Set();
    for (const name of [method].flat()) known.add(name);
    offered.set(url, known);
  });
  return () => {
    // Of now: the routes that are added here are watched as well.
    const addresses = [...offered].map(([url, known]) => ({ url, known: [...known] }));
    for (const { url, known } of addresses) {
      if (url.includes('*')) continue;
      const allow = [...known, 'OPTIONS'].join(', ');
      app.options(url, { schema: { hide: true } }, async (_request, reply) =>
        reply.code(204).header('allow', allow).send(),
      );
      const missing = methods.filter((method) => !known.includes(method));
      if (missing.length === 0) continue;
      app.route({
        method: missing,
        url,
        schema: { hide: true },
        handler: async (request, reply) => {
          reply.header('allow', allow);
          throw new Failure('method-not-allowed', `${request.method} is not allowed at this address.`);
        },
      });
    }
  };
};
