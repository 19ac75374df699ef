import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestWaitMs, readRetryAfter } from '#src/edges/retry-after.ts';
import { jitterShare, nextAttemptMs, retryDelaysMs } from '#src/edges/webhooks/retry-schedule.ts';

const failed = { attempts: 1, nowMs: 1000, retryAfterMs: null, random: 0 };

describe('the next attempt', () => {
  test('comes after the waits that Standard Webhooks 1.0 proposes', () => {
    const waits = Array.from({ length: 10 }, (_, index) =>
      nextAttemptMs({ ...failed, nowMs: 0, attempts: index + 1 }),
    );
    const minute = 60_000;
    expect(waits).toEqual([
      5000,
      5 * minute,
      30 * minute,
      120 * minute,
      300 * minute,
      600 * minute,
      840 * minute,
      1200 * minute,
      1440 * minute,
      null,
    ]);
  });

  test('waits as long as the receiver asks, and never less than planned', () => {
    expect(nextAttemptMs({ ...failed, retryAfterMs: 61_000 })).toBe(61_000);
    expect(nextAttemptMs({ ...failed, retryAfterMs: 1001 })).toBe(6000);
  });

  test('is spread by chance, later and never earlier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: retryDelaysMs.length }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, random) => {
          const delay = retryDelaysMs[attempts - 1] ?? 0;
          const wait = (nextAttemptMs({ ...failed, attempts, random }) ?? 0) - failed.nowMs;
          expect(wait).toBeGreaterThanOrEqual(delay);
          expect(wait).toBeLessThanOrEqual(delay * (1 + jitterShare) + 1);
        },
      ),
    );
  });

  test('ends after ten attempts, however nonsensical the count', () => {
    for (const attempts of [0, -1, 10, 11, 1e9]) expect(nextAttemptMs({ ...failed, attempts })).toBeNull();
  });
});

describe('Retry-After', () => {
  const nowMs = Date.parse('2026-01-02T08:31:00Z');

  test('is read as seconds and as a date', () => {
    expect(readRetryAfter('120', nowMs)).toBe(nowMs + 120_000);
    expect(readRetryAfter('Fri, 02 Jan 2026 08:41:00 GMT', nowMs)).toBe(nowMs + 600_000);
  });

  test('reaches neither into the past nor further than a day', () => {
    expect(readRetryAfter('Fri, 02 Jan 2016 08:41:00 GMT', nowMs)).toBe(nowMs);
    expect(readRetryAfter('999999999', nowMs)).toBe(nowMs + longestWaitMs);
  });

  test.each([undefined, '', 'soon', 'NaN'])('%s is none', (header) => {
    expect(readRetryAfter(header, nowMs)).toBeNull();
  });
});
