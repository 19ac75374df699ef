import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import { authenticateKey } from '#src/use-cases/clients/authenticate-key.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The API key of the request; null on public routes. */
    apiKey: ApiKey | null;
  }
  interface FastifyContextConfig {
    /** The scope a route requires; absent on public routes. */
    scope?: Scope;
  }
}

/** The scopes of a key that satisfy a required one. `operator` neither implies nor is implied by the others. */
const grants: Record<Scope, readonly Scope[]> = {
  read: ['read', 'write', 'admin'],
  write: ['write', 'admin'],
  admin: ['admin'],
  operator: ['operator'],
};

/** Hexadecimal SHA-256 of a key. Keys carry 256 random bits, so an unsalted hash is enough. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

const readBearer = (request: FastifyRequest): string => {
  const match = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '');
  if (match?.[1] === undefined) throw new Failure('unauthenticated', 'The request carries no API key.');
  return match[1];
};

/** Checks key and scope before the body of a request is read. Scopes are declared in a route's `config`. */
export const installAuthentication = (
  app: FastifyInstance,
  deps: Pick<Dependencies, 'stores' | 'clock'>,
): void => {
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', async (request) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return;
    const key = await authenticateKey(deps, hashKey(readBearer(request)));
    if (!grants[needed].some((scope) => key.scopes.includes(scope))) {
      throw new Failure('forbidden', `The API key lacks the scope "${needed}".`);
    }
    request.apiKey = key;
  });
};

/**
 * The client of an authenticated request.
 *
 * @throws Failure `unauthenticated` on a public route.
 */
export const clientOf = (request: FastifyRequest): string => {
  if (request.apiKey === null) throw new Failure('unauthenticated', 'The request carries no API key.');
  return request.apiKey.clientId;
};
