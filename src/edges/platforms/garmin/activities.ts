import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import { failureOf, fetched, retryAfterOnly, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type { Call, ListOutcome, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { garminApi, garminHosts } from './hosts.ts';

const bearer = (call: Call) => ({ authorization: `Bearer ${call.accessToken}` });
const reading = (call: Call): StatusReading => ({
  nowMs: call.nowMs,
  rateLimit: retryAfterOnly,
  absent: 'gone',
});
/** Longest window of one backfill request: 30 days. */
const backfillMs = 30 * MS_PER_DAY;

/**
 * The file behind a ping. It can be downloaded once, so any answer is returned, also one that looks like no
 * recording: store it before reading it. A 410 without stored bytes means: request a backfill.
 *
 * @example
 * await fetchGarminFile(plan, call, fetch); // { kind: 'fetched', files: [{ filename: '900000000001.fit', … }], … }
 */
export const fetchGarminFile: NonNullable<PlatformAdapter['fetchActivity']> = async (plan, call, fetch) => {
  if (plan.kind !== 'by-url') return unknownPlan;
  const exchange = await fetch({ url: plan.url, credentials: bearer(call), allow: garminHosts });
  const failed = failureOf(exchange, reading(call));
  if (failed !== null) return failed;
  if (exchange.kind !== 'answered' || exchange.bytes.length === 0) {
    return { kind: 'gone', because: 'the one download was empty' };
  }
  return fetched([{ filename: plan.filename, bytes: exchange.bytes }], exchange.headers, reading(call));
};

/**
 * Asks Garmin to send a window again as ordinary notifications, thirty days at a time.
 *
 * @example
 * await requestGarminBackfill({ fromMs, toMs }, call, fetch); // { kind: 'announced' }
 */
export const requestGarminBackfill: NonNullable<PlatformAdapter['list']> = async (
  { fromMs, toMs },
  call,
  fetch,
) => {
  for (let startMs = fromMs; startMs < toMs; startMs += backfillMs) {
    const outcome = await requestWindow(startMs, Math.min(startMs + backfillMs, toMs), call, fetch);
    if (outcome.kind !== 'announced') return outcome;
  }
  return { kind: 'announced' };
};

const requestWindow = async (
  startMs: number,
  endMs: number,
  call: Call,
  fetch: Parameters<typeof fetchGarminFile>[2],
): Promise<ListOutcome> => {
  const seconds = (ms: number) => String(Math.floor(ms / 1000));
  const query = new URLSearchParams({
    summaryStartTimeInSeconds: seconds(startMs),
    summaryEndTimeInSeconds: seconds(endMs),
  });
  const url = `${garminApi}/backfill/activities?${query}`;
  const exchange = await fetch({ url, credentials: bearer(call), allow: garminHosts });
  // 409: this window was requested before and will arrive.
  if (exchange.kind === 'answered' && exchange.status === 409) return { kind: 'announced' };
  if (exchange.kind === 'answered' && exchange.status === 412) {
    return { kind: 'unauthorised', because: 'the runner has not allowed historical data' };
  }
  return failureOf(exchange, reading(call)) ?? { kind: 'announced' };
};
