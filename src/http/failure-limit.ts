import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { App } from './context.ts';

/** Limits an address by its failures alone. */
export type FailureLimit = {
  readonly count: (request: FastifyRequest) => Promise<void>;
  readonly isReached: (request: FastifyRequest) => Promise<boolean>;
  /** @throws Failure `rate-limited`, always. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => Promise<never>;
};

/** Counts failed attempts to authenticate, by address (of IPv6 by network, /64). */
export const createFailureLimit = (app: App, perMinute: number): FailureLimit => {
  const limit = app.createRateLimit({ max: perMinute, keyGenerator: ({ ip }) => normalizeIP(ip) });
  const secondsToWait = async (request: FastifyRequest): Promise<number> => {
    const failures = await limit(request, { increment: false });
    return failures.isAllowed || failures.remaining > 0 ? 0 : Math.max(1, failures.ttlInSeconds);
  };
  return {
    count: async (request) => void (await limit(request)),
    isReached: async (request) => (await secondsToWait(request)) > 0,
    refuse: async (request, reply) => {
      reply.header('retry-after', Math.max(1, await secondsToWait(request)));
      throw new Failure('rate-limited', 'Too many requests without a valid API key came from this address.');
    },
  };
};
