import { type EpochMs, formatInstant, parseInstant } from '#src/core/index.ts';
import type { DeliveryAttempt, DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';
import { type DueDelivery, enqueueDeliveries } from './announce.ts';
import { type Judgement, judgeAttempt, type testEventType } from './judge-attempt.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** How long one attempt at a struggling receiver keeps the others waiting: longer than any attempt takes. */
const leaseMs = 30_000;
/**
 * Deliveries that are put off come back spread over a span after the rest, which doubles each time up to ten
 * minutes, so that many that wait for a receiver that is away cost little. Once it is well all come at once.
 */
const spreadMs = { first: 5_000, longest: 600_000 } as const;
const answerCharacters = 1_000;

type SentAttempt = {
  readonly outcome: DeliveryOutcome;
  readonly startedMs: EpochMs;
  readonly endedMs: EpochMs;
};

/** Secrets in force at an instant: the current one first, then those in their grace. */
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

/** What a database can keep and a person can read of a stranger's answer. */
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

/** Writes how an endpoint is doing, where that changed; disabled, it is sent nothing that waits. */
const markHealth = async (
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
 * Keeps the attempt and what follows from it, in one transaction. A delivery that was given another time
 * meanwhile (its owner asked for a retry) keeps that time, unless this attempt ended it.
 */
const settle = (
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
    await markHealth(tx, endpoint, judged, at);
    if (judged.disable !== null) {
      deps.log.warn({ endpointId: endpoint.id, because: judged.disable }, 'webhook endpoint disabled');
      return [];
    }
    const recovered = endpoint.restUntil !== null && judged.endpoint.restUntil === null;
    const woken = recovered ? await tx.outbox.wakePutOff(endpoint.id, at) : [];
    return keepsTime ? woken : [{ id: delivery.id, nextAttemptAt: judged.delivery.nextAttemptAt }, ...woken];
  });

/**
 * Puts a delivery off until its receiver has rested, without counting an attempt; a receiver that became well
 * this moment gets it at once.
 */
const putOff = async (deps: WebhookDependencies, delivery: DeliveryWithEvent): Promise<void> => {
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
 * May a message be sent now? A receiver that is well takes all at once. One that struggles rests, and then takes
 * one message, whose outcome decides for the others.
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
 * Makes one attempt at a delivery: signs and posts it, keeps what came of it, and rings for the next attempt at
 * its time. A message arrives at least once: a worker that dies between sending and keeping sends it again,
 * with the same `webhook-id`. A ring whose `dueMs` is not the delivery's own time is an old one and does nothing.
 *
 * @throws what lies on our side (a store that is away, a secret that cannot be opened): then the job is tried
 * again, and no attempt is counted.
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
  if (!(await mayReceive(deps, endpoint))) return putOff(deps, delivery);
  const sent = await send(deps, delivery, endpoint);
  const due = await settle(deps, delivery, sent);
  const { kind } = sent.outcome;
  deps.log.info({ deliveryId, endpointId: endpoint.id, outcome: kind }, 'webhook attempted');
  await enqueueDeliveries(deps, due);
};
