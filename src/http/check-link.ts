import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import { countUse, type OpenedLink } from '#src/use-cases/links/open-link.ts';
import { isUnlocked } from '#src/use-cases/links/unlock-link.ts';
import type { Checks } from './authentication.ts';
import type { HttpContext } from './context.ts';
import { requireLinkRight, unlocking } from './link-rights.ts';
import { splitLinkToken } from './link-token.ts';

/** The link of a token (null: no such text), limited as keys are: a wrong one counts against its address. */
export type LinkCheck = (
  request: FastifyRequest,
  reply: FastifyReply,
  token: string | null,
) => Promise<OpenedLink>;

/** Lets the holder of a link in to what it allows of the API, and counts the use. */
export const createLinkGate =
  (deps: Pick<HttpContext, 'stores' | 'clock' | 'pins'>, check: LinkCheck): Checks['link'] =>
  async (request, reply, given) => {
    const { token, proof } = splitLinkToken(given);
    const link = await check(request, reply, token);
    if (request.routeOptions.schema?.operationId === unlocking) return link;
    if (!isUnlocked(deps, link, proof))
      throw new Failure('forbidden', 'The link has a PIN: ask for a token with it at /v1/links/unlock.');
    await requireLinkRight(deps, request, link);
    if (link.runnerId !== null) await countUse(deps, link, [link.runnerId]);
    return link;
  };
