import type { EpochMs } from '#src/core/domain/calendar.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { RateLimitReader } from '#src/edges/platforms/outcome.ts';
import { readRetryAfter } from '#src/edges/retry-after.ts';

/** Strava's short window: a quarter of an hour, starting at :00, :15, :30 and :45. */
const quarterMs = 900_000;
/** Strava's long window: the UTC day. */

const pair = (header: string | undefined): readonly [number, number] | null => {
  const [short, day] = (header ?? '').split(',').map(Number);
  return Number.isFinite(short) && Number.isFinite(day) ? [short as number, day as number] : null;
};

const nextWindow = (nowMs: EpochMs, lengthMs: number): EpochMs =>
  (Math.floor(nowMs / lengthMs) + 1) * lengthMs;

/**
 * The earliest instant of the next request, from `X-RateLimit-*` and `X-ReadRateLimit-*` ("15 minutes, day"). The
 * limits are read from the headers and never assumed.
 *
 * @example
 * readStravaRateLimit({ 'x-ratelimit-limit': '200,2000', 'x-ratelimit-usage': '200,900' }, 0); // 900_000
 */
export const readStravaRateLimit: RateLimitReader = (headers, nowMs) => {
  const waits = ['x-ratelimit', 'x-readratelimit'].flatMap((name) => {
    const limit = pair(headers[`${name}-limit`]);
    const usage = pair(headers[`${name}-usage`]);
    if (limit === null || usage === null) return [];
    return [
      ...(usage[0] >= limit[0] ? [nextWindow(nowMs, quarterMs)] : []),
      ...(usage[1] >= limit[1] ? [nextWindow(nowMs, MS_PER_DAY)] : []),
    ];
  });
  const retryAfterMs = readRetryAfter(headers['retry-after'], nowMs);
  const all = retryAfterMs === null ? waits : [...waits, retryAfterMs];
  return all.length === 0 ? null : Math.max(...all);
};
