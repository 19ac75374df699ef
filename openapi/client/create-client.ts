import createFetchClient from 'openapi-fetch';
import type { paths } from './api-types.d.ts';
import { type Calls, createCalls } from './create-calls.ts';
import { createSend, type Fetch, newIdempotencyKey } from './send-request.ts';
import { createUploads, type Uploads } from './upload-file.ts';

/** An API key, or the token of a link. */
export type Credential =
  | { readonly key: string; readonly linkToken?: never }
  | { readonly linkToken: string; readonly key?: never };

export type ClientOptions = Credential & {
  /** Address of the service, such as `https://sinew.example`. */
  readonly url: string;
  /** Sends each attempt of each request in place of the global `fetch`. */
  readonly fetch?: Fetch;
  /** Ends every call when it aborts. */
  readonly signal?: AbortSignal;
};

/** The API. Each call is repeated while the service is busy; a POST carries one `Idempotency-Key` on all its attempts. */
export type Client = Calls & Uploads;

/**
 * A client of the API at an address.
 *
 * @example
 * const sinew = createClient({ url: 'https://sinew.example', key });
 * const runner = await sinew.post('/v1/runners', { body: { displayName: 'Ana', timeZone: 'Europe/Lisbon' } });
 */
export const createClient = (options: ClientOptions): Client => {
  const url = options.url.replace(/\/$/, '');
  const authorization = `Bearer ${options.key ?? options.linkToken}`;
  const send = createSend(options.fetch ?? ((request) => globalThis.fetch(request)));
  const api = createFetchClient<paths>({
    baseUrl: url,
    headers: { authorization },
    fetch: (request) => send(() => request.clone()),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  api.use({
    onRequest: ({ request }) => {
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', newIdempotencyKey());
    },
  });
  const calls = createCalls(api);
  const uploads = createUploads({ url, authorization, send, get: calls.get, stop: options.signal });
  return { ...calls, ...uploads };
};
