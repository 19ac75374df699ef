import { type EpochMs, formatInstant, parseInstant } from '#src/core/index.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { nextAttemptMs } from '#src/edges/webhooks/retry-schedule.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';

/** An endpoint that answered with nothing but failures for this long is disabled: five days. */
export const failingDisablesAfterMs = 5 * 24 * 3_600_000;

/** Longest rest of a struggling receiver that names none itself: one minute. */
export const longestRestMs = 60_000;

/** Answers by which a receiver says that it is overloaded or away (Standard Webhooks 1.0: slow down). */
const strugglingStatuses: readonly (number | null)[] = [null, 429, 502, 503, 504];

/** The one type that nobody subscribes to: the client asked for it, it is tried once. */
export const testEventType = 'endpoint.test';

export type Judgement = {
  readonly delivery: Pick<Delivery, 'status' | 'nextAttemptAt' | 'finishedAt'>;
  readonly endpoint: Pick<WebhookEndpoint, 'failingSince' | 'restUntil'>;
  /** Why the endpoint is disabled by this attempt; null when it is not. */
  readonly disable: string | null;
};

export type FinishedAttempt = {
  readonly outcome: DeliveryOutcome;
  readonly endpoint: WebhookEndpoint;
  readonly type: string;
  /** Attempts at this delivery, this one included. */
  readonly attempts: number;
  readonly nowMs: EpochMs;
  readonly random: number;
  readonly nextAttemptMs: typeof nextAttemptMs;
};

const done = (nowMs: EpochMs, status: 'delivered' | 'failed'): Judgement['delivery'] => ({
  status,
  nextAttemptAt: null,
  finishedAt: formatInstant(nowMs),
});

/** One stumble after days of silence disables nothing: that takes a message that failed twice. */
const failingReason = (
  { attempts, nowMs }: FinishedAttempt,
  failingSince: string,
  because: string,
): string | null => {
  const since = parseInstant(failingSince) ?? nowMs;
  if (attempts < 2 || nowMs - since < failingDisablesAfterMs) return null;
  return `Nothing but failures since ${failingSince}; the last one: ${because}.`;
};

const judgeFailure = (attempt: FinishedAttempt, outcome: DeliveryOutcome & { kind: 'failed' }): Judgement => {
  const { endpoint, type, attempts, nowMs, random } = attempt;
  const { retryAfterMs } = outcome;
  const isTest = type === testEventType;
  const nextMs = isTest ? null : attempt.nextAttemptMs({ attempts, nowMs, retryAfterMs, random });
  const failingSince = isTest ? endpoint.failingSince : (endpoint.failingSince ?? formatInstant(nowMs));
  const struggles = retryAfterMs !== null || strugglingStatuses.includes(outcome.status);
  const restMs = retryAfterMs ?? Math.min(nextMs ?? nowMs + longestRestMs, nowMs + longestRestMs);
  const restUntil = struggles ? formatInstant(restMs) : null;
  return {
    delivery:
      nextMs === null
        ? done(nowMs, 'failed')
        : { status: 'waiting', nextAttemptAt: formatInstant(nextMs), finishedAt: null },
    endpoint: { failingSince, restUntil: isTest ? endpoint.restUntil : restUntil },
    disable: isTest || failingSince === null ? null : failingReason(attempt, failingSince, outcome.because),
  };
};

/**
 * What follows from one attempt, for the delivery and for its endpoint:
 * - delivered: done, and the endpoint is well again;
 * - gone (410) or a refused address: done, and the endpoint is disabled;
 * - failed: tried again by the schedule, later where the receiver asks for it. A receiver that is overloaded or
 *   away rests until then (a minute at the most, unless it asked for more), and its other messages wait too.
 *   Five days of nothing but failures disable the endpoint, at the second failure of a message.
 * A test is tried once, and its failure says nothing of the endpoint's health.
 */
export const judgeAttempt = (attempt: FinishedAttempt): Judgement => {
  const { outcome, endpoint, nowMs } = attempt;
  switch (outcome.kind) {
    case 'delivered':
      return {
        delivery: done(nowMs, 'delivered'),
        endpoint: { failingSince: null, restUntil: null },
        disable: null,
      };
    case 'gone':
      return {
        delivery: done(nowMs, 'failed'),
        endpoint: { failingSince: endpoint.failingSince, restUntil: null },
        disable: 'The receiver answered 410 Gone: it wants nothing more.',
      };
    case 'refused':
      return {
        delivery: done(nowMs, 'failed'),
        endpoint: { failingSince: endpoint.failingSince, restUntil: null },
        disable: `Its address is not allowed: ${outcome.because}.`,
      };
    case 'failed':
      return judgeFailure(attempt, outcome);
  }
};
