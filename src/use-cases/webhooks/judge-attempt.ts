import { type EpochMs, formatInstant, MS_PER_DAY, parseInstant } from '#src/core/index.ts';
import type { Delivery } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { nextAttemptMs, pauseMs } from '#src/edges/webhooks/retry-schedule.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';

/** An endpoint with failures only for this long is disabled: five days. */
const failingDisablesAfterMs = 5 * MS_PER_DAY;

/** So many failures in a row pause any receiver; one that is overloaded or unavailable is paused by the first. */
const failuresThatPause = 5;

/** An answer within this time allows the receiver one more message at once, up to the most; any other allows it one. */
const quickMs = 2_000;
const mostSlots = 8;

/** Status codes of an overloaded or unavailable receiver (Standard Webhooks 1.0: slow down); null is no response. */
const overloadStatuses: readonly (number | null)[] = [null, 429, 502, 503, 504];

/** The type of a test: it is not subscribed to, and sent once. */
export const testEventType = 'endpoint.test';

/** What the attempts so far say of an endpoint. */
export type EndpointHealth = Pick<
  WebhookEndpoint,
  'failingSince' | 'failures' | 'restUntil' | 'slots' | 'verifiedAt'
>;

/** A receiver without failures. */
export const healthy = { failingSince: null, failures: 0, restUntil: null } as const;

export type Judgement = {
  readonly delivery: Pick<Delivery, 'status' | 'nextAttemptAt' | 'finishedAt'>;
  readonly endpoint: EndpointHealth;
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
  readonly durationMs: number;
  readonly nextAttemptMs: typeof nextAttemptMs;
  readonly pauseMs: typeof pauseMs;
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

const healthOf = ({
  failingSince,
  failures,
  restUntil,
  slots,
  verifiedAt,
}: EndpointHealth): EndpointHealth => ({
  failingSince,
  failures,
  restUntil,
  slots,
  verifiedAt,
});

/** The end of the pause after a failure; null for none. */
const restAfter = (
  attempt: FinishedAttempt,
  failures: number,
  { status, retryAfterMs }: DeliveryOutcome & { kind: 'failed' },
): string | null => {
  const isOverloaded = retryAfterMs !== null || overloadStatuses.includes(status);
  if (!isOverloaded && failures < failuresThatPause) return null;
  return formatInstant(retryAfterMs ?? attempt.nowMs + attempt.pauseMs(failures));
};

const judgeFailure = (attempt: FinishedAttempt, outcome: DeliveryOutcome & { kind: 'failed' }): Judgement => {
  const { endpoint, attempts, nowMs, random } = attempt;
  if (attempt.type === testEventType) {
    return { delivery: done(nowMs, 'failed'), endpoint: healthOf(endpoint), disable: null };
  }
  const nextMs = attempt.nextAttemptMs({ attempts, nowMs, retryAfterMs: outcome.retryAfterMs, random });
  const failingSince = endpoint.failingSince ?? formatInstant(nowMs);
  const failures = endpoint.failures + 1;
  const restUntil = restAfter(attempt, failures, outcome);
  return {
    delivery:
      nextMs === null
        ? done(nowMs, 'failed')
        : { status: 'waiting', nextAttemptAt: formatInstant(nextMs), finishedAt: null },
    endpoint: { failingSince, failures, restUntil, slots: 1, verifiedAt: endpoint.verifiedAt },
    disable: failingReason(attempt, failingSince, outcome.because),
  };
};

/** A delivered test verifies its endpoint. */
const judgeSuccess = ({ endpoint, type, nowMs, durationMs }: FinishedAttempt): Judgement => ({
  delivery: done(nowMs, 'delivered'),
  endpoint: {
    ...healthy,
    slots: durationMs <= quickMs ? Math.min(mostSlots, endpoint.slots + 1) : 1,
    verifiedAt: endpoint.verifiedAt ?? (type === testEventType ? formatInstant(nowMs) : null),
  },
  disable: null,
});

/**
 * The consequences of one attempt for the delivery and its endpoint:
 * - delivered: finished, and the endpoint is healthy again; a quick one receives one message more at once;
 * - gone (410) or a refused address: finished, and the endpoint is disabled;
 * - failed: retried by the schedule, later when the receiver asks for it, and the endpoint receives one message at once.
 *   An overloaded or unavailable receiver is paused, any other after five failures in a row, longer each time; its other
 *   deliveries wait, and after the pause one of them is sent. Five days with failures only disable the endpoint, at the
 *   second failure of a delivery.
 * A test is sent once, verifies its endpoint when it is delivered, and does not affect its health when it fails.
 */
export const judgeAttempt = (attempt: FinishedAttempt): Judgement => {
  const { outcome, endpoint, nowMs } = attempt;
  const ended = { delivery: done(nowMs, 'failed'), endpoint: { ...healthOf(endpoint), restUntil: null } };
  switch (outcome.kind) {
    case 'delivered':
      return judgeSuccess(attempt);
    case 'gone':
      return { ...ended, disable: 'The receiver answered 410 Gone.' };
    case 'refused':
      return { ...ended, disable: `The address is not allowed: ${outcome.because}.` };
    case 'failed':
      return judgeFailure(attempt, outcome);
  }
};
