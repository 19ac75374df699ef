import { Readable } from 'node:stream';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './context.ts';
import { entityTag, namesTag } from './entity-tags.ts';

/** An answer of the API is data: a browser that is made to open it runs, loads and frames nothing. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The pages of problems and connections carry their style with them, and nothing else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The documentation loads its scripts and the document from here, and writes styles and images itself. */
export const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Health data is on no disk: neither of a browser nor of a proxy. Clients that keep an answer may still ask by its tag. */
const healthCaching = 'no-store, private';
/** What is the same for everybody until the service is updated. */
export const publicCaching = 'public, max-age=300';

/** Smaller answers fit into one packet anyway. */
const leastCompressedBytes = 1024;
const compressible =
  /^(?:application\/(?:(?:problem\+)?json|yaml|x-ndjson)|text\/(?:html|plain|css|javascript|csv|calendar)|image\/svg\+xml)(?:;|$)/;

const windowSeconds = 60;

/** The limit that a request was counted by, as structured fields (draft-ietf-httpapi-ratelimit-headers-10). */
const setRateFields = (request: FastifyRequest, reply: FastifyReply): void => {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    reply.getHeader(`x-ratelimit-${name}`),
  );
  if (limit === undefined) return;
  const policy = request.knownKeyHash === null ? '"address"' : '"key"';
  reply.headers({
    'ratelimit-policy': `${policy};q=${limit};w=${windowSeconds}`,
    ratelimit: `${policy};r=${remaining};t=${reset}`,
  });
};

const setVary = (reply: FastifyReply): void => {
  const others = [reply.getHeader('vary') ?? []].flat();
  reply.header('vary', [...others, 'accept-encoding'].join(', '));
};

const setOwnHeaders = (request: FastifyRequest, reply: FastifyReply): void => {
  const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
  reply.headers({
    'x-request-id': request.id,
    'content-security-policy': isPage ? pagePolicy : dataPolicy,
  });
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', healthCaching);
  setRateFields(request, reply);
  setVary(reply);
};

/** The headers of an answer to an address that the router cannot read: no hook runs for it, and none of a plugin. */
export const setRouterErrorHeaders = (request: FastifyRequest, reply: FastifyReply): void => {
  setOwnHeaders(request, reply);
  reply.headers({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
};

const isRead = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** Tags what a client may ask for again, or change with `If-Match`: the answer to PATCH is what GET answers next. */
const setTag = (request: FastifyRequest, reply: FastifyReply, payload: unknown): void => {
  const isTagged = reply.statusCode === 200 && (isRead(request) || request.method === 'PATCH');
  if (isTagged && typeof payload === 'string' && !reply.hasHeader('etag'))
    reply.header('etag', entityTag(payload));
};

const isUnchanged = (request: FastifyRequest, reply: FastifyReply): boolean =>
  isRead(request) &&
  reply.statusCode === 200 &&
  reply.hasHeader('etag') &&
  namesTag(request.headers['if-none-match'], String(reply.getHeader('etag')));

/** The body that is sent: none to HEAD, whose stream would otherwise be read to its end, and none that the client has. */
const bodyOf = (request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown => {
  const unchanged = isUnchanged(request, reply);
  if (unchanged) {
    reply.code(304);
    for (const name of ['content-type', 'content-length', 'content-encoding']) reply.removeHeader(name);
  }
  const isStream = payload instanceof Readable;
  if (!unchanged && !(isStream && request.method === 'HEAD')) return payload;
  if (isStream) payload.destroy();
  // Fastify measures the body of an answer to HEAD, unless it is a stream.
  return request.method === 'HEAD' ? Readable.from([]) : null;
};

/** `Link: rel="next"` beside `nextCursor`, for clients that page by it. */
const linkNext = (request: FastifyRequest, reply: FastifyReply, payload: unknown): void => {
  if (!isRead(request) || typeof payload !== 'object' || payload === null) return;
  if (!('nextCursor' in payload) || typeof payload.nextCursor !== 'string') return;
  const [path = '', query] = request.url.split('?');
  const next = new URLSearchParams(query);
  next.set('cursor', payload.nextCursor);
  reply.header('link', `<${path}?${next}>; rel="next"`);
};

/**
 * Decides the headers that every answer carries, in one place; a route states only how it differs.
 * Strict-Transport-Security is left to the proxy that holds the certificate.
 */
export const installAnswerHeaders = async (app: App): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    // Of browsers that nobody uses any more.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  await app.register(compress, {
    // Bodies of requests are bounded by their length as it is sent.
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: leastCompressedBytes,
    customTypes: compressible,
  });
  app.addHook('preSerialization', (request, reply, payload, done) => {
    linkNext(request, reply, payload);
    done(null, payload);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    setTag(request, reply, payload);
    setOwnHeaders(request, reply);
    done(null, bodyOf(request, reply, payload));
  });
};
