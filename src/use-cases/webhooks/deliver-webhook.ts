import { type EpochMs, formatInstant, parseInstant } from '#src/core/index.ts';
import type { DeliveryAttempt, DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';
import { type DueDelivery, enqueueDeliveries } from './announce.ts';
import { type Judgement, judgeAttempt, type testEventType } from './judge-attempt.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** How long one attempt at a failing receiver holds back the others: longer than any attempt takes. */
const leaseMs = 30_000;
/**
 * Postponed deliveries are spread over a span after the pause of their receiver, which doubles each time up to ten
 * minutes, so that many deliveries to an unavailable receiver cost little. Once it recovers all are sent at once.
 */
const spreadMs = { first: 5_000, longest: 600_000 } as const;
const answerCharacters = 1_000;

type SentAttempt = {
  readonly outcome: DeliveryOutcome;
  readonly startedMs: EpochMs;
  readonly endedMs: EpochMs;
};

/** Secrets that are valid at an instant: the current one first, then those in their grace period. */
const secretsAt = (deps: WebhookDependencies, endpoint: WebhookEndpoint, nowMs: EpochMs): string[] =>
  endpoint.secrets
    .filter(({ until }) => until === null || (parseInstant(until) ?? 0) > nowMs)
    .map(({ sealed }) => deps.secretBox.open(sealed, endpoint.id));

const send = async (
  deps: WebhookDependencies,
  delivery: DeliveryWithEvent,
  endpoint: WebhookEndpoint,
): Promise<SentAttempt> => {
  const startedMs = deps.clock.nowMs();
  const body = deps.webhooks.render(
    delivery.type as WebhookEventType | typeof testEventType,
    delivery.data,
    parseInstant(delivery.happenedAt) ?? startedMs,
  );
  const outcome = await deps.webhooks.send({
    url: endpoint.url,
    secrets: secretsAt(deps, endpoint, startedMs),
    message: { id: delivery.eventId, attemptMs: startedMs, body },
  });
  return { outcome, startedMs, endedMs: deps.clock.nowMs() };
};

/** The printable beginning of a receiver's answer. */
const excerpt = (answer: string): string =>
  [...answer]
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .slice(0, answerCharacters);

const attemptRow = (delivery: DeliveryWithEvent, number: number, sent: SentAttempt): DeliveryAttempt => {
  const { outcome, startedMs, endedMs } = sent;
  return {
    deliveryId: delivery.id,
    number,
    startedAt: formatInstant(startedMs),
    durationMilliseconds: Math.max(0, Math.round(endedMs - startedMs)),
    outcome: outcome.kind,
    statusCode: outcome.kind === 'refused' ? null : outcome.status,
    because: outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome.because : null,
    answer: outcome.kind === 'failed' && outcome.answer !== null ? excerpt(outcome.answer) : null,
  };
};

/** Stores the health of an endpoint where it changed; disabling it cancels its waiting deliveries. */
const updateHealth = async (
  tx: Stores,
  endpoint: WebhookEndpoint,
  { endpoint: health, disable }: Judgement,
  at: string,
): Promise<void> => {
  if (disable !== null && !endpoint.disabled) {
    const disabled = { disabled: true, disabledReason: disable, disabledAt: at, updatedAt: at };
    await tx.webhooks.update(endpoint.id, { ...health, ...disabled });
    await tx.outbox.cancelWaiting(endpoint.id, at);
  } else if (health.failingSince !== endpoint.failingSince || health.restUntil !== endpoint.restUntil) {
    await tx.webhooks.update(endpoint.id, health);
  }
};

/**
 * Stores the attempt and its consequences, in one transaction. A delivery that was rescheduled meanwhile (a retry was
 * requested) keeps that time, unless this attempt finished it.
 */
const recordAttempt = (
  deps: WebhookDependencies,
  delivery: DeliveryWithEvent,
  sent: SentAttempt,
): Promise<DueDelivery[]> =>
  deps.stores.inTransaction(async (tx) => {
    const endpoint = await tx.webhooks.lock(delivery.endpointId);
    const current = await tx.outbox.lockDelivery(delivery.id);
    if (endpoint === undefined || current === undefined) return [];
    const attempts = current.attempts + 1;
    await tx.outbox.insertAttempt(attemptRow(delivery, attempts, sent));
    const { nextAttemptMs, random } = deps.webhooks;
    const { outcome, endedMs } = sent;
    const judged = judgeAttempt({
      outcome,
      endpoint,
      type: delivery.type,
      attempts,
      nowMs: endedMs,
      random: random(),
      nextAttemptMs,
    });
    const rescheduled = current.nextAttemptAt !== delivery.nextAttemptAt;
    const keepsTime = rescheduled && judged.delivery.status === 'waiting';
    await tx.outbox.updateDelivery(delivery.id, {
      attempts,
      putOffs: 0,
      ...(keepsTime ? {} : judged.delivery),
    });
    const at = formatInstant(endedMs);
    await updateHealth(tx, endpoint, judged, at);
    if (judged.disable !== null) {
      deps.log.warn({ endpointId: endpoint.id, because: judged.disable }, 'webhook endpoint disabled');
      return [];
    }
    const recovered = endpoint.restUntil !== null && judged.endpoint.restUntil === null;
    const resumed = recovered ? await tx.outbox.wakePutOff(endpoint.id, at) : [];
    return keepsTime
      ? resumed
      : [{ id: delivery.id, nextAttemptAt: judged.delivery.nextAttemptAt }, ...resumed];
  });

/**
 * Postpones a delivery until the pause of its receiver is over, without counting an attempt. When the receiver has
 * recovered meanwhile it is sent at once.
 */
const postponeDelivery = async (deps: WebhookDependencies, delivery: DeliveryWithEvent): Promise<void> => {
  const { endpointId, nextAttemptAt: seen, putOffs } = delivery;
  const until = await deps.stores.inTransaction(async (tx) => {
    const endpoint = await tx.webhooks.lock(endpointId);
    if (endpoint === undefined || seen === null) return null;
    const nowMs = deps.clock.nowMs();
    const restMs = endpoint.restUntil === null ? null : parseInstant(endpoint.restUntil);
    const spread = Math.min(spreadMs.longest, spreadMs.first * 2 ** putOffs);
    const later = Math.max(restMs ?? 0, nowMs) + Math.round(deps.webhooks.random() * spread);
    const at = formatInstant(restMs === null ? nowMs : later);
    return (await tx.outbox.postpone(delivery.id, seen, at)) ? at : null;
  });
  if (until !== null) await enqueueDeliveries(deps, [{ id: delivery.id, nextAttemptAt: until }]);
};

/**
 * Whether an event may be sent now. A healthy receiver gets all at once. A failing one is paused, and then gets one
 * event, whose outcome decides about the others.
 */
const mayReceive = async (
  deps: WebhookDependencies,
  { id, restUntil }: WebhookEndpoint,
): Promise<boolean> => {
  if (restUntil === null) return true;
  const nowMs = deps.clock.nowMs();
  if ((parseInstant(restUntil) ?? 0) > nowMs) return false;
  return deps.stores.webhooks.acquireLease(id, restUntil, formatInstant(nowMs + leaseMs));
};

/**
 * Makes one attempt at a delivery: signs and posts it, stores the outcome, and enqueues the next attempt. Delivery is at
 * least once: a worker that is killed between sending and storing sends the event again, with the same `webhook-id`. A
 * job whose `dueMs` is not the delivery's current time is outdated and does nothing.
 *
 * @throws internal errors (an unreachable store, a secret that cannot be opened): then the job is retried, and no attempt
 * is counted.
 */
export const deliverWebhook = async (
  deps: WebhookDependencies,
  { deliveryId, dueMs }: { readonly deliveryId: string; readonly dueMs: EpochMs },
): Promise<void> => {
  const delivery = await deps.stores.outbox.findDelivery(deliveryId);
  if (delivery === undefined || delivery.status !== 'waiting') return;
  if (delivery.nextAttemptAt !== formatInstant(dueMs)) return;
  const endpoint = await deps.stores.webhooks.findById(delivery.endpointId);
  if (endpoint === undefined) return;
  if (endpoint.disabled) {
    await deps.stores.outbox.cancelWaiting(endpoint.id, formatInstant(deps.clock.nowMs()));
    return;
  }
  if (!(await mayReceive(deps, endpoint))) return postponeDelivery(deps, delivery);
  const sent = await send(deps, delivery, endpoint);
  const due = await recordAttempt(deps, delivery, sent);
  const { kind } = sent.outcome;
  deps.log.info({ deliveryId, endpointId: endpoint.id, outcome: kind }, 'webhook attempted');
  await enqueueDeliveries(deps, due);
};
