import type { FastifyRequest } from 'fastify';
import type { ApiKey } from '#src/edges/storage/client-store.ts';
import type { OperatorSession } from '#src/edges/storage/operator-store.ts';
import { authenticateKey, listKeyHashes } from '#src/use-cases/clients/authenticate-key.ts';
import { listTokenHashes, type OpenedLink, openLink } from '#src/use-cases/links/open-link.ts';
import { listSessionHashes, openSession } from '#src/use-cases/operator/sign-in.ts';
import { type Checks, hashKey } from './authentication.ts';
import { createKeyCheck, type KeyCheck } from './check-key.ts';
import { createLinkGate, type LinkCheck } from './check-link.ts';
import type { App, HttpContext } from './context.ts';
import { createFailureLimit } from './failure-limit.ts';
import { beginRunnerRead } from './runner-read.ts';

/** Of the requests that a key may send in the time, so many may fail for want of one from an address. */
const failureShare = 1 / 20;
const leastFailures = 10;

/**
 * The checks of API keys, of links and of operators' sessions; `checkLink` asks neither what a link allows nor for its PIN.
 */
export const createChecks = (
  app: App,
  context: HttpContext & { readonly rateLimitPerMinute: number },
): {
  readonly checks: Checks;
  readonly checkLink: LinkCheck;
  readonly checkSession: KeyCheck<OperatorSession>;
} => {
  app.decorateRequest('runnerRead', null);
  const failuresPerMinute = Math.max(leastFailures, Math.ceil(context.rateLimitPerMinute * failureShare));
  // An address has one count, whatever it guesses at.
  const failures = createFailureLimit(app, failuresPerMinute);
  const keys = {
    find: (hash: string, request: FastifyRequest) => {
      beginRunnerRead(context, request);
      return authenticateKey(context, hash);
    },
    listHashes: (most: number) => listKeyHashes(context, most),
  };
  const tokens = {
    find: (hash: string) => openLink(context, hash),
    listHashes: (most: number) => listTokenHashes(context, most),
  };
  const checkToken = createKeyCheck<OpenedLink>(app, tokens, failures);
  const checkLink: LinkCheck = (request, reply, token) =>
    checkToken(request, reply, token === null ? null : hashKey(token));
  const sessions = {
    find: (hash: string) => openSession(context, hash),
    listHashes: (most: number) => listSessionHashes(context, most),
  };
  const key = createKeyCheck<ApiKey>(app, keys, failures);
  return {
    checks: { key, link: createLinkGate(context, checkLink) },
    checkLink,
    checkSession: createKeyCheck<OperatorSession>(app, sessions, failures),
  };
};
