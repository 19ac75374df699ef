import { answerText, eventKeyOf, ignoredEvent, makeEvent, unreadable } from '#src/edges/platforms/events.ts';
import type { Inbound, InboundRequest, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, hmacHex, rejected, sameSecret } from '#src/edges/platforms/proof.ts';
import { idOf, instantOf, objectOf, plainIdOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';

const isPing = (request: InboundRequest): boolean =>
  request.rawBody.length < 1000 && objectOf(readJson(request.rawBody)?.value)?.['event'] === 'PING';

/** One AccessLink event; its `url` is never used, the exercise is asked for by its id. */
const parsePolar = (rawBody: Uint8Array): PlatformEvent => {
  const body = objectOf(readJson(rawBody)?.value);
  const event = textOf(body?.['event']);
  if (body === null || event === null) return unreadable(rawBody, 'the body is no AccessLink event');
  const platformUserId = idOf(body['user_id']);
  const entityId = plainIdOf(body['entity_id']);
  const eventKey = eventKeyOf(event, platformUserId, entityId, textOf(body['timestamp']));
  if (event !== 'EXERCISE')
    return ignoredEvent(eventKey, `no recording comes with ${event}`, { platformUserId });
  if (platformUserId === null || entityId === null) {
    return ignoredEvent(eventKey, 'the exercise has no usable id', { platformUserId });
  }
  return makeEvent({
    eventKey,
    kind: 'activity-created',
    platformUserId,
    platformActivityId: entityId,
    revisionMs: instantOf(body['timestamp']),
    fetch: { kind: 'by-id', activityId: entityId, parameters: {} },
  });
};

/**
 * Polar's webhook: HMAC-SHA-256 of the body in `Polar-Webhook-Signature`. The PING that it sends when a
 * webhook is made comes before we can know the secret, so it is answered unsigned and does nothing.
 *
 * @example
 * createPolarInbound({ webhookSecret: 's' }).parse(request); // [{ kind: 'activity-created', … }]
 */
export const createPolarInbound = (options: { webhookSecret: string }): Inbound => ({
  maxBodyBytes: 100_000,
  handshake: (request) =>
    request.method === 'POST' && request.pathSecret === 'accepted' && isPing(request)
      ? answerText(200)
      : null,
  authenticate: (request) =>
    behindPathSecret(request, () => {
      const given = request.headers['polar-webhook-signature'];
      if (given === undefined) return rejected(401, 'the signature is missing');
      const expected = hmacHex(options.webhookSecret, request.rawBody);
      return sameSecret(given.trim().toLowerCase(), expected)
        ? accepted('signature')
        : rejected(403, 'the signature is wrong');
    }),
  parse: ({ rawBody }) => [parsePolar(rawBody)],
  acknowledge: () => answerText(200),
});
