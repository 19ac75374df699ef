import { type EpochMs, formatInstant, MS_PER_MINUTE, parseInstant } from '#src/core/index.ts';
import type { DeliveryWithEvent, SendingSpan } from '#src/edges/storage/outbox-store.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { DueDelivery } from './announce.ts';
import { testEventType } from './judge-attempt.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** Longer than any attempt takes: the attempt of a killed worker counts as under way until then. */
const leaseMs = 20_000;

/** Messages of a client to one host within a minute. */
const mostPerMinute = 1_000;

/** A test that finds no free slot is tried again after this time. */
const testWaitMs = 1_000;

/** The leases that count at an instant: no longer than that, where clocks differ or one was set back. */
export const sendingAt = (nowMs: EpochMs): SendingSpan => ({
  now: formatInstant(nowMs),
  latest: formatInstant(nowMs + 2 * leaseMs),
});

/** Whether a delivery is sent now; else until when it is held, where a time ends that. */
export type Turn = { readonly kind: 'now' } | { readonly kind: 'held'; readonly until: EpochMs | null };

/** The endpoints of a client and what it has under way. */
export type Traffic = {
  readonly endpoints: readonly WebhookEndpoint[];
  /** Attempts under way, by endpoint. */
  readonly sending: ReadonlyMap<string, number>;
  readonly mostAtOnce: number;
  readonly nowMs: EpochMs;
};

const minuteOf = (nowMs: EpochMs): EpochMs => nowMs - (nowMs % MS_PER_MINUTE);

/** What was sent to an endpoint within the current minute. */
const postsInMinute = ({ minuteAt, minutePosts }: WebhookEndpoint, nowMs: EpochMs): number =>
  minuteAt === formatInstant(minuteOf(nowMs)) ? minutePosts : 0;

const hostOf = ({ url }: WebhookEndpoint): string => new URL(url).host;

/**
 * Decides about one delivery. A verified endpoint that is not paused receives as many messages at once as it has slots,
 * its client no more than its share, and a host no more than a thousand a minute of one client. A test is sent to an
 * endpoint that is not verified or paused, too.
 */
export const judgeTurn = (type: string, endpoint: WebhookEndpoint, traffic: Traffic): Turn => {
  const { endpoints, sending, mostAtOnce, nowMs } = traffic;
  const isTest = type === testEventType;
  if (!isTest && endpoint.verifiedAt === null) return { kind: 'held', until: null };
  const restMs = endpoint.restUntil === null ? 0 : (parseInstant(endpoint.restUntil) ?? 0);
  if (!isTest && restMs > nowMs) return { kind: 'held', until: restMs };
  const ofClient = [...sending.values()].reduce((sum, count) => sum + count, 0);
  if ((sending.get(endpoint.id) ?? 0) >= endpoint.slots || ofClient >= mostAtOnce) {
    return { kind: 'held', until: isTest ? nowMs + testWaitMs : null };
  }
  const toHost = endpoints
    .filter((other) => hostOf(other) === hostOf(endpoint))
    .reduce((sum, other) => sum + postsInMinute(other, nowMs), 0);
  if (toHost < mostPerMinute) return { kind: 'now' };
  return { kind: 'held', until: minuteOf(nowMs) + MS_PER_MINUTE };
};

/**
 * Takes a turn for a delivery: its endpoint when it is to be sent now, else the deliveries to enqueue instead. A
 * delivery that is held has no job: the end of another attempt of its client releases it, or the end of the pause, for
 * which only the oldest held one of the endpoint has a job.
 */
export const takeTurn = (
  deps: WebhookDependencies,
  delivery: DeliveryWithEvent,
  clientId: string,
): Promise<{ readonly endpoint: WebhookEndpoint | null; readonly due: readonly DueDelivery[] }> =>
  deps.stores.inTransaction(async (tx) => {
    const endpoints = await tx.webhooks.lockAll(clientId);
    const current = await tx.outbox.lockDelivery(delivery.id);
    const endpoint = endpoints.find(({ id }) => id === delivery.endpointId);
    const isOutdated = current?.nextAttemptAt !== delivery.nextAttemptAt || current.status !== 'waiting';
    if (endpoint === undefined || endpoint.disabled || isOutdated) return { endpoint: null, due: [] };
    const nowMs = deps.clock.nowMs();
    const sending = await tx.outbox.countSending(clientId, sendingAt(nowMs), delivery.id);
    const { mostAtOnce } = deps.webhooks;
    const turn = judgeTurn(delivery.type, endpoint, { endpoints, sending, mostAtOnce, nowMs });
    if (turn.kind === 'now') {
      const minuteAt = formatInstant(minuteOf(nowMs));
      await tx.webhooks.update(endpoint.id, { minuteAt, minutePosts: postsInMinute(endpoint, nowMs) + 1 });
      await tx.outbox.updateDelivery(delivery.id, {
        held: false,
        sendingUntil: formatInstant(nowMs + leaseMs),
      });
      return { endpoint, due: [] };
    }
    const until = turn.until === null ? null : formatInstant(turn.until);
    if (until !== null && delivery.type === testEventType) {
      await tx.outbox.updateDelivery(delivery.id, { nextAttemptAt: until });
      return { endpoint: null, due: [{ id: delivery.id, nextAttemptAt: until }] };
    }
    await tx.outbox.hold(delivery.id);
    return { endpoint: null, due: until === null ? [] : await tx.outbox.scheduleHeld(endpoint.id, until) };
  });
