import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from './terminal.ts';

/** An error as the service describes it (RFC 9457). */
type Problem = {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly errors?: readonly {
    readonly pointer?: string | undefined;
    readonly detail?: string | undefined;
  }[];
};

/** An answer of the service with an error status; the message has a line for each value that was refused. */
export class ApiError extends CommandError {
  override name = 'ApiError';
  readonly status: number;
  readonly type: string;
  readonly errors: NonNullable<Problem['errors']>;

  constructor(status: number, { type, title, detail, errors = [] }: Problem) {
    const lines = errors.map((error) => `\n${error.pointer || 'the request'}: ${error.detail ?? ''}`);
    super(`${detail ?? title ?? 'The service refused the request'} (HTTP ${status})${lines.join('')}`);
    this.status = status;
    this.type = type ?? '';
    this.errors = errors;
  }
}

export type Request = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly json?: unknown;
  /** Called for each attempt. */
  readonly file?: () => Promise<Blob>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Calls of the HTTP API; each retries where the service asks for a wait. */
export type Api = {
  readonly address: string;
  readonly call: <T>(path: string, request?: Request) => Promise<T>;
  /** The bytes of an answer as they arrive; ended by Ctrl-C. */
  readonly download: (path: string) => Promise<AsyncIterable<Uint8Array>>;
};

const mostTries = 8;
const mostTriesWithoutAnswer = 4;
const firstPauseMs = 300;
const longestPauseMs = 30_000;
const longestPage = 200;

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

const textIn = (value: object, name: string): string | undefined => {
  const text: unknown = Reflect.get(value, name);
  return typeof text === 'string' ? text : undefined;
};

const readFaults = (errors: unknown): NonNullable<Problem['errors']> =>
  (Array.isArray(errors) ? errors : [])
    .filter((error) => typeof error === 'object' && error !== null)
    .map((error) => ({ pointer: textIn(error, 'pointer'), detail: textIn(error, 'detail') }));

/** What an answer says of its error; it may be that of another service. */
const readProblem = (text: string): Problem => {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null) return {};
    const [type, title, detail] = [textIn(said, 'type'), textIn(said, 'title'), textIn(said, 'detail')];
    return { type, title, detail, errors: readFaults(Reflect.get(said, 'errors')) };
  } catch {
    return { detail: text.slice(0, 200) };
  }
};

const describeNetworkError = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
};

/** A path of the service, which may stand in a folder of a host. */
export const inAddress = (path: string, address: string): URL =>
  new URL(path.slice(1), address.endsWith('/') ? address : `${address}/`);

const send = async (
  url: URL,
  headers: Record<string, string>,
  request: Request,
  signal: AbortSignal | null,
): Promise<Response> => {
  const body = request.file !== undefined ? await request.file() : JSON.stringify(request.json);
  const type = request.file !== undefined ? 'application/octet-stream' : 'application/json';
  return fetch(url, {
    method: request.method ?? 'GET',
    headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers, ...request.headers },
    ...(body === undefined ? {} : { body }),
    signal,
  });
};

/**
 * The API at an address, with a key.
 *
 * @throws ApiError for an answer with an error status, CommandError when there is no answer.
 */
export const createApi = (address: string, key: string, stop: AbortSignal): Api => {
  const ask = async (path: string, request: Request, signal: AbortSignal | null): Promise<Response> => {
    // A repeated POST with the same key is answered as the first one.
    const once = request.method === 'POST' ? { 'idempotency-key': randomUUID() } : undefined;
    const headers = { authorization: `Bearer ${key}`, ...once };
    const isRepeatable = ['GET', 'POST'].includes(request.method ?? 'GET');
    for (let attempt = 1; ; attempt++) {
      const response = await send(inAddress(path, address), headers, request, signal).catch(
        (error: unknown) => {
          if (attempt >= (isRepeatable ? mostTriesWithoutAnswer : 1) || stop.aborted)
            throw new CommandError(
              `No answer from ${address} (${describeNetworkError(error)}). Is the service running? Run: sinew doctor`,
            );
          return null;
        },
      );
      if (response?.ok === true) return response;
      if (response !== null) {
        const problem = readProblem(await response.text());
        const passing = isPassing(response.status, problem.type ?? '');
        if (!passing || attempt >= mostTries || stop.aborted) throw new ApiError(response.status, problem);
      }
      const retryAfter = response?.headers.get('retry-after') ?? null;
      await wait(pauseMs(attempt, retryAfter, Math.random()), undefined, { signal: stop }).catch(
        () => undefined,
      );
    }
  };
  const noService = (what: string): CommandError =>
    new CommandError(`What ${address} answers is ${what}: it is not the address of a Sinew service.`);
  return {
    address,
    call: async <T>(path: string, request: Request = {}): Promise<T> => {
      const text = await (await ask(path, request, null)).text();
      try {
        return JSON.parse(text === '' ? 'null' : text);
      } catch {
        throw noService('no JSON');
      }
    },
    download: async (path) => {
      const { headers, body } = await ask(path, {}, stop);
      if (/^(?:text\/html|application\/json)\b/.test(headers.get('content-type') ?? ''))
        throw noService('no table');
      return body ?? new Blob([]).stream();
    },
  };
};

/**
 * The items of a list, read page by page, at most so many.
 *
 * @example
 * await listItems<FoundRunner>(api, '/v1/runners'); // [{ id: 'run_…', … }]
 */
export const listItems = async <T>(
  api: Api,
  path: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly T[]> => {
  const joint = path.includes('?') ? '&' : '?';
  const items: T[] = [];
  for (let next: string | null = ''; next !== null && items.length < most; ) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const limit = Math.min(most - items.length, longestPage);
    const page: { readonly items: readonly T[]; readonly nextCursor: string | null } = await api.call(
      `${path}${joint}limit=${limit}${cursor}`,
    );
    if (!Array.isArray(page?.items))
      throw new CommandError(
        `What ${api.address} answers is no list: it is not the address of a Sinew service.`,
      );
    items.push(...page.items);
    next = page.nextCursor;
  }
  return items;
};
