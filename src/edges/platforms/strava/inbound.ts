import type { EpochMs } from '#src/core/domain/calendar.ts';
import {
  answerJson,
  answerText,
  eventKeyOf,
  ignoredEvent,
  makeEvent,
  unreadable,
} from '#src/edges/platforms/events.ts';
import type { Authentication, Inbound, InboundRequest, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import {
  accepted,
  behindPathSecret,
  hmacHex,
  rejected,
  sameSecret,
  sha256Hex,
} from '#src/edges/platforms/proof.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, objectOf, readJson, secondsToMs, textOf } from '#src/edges/platforms/reading-json.ts';

export type StravaInboundOptions = {
  readonly verifyToken: string;
  readonly subscriptionId: string;
  readonly signingSecret: string | null;
  /** `observe` notes a wrong signature and lets the event pass: which key signs is not settled. */
  readonly signatureMode: 'enforce' | 'observe';
};

/** How far the time of a signature may be from ours: 300 s, as in Strava's example. */
const signatureToleranceMs = 300_000;

const parts = (header: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(header.split(',').map((part) => part.trim().split('=', 2)));

const signatureFault = (request: InboundRequest, secret: string, nowMs: EpochMs): string | null => {
  const header = request.headers['x-strava-signature'];
  if (header === undefined) return 'the signature is missing';
  const { t, v1 } = parts(header);
  if (t === undefined || v1 === undefined || !/^\d{1,12}$/.test(t)) return 'the signature cannot be read';
  if (Math.abs(Number(t) * 1000 - nowMs) > signatureToleranceMs) return 'the signature is too old';
  return sameSecret(v1.toLowerCase(), hmacHex(secret, `${t}.`, request.rawBody))
    ? null
    : 'the signature is wrong';
};

const prove = (request: InboundRequest, nowMs: EpochMs, options: StravaInboundOptions): Authentication => {
  if (options.signingSecret === null) return accepted('path-only');
  const fault = signatureFault(request, options.signingSecret, nowMs);
  if (fault === null) return accepted('signature');
  return options.signatureMode === 'observe' ? accepted('path-only', fault) : rejected(403, fault);
};

const handshake = (request: InboundRequest, verifyToken: string) => {
  const challenge = request.query['hub.challenge'];
  if (request.method !== 'GET' || request.pathSecret !== 'accepted' || challenge === undefined) return null;
  const isOurs = sameSecret(request.query['hub.verify_token'] ?? '', verifyToken);
  return isOurs ? answerJson(200, { 'hub.challenge': challenge }) : answerText(403);
};

/** Strava sends texts in `updates`; anything deeper is none of it and is not walked through. */
const shallowText = (updates: JsonObject): string =>
  Object.entries(updates)
    .map(([name, value]) => `${name}=${typeof value === 'object' ? '' : value}`)
    .join('\n');

const activityEvent = (
  body: JsonObject,
  eventKey: string,
  ownerId: string,
  objectId: string,
): PlatformEvent => {
  const updates = objectOf(body['updates']) ?? {};
  const known = {
    eventKey,
    platformUserId: ownerId,
    platformActivityId: objectId,
    revisionMs: secondsToMs(body['event_time']),
  };
  const fetch = { kind: 'by-id', activityId: objectId, parameters: {} } as const;
  const changed = Object.keys(updates);
  switch (body['aspect_type']) {
    case 'create':
      return makeEvent({ ...known, kind: 'activity-created', fetch });
    case 'delete':
      return makeEvent({
        ...known,
        kind: 'activity-deleted',
        confirmWith: 'activity',
        because: 'ask Strava first',
      });
    case 'update':
      return changed.length === 1 && changed[0] === 'title'
        ? ignoredEvent(eventKey, 'only the title changed', known)
        : makeEvent({ ...known, kind: 'activity-updated', fetch });
    default:
      return ignoredEvent(eventKey, 'an aspect that is not known', known);
  }
};

const parseStrava = (rawBody: Uint8Array, subscriptionId: string): PlatformEvent => {
  const body = objectOf(readJson(rawBody)?.value);
  const ownerId = idOf(body?.['owner_id']);
  const objectId = idOf(body?.['object_id']);
  if (body === null || ownerId === null || objectId === null || !/^\d+$/.test(objectId)) {
    return unreadable(rawBody, 'the body is no event');
  }
  const type = textOf(body['object_type']);
  const aspect = textOf(body['aspect_type']);
  const updates = objectOf(body['updates']) ?? {};
  const eventKey = eventKeyOf(
    ownerId,
    type,
    objectId,
    aspect,
    idOf(body['event_time']),
    sha256Hex(shallowText(updates)),
  );
  if (idOf(body['subscription_id']) !== subscriptionId) {
    const dropped = eventKeyOf(eventKey, idOf(body['subscription_id']));
    return ignoredEvent(dropped, 'the subscription is not ours');
  }
  if (type === 'activity') return activityEvent(body, eventKey, ownerId, objectId);
  if (type === 'athlete' && (updates['authorized'] === 'false' || updates['authorized'] === false)) {
    return makeEvent({
      eventKey,
      kind: 'deregistered',
      platformUserId: ownerId,
      revisionMs: secondsToMs(body['event_time']),
      confirmWith: 'connection',
      because: 'a deauthorisation that is not proven: ask Strava before acting',
    });
  }
  return ignoredEvent(eventKey, 'nothing that concerns a recording', { platformUserId: ownerId });
};

/**
 * Strava's webhook: a handshake by GET, and hints by POST. Whether and with which key Strava signs is not
 * settled, so nothing here is ever the reason to delete or to disconnect.
 *
 * @example
 * createStravaInbound(options).acknowledge().status; // 200
 */
export const createStravaInbound = (options: StravaInboundOptions): Inbound => ({
  maxBodyBytes: 100_000,
  handshake: (request) => handshake(request, options.verifyToken),
  authenticate: (request, nowMs) => behindPathSecret(request, () => prove(request, nowMs, options)),
  parse: ({ rawBody }) => [parseStrava(rawBody, options.subscriptionId)],
  acknowledge: () => answerText(200),
});
