import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { Exchange } from '#src/edges/guarded-request.ts';
import { readRetryAfter } from '#src/edges/retry-after.ts';
import type { DeletionCheck, FailedOutcome, FetchedFile, FetchOutcome } from './platform.ts';
import { readJson } from './reading-json.ts';

/** Reads from an answer's headers the earliest instant of the next request; null for no limit. */
export type RateLimitReader = (headers: Readonly<Record<string, string>>, nowMs: EpochMs) => EpochMs | null;

/** Wait after a 429 that names no time: a quarter of an hour, the shortest window that a platform documents. */
const defaultPauseMs = 900_000;

/**
 * Rate limits that are given by `Retry-After` alone.
 *
 * @example
 * retryAfterOnly({ 'retry-after': '60' }, 0); // 60_000
 */
export const retryAfterOnly: RateLimitReader = (headers, nowMs) =>
  readRetryAfter(headers['retry-after'], nowMs);

export type StatusReading = {
  /** When the platform was called. */
  readonly nowMs: EpochMs;
  readonly rateLimit: RateLimitReader;
  /** What "not found" (404, 204) means: `not-ready` right after an event, `gone` otherwise. */
  readonly absent: 'not-ready' | 'gone';
};

/**
 * What an unsuccessful exchange means for the work.
 *
 * @example
 * failureOf({ kind: 'answered', status: 410, … }, reading); // { kind: 'gone', because: 'answered 410' }
 */
export const failureOf = (exchange: Exchange, reading: StatusReading): FailedOutcome | null => {
  if (exchange.kind === 'refused') return { kind: 'refused', because: exchange.because };
  if (exchange.kind === 'failed') return { kind: 'unavailable', because: exchange.because };
  const { status, headers } = exchange;
  const because = `answered ${status}`;
  const { rateLimit, absent } = reading;
  const nowMs = reading.nowMs + exchange.headAfterMs;
  if (status === 429) {
    return { kind: 'rate-limited', untilMs: rateLimit(headers, nowMs) ?? nowMs + defaultPauseMs };
  }
  if (status === 204 || status === 404) return { kind: absent, because };
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return { kind: 'unauthorised', because };
  if (status >= 500 || status === 408 || status === 425) {
    const untilMs = readRetryAfter(headers['retry-after'], nowMs);
    return untilMs === null ? { kind: 'unavailable', because } : { kind: 'rate-limited', untilMs };
  }
  return { kind: 'gone', because };
};

/** Fewest bytes of a recording: a FIT header is 14, and no reader makes a run of less. */
const fewestBytes = 15;

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/**
 * True when bytes may be a recording: FIT (`.FIT` at byte 8), gzip, zip or XML. An error page in HTML or a
 * message in JSON under status 200 is none.
 *
 * @example
 * looksLikeRecording(new TextEncoder().encode('{"error":"not ready"}')); // false
 */
const looksLikeRecording = (bytes: Uint8Array): boolean => {
  if (bytes.length < fewestBytes) return false;
  if (startsWith(bytes.subarray(8), 0x2e, 0x46, 0x49, 0x54)) return true;
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return true;
  const head = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
  return head.startsWith('<') && !head.startsWith('<!doctype html') && !head.startsWith('<html');
};

/**
 * The outcome of a download: the file, or why there is none. A success that holds no recording is
 * `not-ready`, because platforms answer so while they are still writing it.
 *
 * @example
 * fileOutcome(exchange, 'aQlC83.fit', reading).kind; // 'fetched'
 */
export const fileOutcome = (exchange: Exchange, filename: string, reading: StatusReading): FetchOutcome => {
  const failed = failureOf(exchange, reading);
  if (failed !== null) return failed;
  if (exchange.kind !== 'answered' || !looksLikeRecording(exchange.bytes)) {
    return { kind: 'not-ready', because: 'the answer holds no recording' };
  }
  return fetched([{ filename, bytes: exchange.bytes }], exchange.headers, reading);
};

/**
 * The outcome with the files, and the earliest instant of the next request.
 *
 * @example
 * fetched(files, headers, reading); // { kind: 'fetched', files, pauseUntilMs: null }
 */
export const fetched = (
  files: readonly FetchedFile[],
  headers: Readonly<Record<string, string>>,
  reading: StatusReading,
): FetchOutcome => ({ kind: 'fetched', files, pauseUntilMs: reading.rateLimit(headers, reading.nowMs) });

/** The JSON of a successful answer, or why there is none. */
export const jsonOutcome = (
  exchange: Exchange,
  reading: StatusReading,
):
  | {
      readonly kind: 'json';
      readonly value: unknown;
      readonly text: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | FailedOutcome => {
  const failed = failureOf(exchange, reading);
  if (failed !== null) return failed;
  const json = exchange.kind === 'answered' ? readJson(exchange.bytes) : null;
  if (exchange.kind !== 'answered' || json === null)
    return { kind: 'unavailable', because: 'the answer is no JSON' };
  return { kind: 'json', ...json, headers: exchange.headers };
};

/** A plan of another kind than the platform makes: stored by an older version, or forged. */
export const unknownPlan: FetchOutcome = { kind: 'refused', because: 'the plan is none of this platform' };

/**
 * Whether an activity was deleted, by the answer to a request for it with a valid token.
 *
 * @example
 * deletionOf({ kind: 'answered', status: 404, … }); // { kind: 'deleted' }
 */
export const deletionOf = (exchange: Exchange): DeletionCheck => {
  if (exchange.kind !== 'answered') return { kind: 'unknown', because: exchange.because };
  if (exchange.status === 404 || exchange.status === 410) return { kind: 'deleted' };
  if (exchange.status >= 200 && exchange.status < 300) return { kind: 'present' };
  return { kind: 'unknown', because: `answered ${exchange.status}` };
};
