import { wrapDocument } from '#src/edges/platforms/documents/platform-document.ts';
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
import { checkUrl } from '#src/edges/platforms/guarded-fetch.ts';
import type { Inbound, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, rejected, sameSecret, sha256Hex } from '#src/edges/platforms/proof.ts';
import { rawElements } from '#src/edges/platforms/raw-elements.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import {
  idOf,
  listOf,
  objectOf,
  plainIdOf,
  readJson,
  secondsToMs,
  textOf,
} from '#src/edges/platforms/reading-json.ts';
import { garminHosts } from './hosts.ts';

type Item = {
  readonly type: string;
  readonly object: JsonObject;
  readonly raw: string;
  readonly userId: string;
};
type ItemReader = (item: Item) => PlatformEvent;

const fileTypes = ['FIT', 'TCX', 'GPX'];

const keyOf = ({ type, object, raw, userId }: Item): string => {
  const url = textOf(object['callbackURL']);
  const token = url !== null && URL.canParse(url) ? new URL(url).searchParams.get('token') : null;
  const summaryId = idOf(object['summaryId']) ?? idOf(object['activityId']);
  return eventKeyOf(type, userId, summaryId, textOf(object['fileType']), sha256Hex(token ?? url ?? raw));
};

const activityIdOf = (object: JsonObject): string | null =>
  plainIdOf(object['activityId']) ?? plainIdOf(object['summaryId'])?.replace(/-(file|detail)$/, '') ?? null;

const knownOf = ({ object, userId }: Item) => ({
  platformUserId: userId,
  platformActivityId: activityIdOf(object),
});

/** A ping: the file waits at an address that works once. */
const readFilePing: ItemReader = (item) => {
  const known = knownOf(item);
  const url = textOf(item.object['callbackURL']);
  const fileType = fileTypes.find((type) => type === textOf(item.object['fileType'])?.toUpperCase());
  if (url === null || fileType === undefined) {
    return ignoredEvent(keyOf(item), 'the ping names no file that can be read', known);
  }
  const checked = checkUrl(url, garminHosts);
  if (checked.kind === 'refused') {
    // The address is part of the key, so that refusals of different addresses stay separate events.
    return ignoredEvent(
      eventKeyOf(keyOf(item), sha256Hex(url)),
      `the URL was refused: ${checked.because}`,
      known,
    );
  }
  const filename = `${known.platformActivityId ?? 'activity'}.${fileType.toLowerCase()}`;
  return makeEvent({
    ...known,
    eventKey: keyOf(item),
    kind: 'activity-created',
    fetch: { kind: 'by-url', url, credential: 'bearer', downloads: 'once', filename },
  });
};

const readDetails: ItemReader = (item) => {
  const known = knownOf(item);
  const isPing = textOf(item.object['callbackURL']) !== null;
  if (isPing)
    return ignoredEvent(keyOf(item), 'details are taken from pushes only; the file is asked for', known);
  const bytes = wrapDocument('garmin', 'activity-details', [item.raw]);
  return makeEvent({
    ...known,
    eventKey: keyOf(item),
    kind: 'activity-created',
    payload: { filename: `${known.platformActivityId ?? 'activity'}.garmin-details.json`, bytes },
    because: 'samples at up to 1 Hz; the FIT file of the same activity is better',
  });
};

const readManual: ItemReader = (item) => {
  const known = knownOf(item);
  const isPing = textOf(item.object['callbackURL']) !== null;
  if (isPing) return ignoredEvent(keyOf(item), 'a summary without recording', known);
  const bytes = wrapDocument('garmin', 'activity-summary', [item.raw]);
  return makeEvent({
    ...known,
    eventKey: eventKeyOf(keyOf(item), sha256Hex(item.raw)),
    kind: 'activity-updated',
    payload: { filename: `${known.platformActivityId ?? 'activity'}.garmin-summary.json`, bytes },
    because: 'entered or changed by hand: a summary without recording',
  });
};

const readers: Readonly<Record<string, ItemReader>> = {
  activityFiles: readFilePing,
  activityDetails: readDetails,
  manuallyUpdatedActivities: readManual,
  activities: (item) =>
    ignoredEvent(
      keyOf(item),
      'a summary; the recording comes as activityFiles or activityDetails',
      knownOf(item),
    ),
  deregistrations: (item) =>
    makeEvent({
      eventKey: keyOf(item),
      kind: 'deregistered',
      platformUserId: item.userId,
      confirmWith: 'connection',
      because: 'the body is not signed: ask Garmin before acting',
    }),
  userPermissionsChange: (item) =>
    makeEvent({
      eventKey: keyOf(item),
      kind: 'permissions-changed',
      platformUserId: item.userId,
      revisionMs: secondsToMs(item.object['changeTimeInSeconds']),
      confirmWith: 'connection',
      because: 'the body is not signed: read the permissions at Garmin, the newest change wins',
    }),
};

const eventsOfType = (type: string, values: unknown, text: string): PlatformEvent[] => {
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (read === undefined) {
    const key = eventKeyOf('unread', type, sha256Hex(text));
    return Array.isArray(values) ? [ignoredEvent(key, `no recording comes with ${type}`)] : [];
  }
  const raw = rawElements(text, [type]);
  return listOf(values).map((value, index) => {
    const object = objectOf(value);
    const userId = idOf(object?.['userId']);
    const rawItem = raw[index] ?? '';
    if (object === null || userId === null) {
      return ignoredEvent(eventKeyOf(type, sha256Hex(rawItem)), 'the item names no user');
    }
    return read({ type, object, raw: rawItem, userId });
  });
};

/** Garmin has fewer kinds than this; a body with more is no notification. */
const mostTypes = 40;

const parseGarmin = (rawBody: Uint8Array): PlatformEvent[] => {
  const json = readJson(rawBody);
  const body = objectOf(json?.value);
  if (json === null || body === null) return [unreadable(rawBody, 'the body is no notification')];
  const types = Object.entries(body);
  if (types.length > mostTypes) return [unreadable(rawBody, 'the body holds too many kinds')];
  const items = types.reduce((sum, [, values]) => sum + listOf(values).length, 0);
  if (items > mostEvents) return [tooManyEvents(rawBody)];
  const events = types.flatMap(([type, values]) => eventsOfType(type, values, json.text));
  return events.length === 0 ? [unreadable(rawBody, 'the body is empty')] : withoutRepeats(events);
};

/**
 * Garmin signs nothing and sends only its client id: anyone who knows the path can send such a body. Every event
 * is therefore a hint, and Garmin must confirm whatever ends a connection.
 *
 * @example
 * createGarminInbound({ clientId: 'c' }).acknowledge().status; // 200
 */
export const createGarminInbound = (options: { clientId: string }): Inbound => ({
  maxBodyBytes: 100_000_000,
  handshake: null,
  authenticate: (request) =>
    behindPathSecret(request, () => {
      const given = request.headers['garmin-client-id'];
      if (given === undefined) return rejected(401, 'the client id is missing');
      return sameSecret(given, options.clientId)
        ? accepted('path-only')
        : rejected(403, 'the client id is wrong');
    }),
  parse: ({ rawBody }) => parseGarmin(rawBody),
  acknowledge: () => answerText(200),
});
