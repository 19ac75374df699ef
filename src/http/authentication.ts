import { createHash } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import type { OpenedLink } from '#src/use-cases/links/open-link.ts';
import type { KeyCheck } from './check-key.ts';
import type { App } from './context.ts';
import type { ConnectionGuard } from './guard-connections.ts';
import { readLinkToken } from './link-token.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The API key of the request; null on public routes and for links. */
    apiKey: ApiKey | null;
    /** The link by whose token the request was let in; null for keys and on public routes. */
    link: OpenedLink | null;
    /** The hash of its key where it is known; null for everybody else. */
    knownKeyHash: string | null;
  }
  interface FastifyContextConfig {
    /** The scope a route requires; absent on public routes. */
    scope?: Scope;
  }
}

/** The scopes of a key that satisfy a required one. `operator` neither implies nor is implied by the others. */
const grants: Record<Scope, readonly Scope[]> = {
  read: ['read', 'write', 'admin'],
  write: ['write', 'admin'],
  admin: ['admin'],
  operator: ['operator'],
};

/** Whether a key may do what needs a scope. */
export const hasScope = ({ scopes }: Pick<ApiKey, 'scopes'>, needed: Scope): boolean =>
  grants[needed].some((scope) => scopes.includes(scope));

/** What a key is told that lacks a scope. */
export const lacksScope = (needed: Scope): Failure =>
  new Failure('forbidden', `The API key lacks the scope "${needed}".`);

/** Hexadecimal SHA-256 of a key. Keys carry 256 random bits, so an unsalted hash is enough. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The hash of a text that can be a key; null for others. BOOTSTRAP_API_KEY has the freest form. */
export const hashIfKey = (text: string): string | null =>
  /^[\x21-\x7e]{16,512}$/.test(text) ? hashKey(text) : null;

const readKeyHash = (request: FastifyRequest): string | null => {
  const [, key] = /^Bearer +(\S+)$/i.exec((request.headers.authorization ?? '').slice(0, 600)) ?? [];
  return key === undefined ? null : hashIfKey(key);
};

/** Whose requests are counted together: those of a key, or of an address (of IPv6 the network, /64) without one. */
export const callerOf = (request: FastifyRequest): string => request.knownKeyHash ?? normalizeIP(request.ip);

/** Who lets a request in. */
export type Checks = {
  readonly key: KeyCheck<ApiKey>;
  /** Lets the holder of a link in, to what it allows. */
  readonly link: (request: FastifyRequest, reply: FastifyReply, token: string) => Promise<OpenedLink>;
};

/** Checks key and scope before the body of a request is read. Scopes are declared in a route's `config`. */
export const installAuthentication = (app: App, check: Checks, guard: ConnectionGuard): void => {
  app.decorateRequest('apiKey', null);
  app.decorateRequest('link', null);
  app.decorateRequest('knownKeyHash', null);
  app.addHook('onRequest', async (request, reply) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return;
    const token = readLinkToken(request);
    if (token !== null) {
      request.link = await check.link(request, reply, token);
      return;
    }
    const hash = readKeyHash(request);
    const key = await check.key(request, reply, hash);
    if (hash !== null) guard.admit(request.raw.socket, hash);
    if (!hasScope(key, needed)) throw lacksScope(needed);
    request.apiKey = key;
  });
};

/**
 * The client of an authenticated request.
 *
 * @throws Failure `unauthenticated` on a public route.
 */
export const clientOf = (request: FastifyRequest): string => {
  const owner = request.link ?? request.apiKey;
  if (owner === null) throw new Failure('unauthenticated', 'The request carries no API key.');
  return owner.clientId;
};
