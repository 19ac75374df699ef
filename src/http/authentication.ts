import { createHash } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure, isFailure } from '#src/core/index.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import { authenticateKey, listKeyHashes } from '#src/use-cases/clients/authenticate-key.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { App } from './context.ts';
import type { ConnectionGuard } from './guard-connections.ts';
import { createSharedReads } from './shared-reads.ts';
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

/** The newest so many keys are let through wherever they come from. */
const mostKnownKeys = 100_000;
const knownKeysFreshMs = 1_000;
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

/** Counts failed attempts by address. */
const createFailureLimit = (app: App, perMinute: number) => {
  const limit = app.createRateLimit({ max: perMinute, keyGenerator: ({ ip }) => normalizeIP(ip) });
  return {
    count: async (request: FastifyRequest): Promise<void> => void (await limit(request)),
    /** Seconds until the address may try again; 0 while it may. */
    secondsToWait: async (request: FastifyRequest): Promise<number> => {
      const failures = await limit(request, { increment: false });
      return failures.isAllowed || failures.remaining > 0 ? 0 : Math.max(1, failures.ttlInSeconds);
    },
  };
};

/**
 * Checks key and scope before the body of a request is read. Scopes are declared in a route's `config`.
 *
 * Every request looks its key up, so that a revoked one stops at once. Which hashes are worth it is known without asking:
 * those of keys that were valid before. All others are limited by the failures of their address; a valid key among them
 * is found once a second for all of them together, so that nobody is kept out by a neighbour.
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
  const sharedRead = createSharedReads<void>(knownKeysFreshMs);

  const learnKeys = (): Promise<void> =>
    sharedRead('', async () => {
      for (const hash of await listKeyHashes(deps, mostKnownKeys)) known.add(hash);
    });

  const lookUp = async (request: FastifyRequest, hash: string): Promise<ApiKey> => {
    try {
      const key = await authenticateKey(deps, hash);
      known.add(hash);
      request.knownKeyHash = hash;
      guard.admit(request.raw.socket, hash);
      return key;
    } catch (error) {
      if (isUnauthenticated(error)) {
        known.delete(hash);
        request.knownKeyHash = null;
        await failures.count(request);
      }
      throw error;
    }
  };

  const refuseAfterFailures = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const seconds = await failures.secondsToWait(request);
    if (seconds === 0) return;
    reply.header('retry-after', seconds);
    throw new Failure('rate-limited', 'Too many requests without a valid API key came from this address.');
  };

  const authenticate = async (request: FastifyRequest, reply: FastifyReply): Promise<ApiKey> => {
    const hash = readKeyHash(request);
    if (hash === null) {
      await refuseAfterFailures(request, reply);
      await failures.count(request);
      throw new Failure('unauthenticated', 'The request carries no API key.');
    }
    if (!known.has(hash) && (await failures.secondsToWait(request)) > 0) await learnKeys();
    if (known.has(hash)) {
      request.knownKeyHash = hash;
      await limitCaller.call(app, request, reply);
      return lookUp(request, hash);
    }
    return inTurn(async () => {
      await refuseAfterFailures(request, reply);
      return lookUp(request, hash);
    });
  };

  app.decorateRequest('apiKey', null);
  app.decorateRequest('knownKeyHash', null);
  app.addHook('onRequest', async (request, reply) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return;
    request.apiKey = await authenticate(request, reply);
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
