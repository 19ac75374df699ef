import { createHash } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import type { KeyCheck } from './check-key.ts';
import type { App } from './context.ts';
import type { ConnectionGuard } from './guard-connections.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The API key of the request; null on public routes. */
    apiKey: ApiKey | null;
    /** The hash of its key where it is known; null for everybody else. */
    knownKeyHash: string | null;
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

/** Null without a key of a form that a key can have: BOOTSTRAP_API_KEY is the freest. */
const readKeyHash = (request: FastifyRequest): string | null => {
  const [, key] = /^Bearer +([\x21-\x7e]{16,512})$/i.exec(request.headers.authorization ?? '') ?? [];
  return key === undefined ? null : hashKey(key);
};

/** Whose requests are counted together: those of a key, or of an address (of IPv6 the network, /64) without one. */
export const callerOf = (request: FastifyRequest): string => request.knownKeyHash ?? normalizeIP(request.ip);

/** Checks key and scope before the body of a request is read. Scopes are declared in a route's `config`. */
export const installAuthentication = (app: App, checkKey: KeyCheck, guard: ConnectionGuard): void => {
  app.decorateRequest('apiKey', null);
  app.decorateRequest('knownKeyHash', null);
  app.addHook('onRequest', async (request, reply) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return;
    const hash = readKeyHash(request);
    const key = await checkKey(request, reply, hash);
    if (hash !== null) guard.admit(request.raw.socket, hash);
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
