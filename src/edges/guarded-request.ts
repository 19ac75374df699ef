import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Reach, Resolve } from './guarded-lookup.ts';
import { lookupWithin, RefusedAddress, resolveAll } from './guarded-lookup.ts';
import { type ExchangeLimits, readBody, TooLarge } from './limited-body.ts';
import { isLiteralAddress, isPublicAddress } from './public-address.ts';

export type { ExchangeLimits } from './limited-body.ts';

export type OutgoingRequest = {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
};

/** The server's answer; header names are lower-case. */
export type Answer = {
  readonly kind: 'answered';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** From the call to the head of the answer: a `Retry-After` in seconds counts from then (RFC 9110, 10.2.3). */
  readonly headAfterMs: number;
};

/**
 * The outcome of one exchange. `refused` can never succeed; `failed` may succeed later.
 * `because` names no path and no query, which may hold credentials.
 */
export type Exchange =
  | Answer
  | { readonly kind: 'refused'; readonly because: string }
  | { readonly kind: 'failed'; readonly because: string };

export type GuardedRequestOptions = {
  readonly reach: Reach;
  readonly limits: ExchangeLimits;
  readonly resolve?: Resolve;
  /** Sends the requests for a host (`name` or `name:port`) to another origin: for tests. */
  readonly dialInstead?: Readonly<Record<string, string>>;
};

class TooSlow extends Error {}

const plainHeaders = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

const failure = (error: unknown, limits: ExchangeLimits): Exchange => {
  if (error instanceof RefusedAddress) return { kind: 'refused', because: error.message };
  if (error instanceof TooLarge) {
    return { kind: 'refused', because: `the answer is larger than ${limits.maxBytes} bytes` };
  }
  if (error instanceof TooSlow) return { kind: 'failed', because: error.message };
  const code = (error as NodeJS.ErrnoException).code;
  return {
    kind: 'failed',
    because: code === undefined ? 'the connection broke' : `the connection broke (${code})`,
  };
};

/** Sends and waits for the head of the answer; `signal` ends the exchange. */
const openExchange = (
  target: URL,
  options: RequestOptions,
  body: Uint8Array | null,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(target, options, resolve);
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });

/** Aborts the work when the head or the whole answer takes too long. */
const withinTime = async <T>(
  limits: ExchangeLimits,
  work: (signal: AbortSignal, headArrived: () => void) => Promise<T>,
): Promise<T> => {
  const stop = new AbortController();
  let late: TooSlow | null = null;
  const giveUp = (what: string, ms: number) =>
    setTimeout(() => {
      late = new TooSlow(`${what} took longer than ${ms} ms`);
      stop.abort();
    }, ms);
  const total = giveUp('the answer', limits.totalMs);
  const head = giveUp('the first byte', limits.headersMs);
  try {
    return await work(stop.signal, () => clearTimeout(head));
  } catch (error) {
    throw late ?? error;
  } finally {
    clearTimeout(total);
    clearTimeout(head);
  }
};

/** The same path at another origin; set part by part, because a path may look like a host (`//evil`). */
const atOrigin = (url: URL, origin: string): URL => {
  const target = new URL(origin);
  target.pathname = url.pathname;
  target.search = url.search;
  return target;
};

/**
 * Makes the only function by which Sinew sends requests to hosts it does not control: one request, no redirect
 * followed, no connection reused, every resolved address checked while connecting, bounded time and bytes. It never
 * throws.
 *
 * @example
 * const request = createGuardedRequest({ reach: 'public-only', limits });
 * await request({ url: new URL('https://localhost/'), method: 'GET', headers: {}, body: null });
 * // { kind: 'refused', because: 'the name resolves to an address that is not public' }
 */
export const createGuardedRequest = (options: GuardedRequestOptions) => {
  const { limits, reach } = options;
  const lookup = lookupWithin(reach, options.resolve ?? resolveAll);

  const exchange = (request: OutgoingRequest, instead: string | undefined): Promise<Answer> =>
    withinTime(limits, async (signal, headArrived) => {
      const target = instead === undefined ? request.url : atOrigin(request.url, instead);
      const headers = { 'accept-encoding': 'identity', host: request.url.host, ...request.headers };
      const dial = instead === undefined ? { lookup } : {};
      const calledAt = performance.now();
      const message = await openExchange(
        target,
        { method: request.method, headers, agent: false, signal, ...dial },
        request.body,
      );
      headArrived();
      const headAfterMs = Math.round(performance.now() - calledAt);
      try {
        const bytes = await readBody(message, limits);
        const status = message.statusCode ?? 0;
        return { kind: 'answered', status, headers: plainHeaders(message), bytes, headAfterMs };
      } finally {
        message.destroy();
      }
    });

  return async (request: OutgoingRequest): Promise<Exchange> => {
    const { hostname, host } = request.url;
    const instead = options.dialInstead?.[host];
    const isForbidden = isLiteralAddress(hostname) && !isPublicAddress(hostname.replace(/^\[|\]$/g, ''));
    if (isForbidden && reach === 'public-only' && instead === undefined) {
      return { kind: 'refused', because: 'the address is not public' };
    }
    try {
      return await exchange(request, instead);
    } catch (error) {
      return failure(error, limits);
    }
  };
};

export type GuardedRequest = ReturnType<typeof createGuardedRequest>;
