import { type ProblemError, readProblemError } from './problem-error.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** Sends a request until it is answered; `make` builds it anew for each attempt. */
export type Send = (make: () => Request | Promise<Request>) => Promise<Response>;

const mostTries = 8;
const mostTriesWithoutAnswer = 4;
const firstPauseMs = 300;
const longestPauseMs = 30_000;

/** True while the service is busy, unavailable, or still at work on the first of two equal requests. */
const isPassing = ({ status, code }: ProblemError): boolean =>
  [429, 502, 503, 504].includes(status) || code === 'idempotency-key-in-flight';

/**
 * The pause before the next attempt, ms: what the service asks for, else twice as long each time, with some
 * randomness, so that several clients do not retry at once.
 */
export const pauseMs = (attempt: number, retryAfter: string | null, random: number): number => {
  const asked = retryAfter === null ? Number.NaN : Number(retryAfter) * 1000;
  const own = firstPauseMs * 2 ** (attempt - 1) * (0.75 + random / 2);
  return Math.min(longestPauseMs, Number.isFinite(asked) ? Math.max(asked, 100) : own);
};

/** Settles after so many ms; rejects with the reason of `signal` when that comes first. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, ms);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });

/** Random; `randomUUID` is missing on pages without https. */
export const newIdempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Requests that are repeated while the service is busy, as it asks for in `Retry-After`. What was not answered at all
 * is repeated too where that does nothing twice: reads, and whatever carries an `Idempotency-Key`.
 *
 * @param stop ends the waiting and repeating; a request that is under way is answered all the same
 */
export const createSend =
  (fetch: Fetch, stop: AbortSignal = new AbortController().signal): Send =>
  async (make) => {
    for (let attempt = 1; ; attempt++) {
      const request = await make();
      const { signal, method } = request;
      const isRepeatable = method === 'GET' || request.headers.has('idempotency-key');
      const response = await fetch(request).catch((error: unknown) => {
        const isOver = signal.aborted || stop.aborted || attempt >= mostTriesWithoutAnswer;
        if (isOver || !isRepeatable) throw error;
        return null;
      });
      if (response?.ok === true || response?.status === 304) return response;
      if (response !== null) {
        const error = await readProblemError(response);
        if (!isPassing(error) || stop.aborted || attempt >= mostTries) throw error;
      }
      const pausedMs = pauseMs(attempt, response?.headers.get('retry-after') ?? null, Math.random());
      await pause(pausedMs, AbortSignal.any([signal, stop])).catch((reason: unknown) => {
        if (signal.aborted) throw reason;
      });
    }
  };
