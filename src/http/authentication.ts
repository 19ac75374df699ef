import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { Clock } from '#src/edges/clock.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the request came with; null on public addresses. */
    apiKey: ApiKey | null;
  }
  interface FastifyContextConfig {
    /** The scope a route needs; absent: public. */
    scope?: Scope;
  }
}

/** `admin` may write and `write` may read; `operator` stands for itself. */
const grants: Record<Scope, readonly Scope[]> = {
  read: ['read', 'write', 'admin'],
  write: ['write', 'admin'],
  admin: ['admin'],
  operator: ['operator'],
};

/** Hexadecimal SHA-256 of a key. Keys carry 256 random bits, so a plain hash cannot be guessed back. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

const readBearer = (request: FastifyRequest): string => {
  const match = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '');
  if (match?.[1] === undefined) throw new Failure('unauthenticated', 'The request carries no API key.');
  return match[1];
};

/** Checks key and scope before the body of a request is read. */
export const installAuthentication = (app: FastifyInstance, stores: Stores, clock: Clock): void => {
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', async (request) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return;
    const key = await stores.clients.findKeyByHash(hashKey(readBearer(request)));
    if (key === undefined) throw new Failure('unauthenticated', 'The API key is unknown or was revoked.');
    if (key.expiresAt !== null && Date.parse(key.expiresAt) <= clock.nowMs()) {
      throw new Failure('unauthenticated', 'The API key has expired.');
    }
    if (!grants[needed].some((scope) => key.scopes.includes(scope))) {
      throw new Failure('forbidden', `The API key lacks the scope "${needed}".`);
    }
    request.apiKey = key;
  });
};

/** The client a request speaks for. */
export const clientOf = (request: FastifyRequest): string => {
  if (request.apiKey === null) throw new Failure('unauthenticated', 'The request carries no API key.');
  return request.apiKey.clientId;
};
