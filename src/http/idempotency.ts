import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure, formatInstant } from '#src/core/index.ts';
import type { Clock } from '#src/edges/clock.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { clientOf } from './authentication.ts';

/** A first request that has not answered after this time died on the way; the key is free again. */
const abandonedAfterMs = 60_000;

/** What a POST answers: everything that is needed to give the same answer again. */
export type PostAnswer = { readonly status: number; readonly location: string | null; readonly body: object };

export const fingerprintOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const readKey = (request: FastifyRequest): string | null => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || key.length < 1 || key.length > 255) {
    throw new Failure('request-malformed', 'The Idempotency-Key must have 1 to 255 characters.');
  }
  return key;
};

/** Sends the answer of a POST. */
export const sendAnswer = (reply: FastifyReply, answer: PostAnswer): FastifyReply => {
  if (answer.location !== null) reply.header('location', answer.location);
  return reply.code(answer.status).send(answer.body);
};

/**
 * Does a POST once for an `Idempotency-Key`: the same key and body get the first answer again, the same key
 * with another body is refused. `fingerprint` names the body. Requests that failed may be tried again.
 */
export const answerOnce = async (
  deps: { stores: Stores; clock: Clock },
  request: FastifyRequest,
  fingerprint: string,
  work: () => Promise<PostAnswer>,
): Promise<PostAnswer> => {
  const key = readKey(request);
  if (key === null) return work();
  const clientId = clientOf(request);
  const now = deps.clock.nowMs();
  const print = fingerprintOf(request.method, request.url, fingerprint);
  const kept = await deps.stores.idempotency.claim(
    clientId,
    key,
    request.url.split('?')[0] ?? '',
    formatInstant(now),
    formatInstant(now - abandonedAfterMs),
  );
  if (kept !== undefined) {
    if (kept.status === null || kept.body === null) {
      throw new Failure('idempotency-key-in-flight', 'The first request with this key has not answered yet.');
    }
    if (kept.fingerprint !== print) {
      throw new Failure('idempotency-key-reused', 'This key was used with another request before.');
    }
    return { status: kept.status, location: kept.location, body: kept.body };
  }
  try {
    const answer = await work();
    await deps.stores.idempotency.keep(clientId, key, { fingerprint: print, ...answer });
    return answer;
  } catch (error) {
    await deps.stores.idempotency.release(clientId, key).catch(() => undefined);
    throw error;
  }
};
