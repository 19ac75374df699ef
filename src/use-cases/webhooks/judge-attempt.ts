import { type EpochMs, formatInstant, MS_PER_DAY, MS_PER_MINUTE, parseInstant } from '#src/core/index.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { nextAttemptMs } from '#src/edges/webhooks/retry-schedule.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';

/** An endpoint with failures only for this long is disabled: five days. */
const failingDisablesAfterMs = 5 * MS_PER_DAY;

/** Longest pause of a failing receiver that requests none itself: one minute. */
const longestRestMs = MS_PER_MINUTE;

/** Status codes of an overloaded or unavailable receiver (Standard Webhooks 1.0: slow down); null is no response. */
const overloadStatuses: readonly (number | null)[] = [null, 429, 502, 503, 504];

/** The type of a test: it is requested, not subscribed to, and sent once. */
export const testEventType = 'endpoint.test';

export type Judgement = {
  readonly delivery: Pick<Delivery, 'status' | 'nextAttemptAt' | 'finishedAt'>;
  readonly endpoint: Pick<WebhookEndpoint, 'failingSince' | 'restUntil'>;
  /** Why this attempt disables the endpoint; null when it does not. */
  readonly disable: string | null;
};

export type FinishedAttempt = {
  readonly outcome: DeliveryOutcome;
  readonly endpoint: WebhookEndpoint;
  readonly type: string;
  /** Attempts at this delivery, including this one. */
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

/** A single failure after days without events disables nothing: that takes a delivery that failed twice. */
const failingReason = (
  { attempts, nowMs }: FinishedAttempt,
  failingSince: string,
  because: string,
): string | null => {
  const since = parseInstant(failingSince) ?? nowMs;
  if (attempts < 2 || nowMs - since < failingDisablesAfterMs) return null;
  return `Only failures since ${failingSince}; the last one: ${because}.`;
};

const judgeFailure = (attempt: FinishedAttempt, outcome: DeliveryOutcome & { kind: 'failed' }): Judgement => {
  const { endpoint, type, attempts, nowMs, random } = attempt;
  const { retryAfterMs } = outcome;
  const isTest = type === testEventType;
  const nextMs = isTest ? null : attempt.nextAttemptMs({ attempts, nowMs, retryAfterMs, random });
  const failingSince = isTest ? endpoint.failingSince : (endpoint.failingSince ?? formatInstant(nowMs));
  const isOverloaded = retryAfterMs !== null || overloadStatuses.includes(outcome.status);
  const restMs = retryAfterMs ?? Math.min(nextMs ?? nowMs + longestRestMs, nowMs + longestRestMs);
  const restUntil = isOverloaded ? formatInstant(restMs) : null;
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
 * The consequences of one attempt for the delivery and its endpoint:
 * - delivered: finished, and the endpoint is healthy again;
 * - gone (410) or a refused address: finished, and the endpoint is disabled;
 * - failed: retried by the schedule, later when the receiver asks for it. An overloaded or unavailable receiver is
 *   paused until then (at most a minute unless it asked for more), and its other deliveries wait too. Five days with
 *   failures only disable the endpoint, at the second failure of a delivery.
 * A test is sent once, and its failure does not affect the endpoint's health.
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
        disable: 'The receiver answered 410 Gone.',
      };
    case 'refused':
      return {
        delivery: done(nowMs, 'failed'),
        endpoint: { failingSince: endpoint.failingSince, restUntil: null },
        disable: `The address is not allowed: ${outcome.because}.`,
      };
    case 'failed':
      return judgeFailure(attempt, outcome);
  }
};
