import { finished } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Failure } from '#src/core/index.ts';

/** Places that clients may hold at the same time. */
export type Slots = {
  /** Takes places for a client and answers how to give them back; null when there are not as many. */
  readonly take: (clientId: string, places?: number) => (() => void) | null;
};

/**
 * Counts what clients hold in this process, so that no client holds what all share.
 *
 * @example
 * const giveBack = createSlots({ perClient: 20, inAll: 200 }).take('cli_1');
 */
export const createSlots = ({
  perClient,
  inAll,
}: {
  readonly perClient: number;
  readonly inAll: number;
}): Slots => {
  const held = new Map<string, number>();
  let sum = 0;
  const change = (clientId: string, places: number): void => {
    const next = (held.get(clientId) ?? 0) + places;
    sum += places;
    if (next === 0) held.delete(clientId);
    else held.set(clientId, next);
  };
  return {
    take: (clientId, places = 1) => {
      if ((held.get(clientId) ?? 0) + places > perClient || sum + places > inAll) return null;
      change(clientId, places);
      return () => change(clientId, -places);
    },
  };
};

const retryAfterSeconds = 30;

/**
 * Takes a place for a client until its answer has ended, also where the client has left meanwhile.
 *
 * @throws Failure `rate-limited` when the client, or all together, have as many of `what`.
 */
export const holdPlace = (slots: Slots, clientId: string, reply: FastifyReply, what: string): void => {
  const giveBack = slots.take(clientId);
  if (giveBack !== null) {
    finished(reply.raw, giveBack);
    return;
  }
  reply.header('retry-after', retryAfterSeconds);
  throw new Failure('rate-limited', `Too many ${what} are under way; wait until one has ended.`);
};
