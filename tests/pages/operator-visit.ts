import { expect } from 'vitest';
import { operatorKey, type TestService } from '#tests/support/test-service.ts';

export type Visitor = {
  /** GET, or POST with a form, as a browser of this service's own pages sends it. */
  readonly get: (url: string) => Promise<Seen>;
  readonly post: (
    url: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Seen>;
  /** The cookie as it is sent; null before a sign-in. */
  readonly cookie: () => string | null;
};

export type Seen = {
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, unknown>;
  readonly location: string | null;
};

/** The token that the forms of a page carry. */
export const formTokenIn = (text: string): string => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** Someone with a browser's cookies and headers, without a script. */
export const visitOperator = (service: TestService): Visitor => {
  let cookie: string | null = null;
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string,
  ): Promise<Seen> => {
    const answer = await service.app.inject({
      method,
      url,
      headers: { host: 'localhost', ...(cookie === null ? {} : { cookie }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge } of answer.cookies)
      cookie = maxAge === 0 || value === '' ? null : `${name}=${value}`;
    const { location } = answer.headers;
    return {
      status: answer.statusCode,
      text: answer.payload,
      headers: answer.headers,
      location: typeof location === 'string' ? location : null,
    };
  };
  return {
    get: (url) => ask('GET', url, {}),
    post: (url, fields, headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }) =>
      ask(
        'POST',
        url,
        { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        String(new URLSearchParams(fields)),
      ),
    cookie: () => cookie,
  };
};

/** Someone who is signed in, and the token of their forms. */
export const signedIn = async (
  service: TestService,
  key = operatorKey,
): Promise<Visitor & { readonly token: string }> => {
  const visitor = visitOperator(service);
  const answer = await visitor.post('/operator/sign-in', { key, next: '/operator/queue' });
  expect(answer).toMatchObject({ status: 303, location: '/operator/queue' });
  const { text } = await visitor.get('/operator');
  return { ...visitor, token: formTokenIn(text) };
};
