import { answerText, eventKeyOf, ignoredEvent, makeEvent, unreadable } from '#src/edges/platforms/events.ts';
import type { Inbound, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, rejected, sameSecret } from '#src/edges/platforms/proof.ts';
import { idOf, objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';
import { readWahooSummary } from './summary.ts';

const parseWahoo = (rawBody: Uint8Array): PlatformEvent => {
  const body = objectOf(readJson(rawBody)?.value);
  const type = textOf(body?.['event_type']);
  if (body === null || type === null) return unreadable(rawBody, 'the body is no event');
  const platformUserId = idOf(objectOf(body['user'])?.['id']);
  const summaryObject = objectOf(body['workout_summary']);
  if (type !== 'workout_summary' || summaryObject === null) {
    return { ...unreadable(rawBody, `no recording comes with ${type}`), platformUserId };
  }
  const summary = readWahooSummary(summaryObject, objectOf(summaryObject['workout']));
  const eventKey = eventKeyOf(platformUserId, summary.summaryId, summary.updatedAt);
  const known = { platformUserId, platformActivityId: summary.workoutId, revisionMs: summary.revisionMs };
  if (platformUserId === null) return ignoredEvent(eventKey, 'the event names no user', known);
  if (summary.kind === 'nothing-to-fetch') return ignoredEvent(eventKey, summary.because, known);
  const isFirst = summary.createdAt === summary.updatedAt;
  return makeEvent({
    ...known,
    eventKey,
    kind: isFirst ? 'activity-created' : 'activity-updated',
    fetch: summary.plan,
  });
};

/**
 * Wahoo's webhook signs nothing: it repeats a token in the body, which is compared in constant time. Bodies
 * therefore never go into a log.
 *
 * @example
 * createWahooInbound({ webhookToken: 't' }).acknowledge().status; // 200
 */
export const createWahooInbound = (options: { webhookToken: string }): Inbound => ({
  maxBodyBytes: 1_000_000,
  handshake: null,
  authenticate: (request) =>
    behindPathSecret(request, () => {
      const given = textOf(objectOf(readJson(request.rawBody)?.value)?.['webhook_token']);
      if (given === null) return rejected(401, 'the token is missing');
      return sameSecret(given, options.webhookToken)
        ? accepted('shared-secret')
        : rejected(403, 'the token is wrong');
    }),
  parse: ({ rawBody }) => [parseWahoo(rawBody)],
  acknowledge: () => answerText(200),
});
