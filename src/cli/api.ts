import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from './terminal.ts';

/** An answer of the service with an error status. */
export class ApiError extends CommandError {
  override name = 'ApiError';
  readonly status: number;
  readonly type: string;

  constructor(status: number, problem: { type?: string; title?: string; detail?: string }) {
    super(`${problem.detail ?? problem.title ?? 'The service refused the request'} (HTTP ${status})`);
    this.status = status;
    this.type = problem.type ?? '';
  }
}

export type Request = {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly json?: unknown;
  /** Called for each attempt. */
  readonly file?: () => Promise<Blob>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Calls of the HTTP API; each retries where the service asks for a wait. */
export type Api = {
  readonly address: string;
  readonly call: <T>(path: string, request?: Request) => Promise<T>;
};

const mostTries = 8;
const firstPauseMs = 300;
const longestPauseMs = 30_000;

/** True while the service is busy, unavailable, or still processing the first of two equal requests. */
const isPassing = (status: number, type: string): boolean =>
  [429, 502, 503, 504].includes(status) || (status === 409 && type.endsWith('/idempotency-key-in-flight'));

/**
 * The pause before the next attempt, ms: what the service asks for, else twice as long each time, with some
 * randomness, so that several clients do not retry at once.
 */
export const pauseMs = (attempt: number, retryAfter: string | null, random: number): number => {
  const asked = retryAfter === null ? Number.NaN : Number(retryAfter) * 1000;
  const own = firstPauseMs * 2 ** (attempt - 1) * (0.75 + random / 2);
  return Math.min(longestPauseMs, Number.isFinite(asked) ? Math.max(asked, 100) : own);
};

const readProblem = (text: string): { type?: string; title?: string; detail?: string } => {
  try {
    return JSON.parse(text) as object;
  } catch {
    return { detail: text.slice(0, 200) };
  }
};

const describeNetworkError = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
};

const send = async (url: URL, key: string, request: Request): Promise<Response> => {
  const body = request.file !== undefined ? await request.file() : JSON.stringify(request.json);
  const type = request.file !== undefined ? 'application/octet-stream' : 'application/json';
  return fetch(url, {
    method: request.method ?? 'GET',
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': type }),
      ...request.headers,
    },
    ...(body === undefined ? {} : { body }),
  });
};

/**
 * The API at an address, with a key.
 *
 * @throws ApiError for an answer with an error status, CommandError when there is no answer.
 */
export const createApi = (address: string, key: string, stop: AbortSignal): Api => {
  const call = async <T>(path: string, request: Request = {}): Promise<T> => {
    const url = new URL(path, address);
    for (let attempt = 1; ; attempt++) {
      const response = await send(url, key, request).catch((error: unknown) => {
        const tries = request.method === undefined || request.file !== undefined ? mostTries / 2 : 1;
        if (attempt >= tries || stop.aborted)
          throw new CommandError(
            `No answer from ${address} (${describeNetworkError(error)}). Is the service running? Run: sinew doctor`,
          );
        return null;
      });
      const text = response === null ? '' : await response.text();
      if (response?.ok === true) return (text === '' ? null : JSON.parse(text)) as T;
      if (response !== null) {
        const problem = readProblem(text);
        const passing = isPassing(response.status, problem.type ?? '');
        if (!passing || attempt >= mostTries || stop.aborted) throw new ApiError(response.status, problem);
      }
      const retryAfter = response?.headers.get('retry-after') ?? null;
      await wait(pauseMs(attempt, retryAfter, Math.random()), undefined, { signal: stop }).catch(
        () => undefined,
      );
    }
  };
  return { address, call };
};
