import type { InboundAnswer, PlatformEvent } from './inbound.ts';
import { sha256Hex } from './proof.ts';

const nothingKnown: Omit<PlatformEvent, 'eventKey' | 'kind'> = {
  platformUserId: null,
  platformActivityId: null,
  revisionMs: null,
  fetch: null,
  payload: null,
  confirmWith: 'nothing',
  because: null,
};

/**
 * An event in which everything that is not given is unknown.
 *
 * @example
 * makeEvent({ eventKey: 'k', kind: 'deregistered' }).fetch; // null
 */
export const makeEvent = (
  event: Pick<PlatformEvent, 'eventKey' | 'kind'> & Partial<PlatformEvent>,
): PlatformEvent => ({ ...nothingKnown, ...event });

/**
 * An event that is stored and answered, but leads to nothing, with the reason.
 *
 * @example
 * ignoredEvent('polar:PING', 'a call that only proves the address').kind; // 'ignored'
 */
export const ignoredEvent = (
  eventKey: string,
  because: string,
  known: Partial<PlatformEvent> = {},
): PlatformEvent => makeEvent({ ...known, eventKey, kind: 'ignored', because: plainSentence(because) });

/**
 * The one event of a body that cannot be read.
 *
 * @example
 * unreadable(rawBody, 'the body is no event').kind; // 'ignored'
 */
export const unreadable = (rawBody: Uint8Array, because: string): PlatformEvent =>
  ignoredEvent(`unreadable:${sha256Hex(rawBody)}`, because);

/** Events of one body: each costs a hash and a row, and years of runs are fewer. */
export const mostEvents = 10_000;

/** The one event of a body that holds more than that. */
export const tooManyEvents = (rawBody: Uint8Array): PlatformEvent =>
  unreadable(rawBody, `the body holds more than ${mostEvents} events`);

/** Longest key as plain text, characters; a longer one becomes its hash. */
const longestKey = 400;

/**
 * A key of several parts, of which none can run into the next. One that no index would take becomes a hash.
 *
 * @example
 * eventKeyOf('EXERCISE', '12345', null); // 'EXERCISE|12345|'
 */
export const eventKeyOf = (...parts: readonly (string | number | null)[]): string => {
  const key = parts.map((part) => String(part ?? '').replace(/[\\|]/g, '\\$&')).join('|');
  return key.length > longestKey || /\p{Cc}/u.test(key) ? `sha256:${sha256Hex(key)}` : key;
};

/** A sentence that may hold untrusted text, cut and without control characters. */
const plainSentence = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, 200);

/**
 * The events without repeats of the same key, in the order in which they came.
 *
 * @example
 * withoutRepeats([event, event]).length; // 1
 */
export const withoutRepeats = (events: readonly PlatformEvent[]): PlatformEvent[] =>
  [...new Map(events.toReversed().map((event) => [event.eventKey, event])).values()].toReversed();

/**
 * A plain answer.
 *
 * @example
 * answerText(403).status; // 403
 */
export const answerText = (status: number, body = ''): InboundAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/**
 * An answer in JSON.
 *
 * @example
 * answerJson(200, { result: '0000' }).body; // '{"result":"0000"}'
 */
export const answerJson = (status: number, value: unknown): InboundAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
