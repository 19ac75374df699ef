import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure, formatInstant, MS_PER_MINUTE } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { clientOf } from './authentication.ts';

/** A first request without an answer after this time was interrupted; its key is free again. */
const abandonedAfterMs = MS_PER_MINUTE;

/** The answer of a POST, complete enough to be sent again. */
export type PostAnswer = { readonly status: number; readonly location: string | null; readonly body: object };

/** SHA-256 of the parts that identify a request, hexadecimal. */
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
 * Executes a POST once for each `Idempotency-Key`: the same key and body get the first answer again. A request that
 * failed may be repeated. `fingerprint` identifies the body.
 *
 * @throws Failure `idempotency-key-reused` for another body, `idempotency-key-in-flight` while the first runs.
 */
export const answerOnce = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  request: FastifyRequest,
  fingerprint: string,
  work: () => Promise<PostAnswer>,
): Promise<PostAnswer> => {
  const key = readKey(request);
  if (key === null) return work();
  const clientId = clientOf(request);
  const now = deps.clock.nowMs();
  const fullFingerprint = fingerprintOf(request.method, request.url, fingerprint);
  const kept = await deps.stores.idempotency.claim(
    clientId,
    key,
    request.url.split('?')[0] ?? '',
    formatInstant(now),
    formatInstant(now - abandonedAfterMs),
  );
  if (kept !== undefined) {
    if (kept.status === null || kept.body === null) {
      throw new Failure(
        'idempotency-key-in-flight',
        'The first request with this key has not been answered yet.',
      );
    }
    if (kept.fingerprint !== fullFingerprint) {
      throw new Failure('idempotency-key-reused', 'This key was used before with another request.');
    }
    return { status: kept.status, location: kept.location, body: kept.body };
  }
  try {
    const answer = await work();
    await deps.stores.idempotency.keep(clientId, key, { fingerprint: fullFingerprint, ...answer });
    return answer;
  } catch (error) {
    await deps.stores.idempotency.release(clientId, key).catch(() => undefined);
    throw error;
  }
};
