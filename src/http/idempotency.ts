import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure, formatInstant, MS_PER_MINUTE } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { inOneTransaction } from '#src/use-cases/in-one-transaction.ts';
import { clientOf } from './authentication.ts';

/** A first request without an answer after this time was interrupted; its key is free again. */
const abandonedAfterMs = MS_PER_MINUTE;

/** The answer of a POST, complete enough to be sent again. */
export type PostAnswer = {
  readonly status: number;
  readonly location: string | null;
  readonly body: object;
  /** It is the answer to an earlier request. */
  readonly isReplay?: boolean;
};

/** Steps of a POST that do not belong into the transaction of its work. */
export type Surroundings = {
  /** Before the work: it may be repeated, and is not undone when the work fails. */
  readonly prepare?: () => Promise<void>;
  /** After the commit: a later and fuller answer. */
  readonly finish?: (answer: PostAnswer) => Promise<PostAnswer>;
};

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
  if (answer.isReplay === true) reply.header('idempotency-replayed', 'true');
  return reply.code(answer.status).send(answer.body);
};

const inFlight = (): Failure =>
  new Failure('idempotency-key-in-flight', 'The first request with this key has not been answered yet.');

/**
 * Executes a POST once for each `Idempotency-Key`: the same key and body get the first answer again. A request that
 * failed may be repeated. `fingerprint` identifies the body. With a key, `work` gets the stores of one transaction, in
 * which the answer is kept as well: both are stored, or neither.
 *
 * @throws Failure `idempotency-key-reused` for another body, `idempotency-key-in-flight` while the first runs.
 */
export const answerOnce = async <Deps extends Pick<Dependencies, 'stores' | 'jobs' | 'clock'>>(
  deps: Deps,
  request: FastifyRequest,
  fingerprint: string,
  work: (tx: Deps) => Promise<PostAnswer>,
  { prepare, finish }: Surroundings = {},
): Promise<PostAnswer> => {
  const key = readKey(request);
  const { idempotency } = deps.stores;
  if (key === null) {
    await prepare?.();
    const answer = await work(deps);
    return finish === undefined ? answer : finish(answer);
  }
  const clientId = clientOf(request);
  const now = deps.clock.nowMs();
  const fullFingerprint = fingerprintOf(request.method, request.url, fingerprint);
  const claim = { clientId, key, at: formatInstant(now) };
  const path = request.url.split('?')[0] ?? '';
  const kept = await idempotency.claim(claim, path, formatInstant(now - abandonedAfterMs));
  if (kept !== undefined) {
    if (kept.status === null || kept.body === null) throw inFlight();
    if (kept.fingerprint !== fullFingerprint) {
      throw new Failure('idempotency-key-reused', 'This key was used before with another request.');
    }
    return { status: kept.status, location: kept.location, body: kept.body, isReplay: true };
  }
  let answer: PostAnswer;
  try {
    await prepare?.();
    answer = await inOneTransaction(deps, async (tx) => {
      const first = await work(tx);
      // Undoes the work where a later request took the key over because this one lasted too long.
      if (!(await tx.stores.idempotency.keep(claim, { fingerprint: fullFingerprint, ...first })))
        throw inFlight();
      return first;
    });
  } catch (error) {
    await idempotency.release(claim).catch(() => undefined);
    throw error;
  }
  if (finish === undefined) return answer;
  const finished = await finish(answer);
  // Where this fails, the answer from before stays: as right as it was.
  await idempotency.keep(claim, { fingerprint: fullFingerprint, ...finished }).catch(() => undefined);
  return finished;
};
