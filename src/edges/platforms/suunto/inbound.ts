import { answerText, eventKeyOf, ignoredEvent, makeEvent, unreadable } from '#src/edges/platforms/events.ts';
import type { Inbound, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, hmacHex, rejected, sameSecret } from '#src/edges/platforms/proof.ts';
import { idOf, objectOf, plainIdOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';

const parseSuunto = (rawBody: Uint8Array): PlatformEvent => {
  const body = objectOf(readJson(rawBody)?.value);
  if (body === null) return unreadable(rawBody, 'the body is no notification');
  const type = textOf(body['type']);
  const platformUserId = idOf(body['username']);
  const workout = objectOf(body['workout']);
  const workoutKey = plainIdOf(workout?.['workoutKey']);
  if (type !== null && type !== 'WORKOUT_CREATED') {
    const unread = unreadable(rawBody, `no recording comes with ${type}`);
    return { ...unread, platformUserId };
  }
  if (workoutKey === null) {
    return { ...unreadable(rawBody, 'the workout has no usable key'), platformUserId };
  }
  const eventKey = eventKeyOf('WORKOUT_CREATED', platformUserId, workoutKey);
  if (platformUserId === null) return ignoredEvent(eventKey, 'the notification names no user');
  return makeEvent({
    eventKey,
    kind: 'activity-created',
    platformUserId,
    platformActivityId: workoutKey,
    fetch: { kind: 'by-id', activityId: workoutKey, parameters: {} },
  });
};

/**
 * Suunto's notifications: HMAC-SHA-256 of the body in `X-HMAC-SHA256-Signature`. Only workouts lead to work.
 *
 * @example
 * createSuuntoInbound({ webhookSecret: 's' }).acknowledge().status; // 200
 */
export const createSuuntoInbound = (options: { webhookSecret: string }): Inbound => ({
  maxBodyBytes: 1_000_000,
  handshake: null,
  authenticate: (request) =>
    behindPathSecret(request, () => {
      const given = request.headers['x-hmac-sha256-signature'];
      if (given === undefined) return rejected(401, 'the signature is missing');
      const expected = hmacHex(options.webhookSecret, request.rawBody);
      return sameSecret(given.trim().toLowerCase(), expected)
        ? accepted('signature')
        : rejected(403, 'the signature is wrong');
    }),
  parse: ({ rawBody }) => [parseSuunto(rawBody)],
  acknowledge: () => answerText(200),
});
