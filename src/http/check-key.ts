import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure, isFailure } from '#src/core/index.ts';
import { unknownKey } from '#src/use-cases/clients/authenticate-key.ts';
import type { App } from './context.ts';
import type { FailureLimit } from './failure-limit.ts';
import { createKnownKeys } from './known-keys.ts';
import { createTurns } from './turns.ts';

/** Connections to the database that unknown keys may use at a time, so that the others are left for known ones. */
const unknownKeys = { atOnce: 2, mostWaiting: 100 };

/**
 * The key of a hash (null: the request has none that could be a key), looked up each time, so that a revoked key stops
 * at once.
 *
 * @throws Failure `unauthenticated` or `rate-limited`.
 */
export type KeyCheck<Key> = (
  request: FastifyRequest,
  reply: FastifyReply,
  hash: string | null,
) => Promise<Key>;

/** Where keys of a kind (API keys, tokens of links) are looked up. */
export type KeySource<Key> = {
  /** @throws Failure `unauthenticated` for a hash of no valid key. */
  readonly find: (hash: string, request: FastifyRequest) => Promise<Key>;
  /** Hashes of so many of the newest keys. */
  readonly listHashes: (most: number) => Promise<readonly string[]>;
};

/**
 * Looks keys up. A known one is limited by itself. All others are limited by the failures of their address, before the
 * database is asked; a valid key that comes from such an address is found when all keys are read again, so that nobody is
 * kept out by a neighbour.
 */
export const createKeyCheck = <Key>(
  app: App,
  source: KeySource<Key>,
  failures: FailureLimit,
): KeyCheck<Key> => {
  const known = createKnownKeys(source.listHashes);
  const limitCaller = app.rateLimit();
  const inTurn = createTurns(unknownKeys);

  const lookUp = async (request: FastifyRequest, hash: string): Promise<Key> => {
    try {
      const key = await source.find(hash, request);
      known.add(hash);
      request.knownKeyHash = hash;
      return key;
    } catch (error) {
      if (isFailure(error) && error.code === 'unauthenticated') {
        known.remove(hash);
        request.knownKeyHash = null;
        await failures.count(request);
      }
      throw error;
    }
  };

  /** Null, and no query, while the address or too many others have to wait. */
  const lookUpUnknown = async (request: FastifyRequest, hash: string): Promise<Key | null> => {
    if (await failures.isReached(request)) return null;
    // Others of this address may have failed while this one waited for its turn.
    return inTurn(async () => ((await failures.isReached(request)) ? null : lookUp(request, hash)));
  };

  return async (request, reply, hash) => {
    if (hash === null) {
      if (await failures.isReached(request)) return failures.refuse(request, reply);
      await failures.count(request);
      if (request.headers.authorization !== undefined) throw unknownKey();
      throw new Failure('unauthenticated', 'The request carries no API key.');
    }
    if (!known.has(hash)) {
      const key = await lookUpUnknown(request, hash);
      if (key !== null) return key;
      await known.learn();
      if (!known.has(hash)) return failures.refuse(request, reply);
    }
    request.knownKeyHash = hash;
    await limitCaller.call(app, request, reply);
    return lookUp(request, hash);
  };
};
