import {
  answerText,
  eventKeyOf,
  ignoredEvent,
  makeEvent,
  mostEvents,
  tooManyEvents,
  unreadable,
  withoutRepeats,
} from '#src/edges/platforms/events.ts';
import type { Inbound, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, rejected, sameSecret, sha256Hex } from '#src/edges/platforms/proof.ts';
import { rawElements } from '#src/edges/platforms/raw-elements.ts';
import { idOf, instantOf, objectOf, plainIdOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';

const kinds = {
  ACTIVITY_UPLOADED: 'activity-created',
  ACTIVITY_ANALYZED: 'activity-updated',
  ACTIVITY_DELETED: 'activity-deleted',
} as const;

const readEvent = (value: unknown, raw: string): PlatformEvent => {
  const event = objectOf(value);
  const type = textOf(event?.['type']);
  const platformUserId = idOf(event?.['athlete_id']);
  const activity = objectOf(event?.['activity']);
  const platformActivityId = plainIdOf(activity?.['id']);
  const timestamp = textOf(event?.['timestamp']);
  const eventKey =
    timestamp === null
      ? eventKeyOf(platformUserId, platformActivityId, type, sha256Hex(raw))
      : eventKeyOf(platformUserId, platformActivityId, type, timestamp);
  const known = { platformUserId, platformActivityId, revisionMs: instantOf(timestamp) };
  if (platformUserId === null) return ignoredEvent(eventKey, 'the event names no athlete', known);
  if (type !== null && /SCOPE/.test(type)) {
    return makeEvent({ ...known, eventKey, kind: 'permissions-changed', confirmWith: 'connection' });
  }
  const kind = Object.entries(kinds).find(([name]) => name === type)?.[1];
  if (kind === undefined) return ignoredEvent(eventKey, `no recording comes with ${type ?? 'it'}`, known);
  if (platformActivityId === null) {
    return ignoredEvent(eventKey, 'the activity has no usable id', known);
  }
  if (kind === 'activity-deleted') return makeEvent({ ...known, eventKey, kind, confirmWith: 'activity' });
  if (textOf(activity?.['source'])?.toUpperCase() === 'STRAVA') {
    return ignoredEvent(eventKey, 'activities from Strava are not passed on', known);
  }
  return makeEvent({
    ...known,
    eventKey,
    kind,
    fetch: { kind: 'by-id', activityId: platformActivityId, parameters: {} },
  });
};

const parseIntervals = (rawBody: Uint8Array): PlatformEvent[] => {
  const json = readJson(rawBody);
  const events = objectOf(json?.value)?.['events'];
  if (json === null || !Array.isArray(events) || events.length === 0) {
    return [unreadable(rawBody, 'the body is no list of events')];
  }
  if (events.length > mostEvents) return [tooManyEvents(rawBody)];
  const raw = rawElements(json.text, ['events']);
  return withoutRepeats(events.map((event, index) => readEvent(event, raw[index] ?? '')));
};

/**
 * intervals.icu repeats a secret in the body and wants 200 (204 was sent again). Bodies never go into a log.
 *
 * @example
 * createIntervalsInbound({ webhookSecret: 's' }).acknowledge().status; // 200
 */
export const createIntervalsInbound = (options: { webhookSecret: string }): Inbound => ({
  maxBodyBytes: 5_000_000,
  handshake: null,
  authenticate: (request) =>
    behindPathSecret(request, () => {
      const given = textOf(objectOf(readJson(request.rawBody)?.value)?.['secret']);
      if (given === null) return rejected(401, 'the secret is missing');
      return sameSecret(given, options.webhookSecret)
        ? accepted('shared-secret')
        : rejected(403, 'the secret is wrong');
    }),
  parse: ({ rawBody }) => parseIntervals(rawBody),
  acknowledge: () => answerText(200),
});
