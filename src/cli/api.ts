import { ProblemError } from '#openapi/client/problem-error.ts';
import { type Next, type Page, pages } from '#openapi/client/read-pages.ts';
import { createSend, newIdempotencyKey } from '#openapi/client/send-request.ts';
import { CommandError } from './terminal.ts';

export type ApiRequest = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly json?: unknown;
  readonly file?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Calls of the HTTP API by their path; each retries where the service asks for a wait. */
export type Api = {
  readonly address: string;
  readonly call: <T>(path: string, request?: ApiRequest) => Promise<T>;
  /** The bytes of an answer as they arrive; ended by Ctrl-C. */
  readonly download: (path: string) => Promise<AsyncIterable<Uint8Array>>;
};

const longestPage = 200;

const describeNetworkError = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
};

/** A path of the service, which may stand in a folder of a host. */
export const inAddress = (path: string, address: string): URL =>
  new URL(path.slice(1), address.endsWith('/') ? address : `${address}/`);

const makeRequest = (
  url: URL,
  { method = 'GET', json, file, headers }: ApiRequest,
  own: Readonly<Record<string, string>>,
  signal: AbortSignal | null,
): Request => {
  const body = file ?? JSON.stringify(json);
  const type = file === undefined ? 'application/json' : 'application/octet-stream';
  return new Request(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': type }), ...own, ...headers },
    ...(body === undefined ? {} : { body }),
    signal,
  });
};

/**
 * The API at an address, with a key.
 *
 * @throws ProblemError for an answer with an error status, CommandError when there is no answer.
 */
export const createApi = (address: string, key: string, stop: AbortSignal): Api => {
  const send = createSend((request) => globalThis.fetch(request), stop);
  const ask = async (path: string, request: ApiRequest, signal: AbortSignal | null): Promise<Response> => {
    // A repeated POST with the same key is answered as the first one.
    const once = request.method === 'POST' ? { 'idempotency-key': newIdempotencyKey() } : undefined;
    const own = { authorization: `Bearer ${key}`, ...once };
    try {
      return await send(() => makeRequest(inAddress(path, address), request, own, signal));
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw new CommandError(
        `No answer from ${address} (${describeNetworkError(error)}). Is the service running? Run: sinew doctor`,
      );
    }
  };
  const noService = (what: string): CommandError =>
    new CommandError(`What ${address} answers is ${what}: it is not the address of a Sinew service.`);
  return {
    address,
    call: async <T>(path: string, request: ApiRequest = {}): Promise<T> => {
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
  const limit = Math.min(most, longestPage);
  const readPage = ({ cursor }: Next): Promise<Page<T>> => {
    const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    return api.call<Page<T>>(`${path}${joint}limit=${limit}${next}`);
  };
  for await (const page of pages(readPage)) {
    if (!Array.isArray(page?.items))
      throw new CommandError(
        `What ${api.address} answers is no list: it is not the address of a Sinew service.`,
      );
    items.push(...page.items);
    if (items.length >= most) break;
  }
  return items.slice(0, most);
};
