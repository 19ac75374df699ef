import { type EpochMs, formatInstant, parseInstant } from '#src/core/index.ts';
import type { DeliveryAttempt, DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';
import { type DueDelivery, enqueueDeliveries } from './announce.ts';
import { type Judgement, judgeAttempt, type testEventType } from './judge-attempt.ts';
import { sendingAt, takeTurn } from './take-turn.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

const answerCharacters = 1_000;

type SentAttempt = {
  readonly outcome: DeliveryOutcome;
  readonly startedMs: EpochMs;
  readonly endedMs: EpochMs;
};

type RecordedAttempt = {
  readonly delivery: DeliveryWithEvent;
  /** As it is now. */
  readonly endpoint: WebhookEndpoint;
  /** The address that was sent to. */
  readonly url: string;
  readonly sent: SentAttempt;
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

/** Stores the health of an endpoint; disabling it cancels its waiting deliveries. */
const updateHealth = async (
  tx: Stores,
  endpoint: WebhookEndpoint,
  { endpoint: health, disable }: Judgement,
  at: string,
): Promise<void> => {
  if (disable === null || endpoint.disabled) return tx.webhooks.update(endpoint.id, health);
  const disabled = { disabled: true, disabledReason: disable, disabledAt: at, updatedAt: at };
  await tx.webhooks.update(endpoint.id, { ...health, ...disabled });
  await tx.outbox.cancelWaiting(endpoint.id, at);
};

/**
 * Stores the attempt and its consequences. A delivery that was rescheduled meanwhile (a retry was requested) keeps that
 * time, unless this attempt finished it. An endpoint that moved meanwhile keeps its state: it was not the one that
 * answered.
 */
const settleAttempt = async (
  tx: Stores,
  deps: WebhookDependencies,
  { delivery, endpoint, url, sent }: RecordedAttempt,
): Promise<DueDelivery[]> => {
  const current = await tx.outbox.lockDelivery(delivery.id);
  if (current === undefined) return [];
  const attempts = current.attempts + 1;
  await tx.outbox.insertAttempt(attemptRow(delivery, attempts, sent));
  const { nextAttemptMs, pauseMs, random } = deps.webhooks;
  const { outcome, startedMs, endedMs } = sent;
  const judged = judgeAttempt({
    outcome,
    endpoint,
    type: delivery.type,
    attempts,
    nowMs: endedMs,
    durationMs: endedMs - startedMs,
    random: random(),
    nextAttemptMs,
    pauseMs,
  });
  const rescheduled = current.nextAttemptAt !== delivery.nextAttemptAt;
  const keepsTime = rescheduled && judged.delivery.status === 'waiting';
  const change = keepsTime ? {} : judged.delivery;
  await tx.outbox.updateDelivery(delivery.id, { attempts, sendingUntil: null, ...change });
  if (endpoint.url === url) await updateHealth(tx, endpoint, judged, formatInstant(endedMs));
  if (judged.disable !== null) {
    deps.log.warn({ endpointId: endpoint.id, because: judged.disable }, 'webhook endpoint disabled');
    return [];
  }
  const { restUntil } = judged.endpoint;
  const probe = restUntil === null ? [] : await tx.outbox.scheduleHeld(endpoint.id, restUntil);
  return keepsTime ? probe : [{ id: delivery.id, nextAttemptAt: judged.delivery.nextAttemptAt }, ...probe];
};

/** Stores an attempt in one transaction, and releases deliveries of the client that waited for its end. */
const recordAttempt = (
  deps: WebhookDependencies,
  delivery: DeliveryWithEvent,
  { id, clientId, url }: WebhookEndpoint,
  sent: SentAttempt,
): Promise<DueDelivery[]> =>
  deps.stores.inTransaction(async (tx) => {
    const endpoint = (await tx.webhooks.lockAll(clientId)).find((one) => one.id === id);
    const settled =
      endpoint === undefined ? [] : await settleAttempt(tx, deps, { delivery, endpoint, url, sent });
    const released = await tx.outbox.release(clientId, sendingAt(sent.endedMs), deps.webhooks.mostAtOnce);
    return [...settled, ...released];
  });

/**
 * Makes one attempt at a delivery: signs and posts it, stores the outcome, and enqueues what is to be sent next. A
 * delivery whose turn has not come is held instead. Delivery is at least once: a worker that is killed between sending
 * and storing sends the event again, with the same `webhook-id`. A job whose `dueMs` is not the delivery's current time
 * is outdated and does nothing.
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
  const found = await deps.stores.webhooks.findById(delivery.endpointId);
  if (found === undefined) return;
  if (found.disabled) {
    await deps.stores.outbox.cancelWaiting(found.id, formatInstant(deps.clock.nowMs()));
    return;
  }
  const { endpoint, due } = await takeTurn(deps, delivery, found.clientId);
  if (endpoint === null) return enqueueDeliveries(deps, due);
  const sent = await send(deps, delivery, endpoint);
  const next = await recordAttempt(deps, delivery, endpoint, sent);
  const { kind } = sent.outcome;
  deps.log.info({ deliveryId, endpointId: endpoint.id, outcome: kind }, 'webhook attempted');
  await enqueueDeliveries(deps, next);
};
