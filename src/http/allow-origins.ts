import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import type { App } from './context.ts';
import { isLinkOperation } from './link-rights.ts';
import { readLinkToken } from './link-token.ts';

/** What a page on another origin may send and read. */
const allowedHeaders = [
  ...['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match', 'prefer'],
];
const exposedHeaders = [
  ...['etag', 'idempotency-replayed', 'link', 'location', 'preference-applied'],
  ...['ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
];
const preflightSeconds = 600;

/** A part of a page of a link, whose address holds the token; other apps show it. */
const isFragment = ({ url, routeOptions }: FastifyRequest): boolean =>
  (routeOptions.url ?? '').startsWith('/p/:token') &&
  new URL(url, 'http://page').searchParams.has('fragment');

/**
 * Lets pages of other origins call the routes that links open, with the token of a link and with nothing else: a
 * request with an API key, a cookie or neither gets no header of this kind, so that a browser hides the answer. And
 * lets them read parts of the pages of a link, which they ask for without headers of their own.
 */
export const allowOrigins = async (app: App): Promise<void> => {
  /** Methods that links open, by the pattern of the address. */
  const opened = new Map<string, string[]>();
  app.addHook('onRoute', ({ url, method, schema }) => {
    if (!isLinkOperation(schema?.operationId)) return;
    opened.set(url, [...(opened.get(url) ?? []), ...[method].flat()]);
  });
  const isOpen = (request: FastifyRequest): boolean => {
    if (isFragment(request)) return true;
    const methods = opened.get(request.routeOptions.url ?? '') ?? [];
    return request.method === 'OPTIONS'
      ? methods.includes(request.headers['access-control-request-method'] ?? '')
      : methods.includes(request.method) && readLinkToken(request) !== null;
  };
  await app.register(cors, {
    delegator: async (request: FastifyRequest): Promise<FastifyCorsOptions> => ({
      origin: isOpen(request) ? '*' : false,
      methods: opened.get(request.routeOptions.url ?? '') ?? [],
      allowedHeaders,
      exposedHeaders,
      maxAge: preflightSeconds,
    }),
  });
};
