/**
 * A minimal watch platform: it is off until its secret is set, believes a body signed with HMAC-SHA-256, and turns
 * the body into an event that says what to fetch. CONTRIBUTING.md lists the steps to register a real one.
 *
 * Run it: npx node samples/code/add-platform.ts
 */
import { answerText, eventKeyOf, makeEvent, unreadable } from '#src/edges/platforms/events.ts';
import type { Inbound, InboundRequest, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, hmacHex, rejected, sameSecret } from '#src/edges/platforms/proof.ts';
import { idOf, instantOf, objectOf, readJson } from '#src/edges/platforms/reading-json.ts';
import { configureFrom } from '#src/edges/platforms/settings.ts';

const parseWorkout = (rawBody: Uint8Array): PlatformEvent => {
  const body = objectOf(readJson(rawBody)?.value);
  const [userId, workoutId] = [idOf(body?.['user']), idOf(body?.['workout'])];
  if (userId === null || workoutId === null)
    return unreadable(rawBody, 'the body names no user or no workout');
  return makeEvent({
    // The same on every retry: a repeated event is stored once.
    eventKey: eventKeyOf(userId, workoutId, String(body?.['changedAt'])),
    kind: 'activity-created',
    platformUserId: userId,
    platformActivityId: workoutId,
    revisionMs: instantOf(body?.['changedAt']),
    fetch: { kind: 'by-id', activityId: workoutId, parameters: {} },
  });
};

const createInbound = (secret: string): Inbound => ({
  maxBodyBytes: 100_000,
  handshake: null,
  authenticate: (request) =>
    behindPathSecret(request, () =>
      sameSecret(request.headers['x-stride-signature'] ?? '', hmacHex(secret, request.rawBody))
        ? accepted('signature')
        : rejected(403, 'the signature is wrong'),
    ),
  parse: ({ rawBody }) => [parseWorkout(rawBody)],
  acknowledge: () => answerText(204),
});

const settings = [
  { name: 'STRIDE_WEBHOOK_SECRET', meaning: 'secret that bodies are signed with', need: 'required' },
] as const;
const configure = (environment: Record<string, string>) =>
  configureFrom(settings, environment, (required) => createInbound(required('STRIDE_WEBHOOK_SECRET')));

const rawBody = new TextEncoder().encode('{"user":7,"workout":901,"changedAt":"2026-07-04T08:00:00Z"}');
const headers = { 'x-stride-signature': hmacHex('secret', rawBody) };
const request: InboundRequest = { method: 'POST', rawBody, headers, query: {}, pathSecret: 'accepted' };

console.log('without its secret:', configure({}));
const configured = configure({ STRIDE_WEBHOOK_SECRET: 'secret' });
if (configured.kind !== 'configured') throw new Error('the secret is set');
console.log('signed:', configured.adapter.authenticate(request, 0));
console.log('forged:', configured.adapter.authenticate({ ...request, headers: {} }, 0));
console.log('event:', configured.adapter.parse(request)[0]);
