import {
  answerJson,
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
import type { FetchPlan, Inbound, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, rejected, sameSecret, sha256Hex } from '#src/edges/platforms/proof.ts';
import { rawElements } from '#src/edges/platforms/raw-elements.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, listOf, objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';
import type { CorosHosts } from './hosts.ts';

/** Fetches of one workout: a part with an accepted address by that address, every other by its id. */
const planOf = (part: JsonObject, ids: { openId: string; labelId: string }, hosts: CorosHosts): FetchPlan => {
  const url = textOf(part['fitUrl']);
  const parameters = {
    openId: ids.openId,
    mode: idOf(part['mode']) ?? '',
    subMode: idOf(part['subMode']) ?? '',
  };
  if (url === null || checkUrl(url, hosts.files).kind === 'refused') {
    return { kind: 'by-id', activityId: ids.labelId, parameters };
  }
  return { kind: 'by-url', url, credential: 'none', downloads: 'repeatable', filename: `${ids.labelId}.fit` };
};

const eventsOfItem = (value: unknown, rawItem: string, hosts: CorosHosts): PlatformEvent[] => {
  const item = objectOf(value);
  const openId = idOf(item?.['openId']);
  const labelId = idOf(item?.['labelId']);
  const itemHash = sha256Hex(rawItem);
  if (item === null || openId === null || labelId === null || !/^\d{1,20}$/.test(labelId)) {
    return [ignoredEvent(eventKeyOf(openId, labelId, itemHash), 'the workout has no usable id')];
  }
  const parts = listOf(item['triathlonItemList'])
    .map(objectOf)
    .filter((part) => part !== null);
  return (parts.length === 0 ? [item] : parts).map((part, index) =>
    makeEvent({
      eventKey: eventKeyOf(openId, labelId, index, itemHash),
      kind: 'activity-created',
      platformUserId: openId,
      platformActivityId: parts.length === 0 ? labelId : `${labelId}/${index}`,
      fetch: planOf(part, { openId, labelId }, hosts),
    }),
  );
};

const parseCoros = (rawBody: Uint8Array, hosts: CorosHosts): PlatformEvent[] => {
  const json = readJson(rawBody);
  const items = objectOf(json?.value)?.['sportDataList'];
  if (json === null || !Array.isArray(items) || items.length === 0)
    return [unreadable(rawBody, 'the body is no list of workouts')];
  const parts = items.reduce<number>(
    (sum, item) => sum + Math.max(1, listOf(objectOf(item)?.['triathlonItemList']).length),
    0,
  );
  if (parts > mostEvents) return [tooManyEvents(rawBody)];
  const raw = rawElements(json.text, ['sportDataList']);
  return withoutRepeats(items.flatMap((item, index) => eventsOfItem(item, raw[index] ?? '', hosts)));
};

/**
 * COROS sends its id and secret as plain headers; both are compared in constant time and never logged. It
 * checks by GET that the service is up, and expects one exact answer to an event.
 *
 * @example
 * createCorosInbound(options).acknowledge().body; // '{"message":"ok","result":"0000"}'
 */
export const createCorosInbound = (options: {
  clientId: string;
  clientSecret: string;
  hosts: CorosHosts;
}): Inbound => ({
  maxBodyBytes: 5_000_000,
  handshake: (request) =>
    request.method === 'GET' && request.pathSecret === 'accepted' ? answerText(200, 'ok') : null,
  authenticate: (request) =>
    behindPathSecret(request, () => {
      const { client, secret } = { client: request.headers['client'], secret: request.headers['secret'] };
      if (client === undefined || secret === undefined) return rejected(401, 'client or secret is missing');
      const isClient = sameSecret(client, options.clientId);
      const isSecret = sameSecret(secret, options.clientSecret);
      return isClient && isSecret ? accepted('shared-secret') : rejected(403, 'client or secret is wrong');
    }),
  parse: ({ rawBody }) => parseCoros(rawBody, options.hosts),
  acknowledge: () => answerJson(200, { message: 'ok', result: '0000' }),
});
