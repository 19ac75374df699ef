import { createHash } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure, isFailure } from '#src/core/index.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import { authenticateKey } from '#src/use-cases/clients/authenticate-key.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { App } from './context.ts';
import type { ConnectionGuard } from './guard-connections.ts';
import { createTurns } from './turns.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The API key of the request; null on public routes. */
    apiKey: ApiKey | null;
    /** The hash of a key that was valid before or is now; null for everybody else. */
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

/** Keys remembered by a process as valid before: their hashes, the oldest forgotten first. */
const mostKnownKeys = 10_000;
/** Connections to the database that unknown keys may use at a time, so that the others are left for known ones. */
const unknownKeysAtOnce = 2;
const mostUnknownKeysWaiting = 100;

/** Hexadecimal SHA-256 of a key. Keys carry 256 random bits, so an unsalted hash is enough. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The hash of a request's key; null without one that could be a key (BOOTSTRAP_API_KEY is the freest form). */
const readKeyHash = (request: FastifyRequest): string | null => {
  const [, key] = /^Bearer +([\x21-\x7e]{16,512})$/i.exec(request.headers.authorization ?? '') ?? [];
  return key === undefined ? null : hashKey(key);
};

const isUnauthenticated = (error: unknown): boolean => isFailure(error) && error.code === 'unauthenticated';

/** Whose requests are counted together: those of a key, or of an address (of IPv6 the network, /64) without one. */
export const callerOf = (request: FastifyRequest): string => request.knownKeyHash ?? normalizeIP(request.ip);

/** Counts failed attempts by address; whoever failed too often has to wait unless the key is known. */
const createFailureLimit = (app: App, perMinute: number) => {
  const limit = app.createRateLimit({ max: perMinute, keyGenerator: ({ ip }) => normalizeIP(ip) });
  return {
    count: async (request: FastifyRequest): Promise<void> => void (await limit(request)),
    check: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const failures = await limit(request, { increment: false });
      if (failures.isAllowed || failures.remaining > 0) return;
      reply.header('retry-after', Math.max(1, failures.ttlInSeconds));
      throw new Failure('rate-limited', 'Too many requests without a valid API key came from this address.');
    },
  };
};

/**
 * Checks key and scope before the body of a request is read. Scopes are declared in a route's `config`.
 *
 * Every request looks its key up, so that a revoked one stops at once. A key that was valid before is limited by
 * itself; all others are limited by the failures of their address, before the database is asked.
 */
export const installAuthentication = (
  app: App,
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  { failuresPerMinute, guard }: { readonly failuresPerMinute: number; readonly guard: ConnectionGuard },
): void => {
  const known = new Set<string>();
  const failures = createFailureLimit(app, failuresPerMinute);
  const limitCaller = app.rateLimit();
  const inTurn = createTurns({ atOnce: unknownKeysAtOnce, mostWaiting: mostUnknownKeysWaiting });

  const lookUp = async (request: FastifyRequest, hash: string): Promise<ApiKey> => {
    try {
      const key = await authenticateKey(deps, hash);
      if (known.size >= mostKnownKeys) for (const oldest of known.values().take(1)) known.delete(oldest);
      known.add(hash);
      request.knownKeyHash = hash;
      guard.admit(request.raw.socket, hash);
      return key;
    } catch (error) {
      if (isUnauthenticated(error)) {
        known.delete(hash);
        request.knownKeyHash = null;
      }
      throw error;
    }
  };

  const lookUpUnknown = async (
    request: FastifyRequest,
    reply: FastifyReply,
    hash: string | null,
  ): Promise<ApiKey> => {
    await failures.check(request, reply);
    return inTurn(async () => {
      // Others of this address may have failed while this one waited for its turn.
      await failures.check(request, reply);
      try {
        if (hash === null) throw new Failure('unauthenticated', 'The request carries no API key.');
        return await lookUp(request, hash);
      } catch (error) {
        if (isUnauthenticated(error)) await failures.count(request);
        throw error;
      }
    });
  };

  app.decorateRequest('apiKey', null);
  app.decorateRequest('knownKeyHash', null);
  app.addHook('onRequest', async (request, reply) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return;
    const hash = readKeyHash(request);
    if (hash !== null && known.has(hash)) {
      request.knownKeyHash = hash;
      await limitCaller.call(app, request, reply);
      request.apiKey = await lookUp(request, hash);
    } else {
      request.apiKey = await lookUpUnknown(request, reply, hash);
    }
    if (!grants[needed].some((scope) => request.apiKey?.scopes.includes(scope))) {
      throw new Failure('forbidden', `The API key lacks the scope "${needed}".`);
    }
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
