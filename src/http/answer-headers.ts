import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer of the API is data: a browser that is made to open it runs, loads and frames nothing. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The pages of problems and connections carry their style with them, and nothing else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The documentation loads its scripts and the document from here, and writes styles and images itself. */
export const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const sameForAll = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * Sets what every answer carries. None is stored by a cache unless its route says so. Strict-Transport-Security is left
 * to the proxy that holds the certificate.
 */
export const setAnswerHeaders = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.header('x-request-id', request.id).headers(sameForAll);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
  reply.header('content-security-policy', isPage ? pagePolicy : dataPolicy);
};

/** Of what HEAD asks for nothing is read: without this an export would run to its end, unseen. */
export const withoutReading = ({ method }: FastifyRequest, payload: unknown): unknown => {
  if (method !== 'HEAD' || !(payload instanceof Readable)) return payload;
  payload.destroy();
  return Readable.from([]);
};
