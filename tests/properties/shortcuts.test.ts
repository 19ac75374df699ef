import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAt, runningTotals } from '#src/core/features/active-clock.ts';
import { findBestEfforts } from '#src/core/features/find-best-efforts.ts';
import { areaAt, profileHeights } from '#src/core/features/mean-heights.ts';
import { haversineMeters, isWithinMeters } from '#src/core/science/haversine.ts';
import { agreesThroughout, findLeaps, knownIndices } from '#src/core/streams/keep-consistent.ts';

/** What skips work must say what the plain definition says, on any recording. */

const steps = fc.array(
  fc.record({
    seconds: fc.constantFrom(1, 1, 1, 2, 7, 60),
    speed: fc.double({ min: 0, max: 7, noNaN: true }),
  }),
  { minLength: 60, maxLength: 600, size: 'max' },
);

const recordingOf = (of: readonly { readonly seconds: number; readonly speed: number }[]) => ({
  timeSeconds: runningTotals(Float64Array.from(of, ({ seconds }) => seconds)),
  meters: runningTotals(Float64Array.from(of, ({ seconds, speed }) => seconds * speed)),
});

/** The least time over a distance that begins or ends at a record, by trying them all. */
const leastSeconds = (timeSeconds: Float64Array, meters: Float64Array, length: number): number => {
  const whole = meters.at(-1) ?? 0;
  const lastSecondsAt = (place: number): number => {
    const after = meters.findIndex((at) => at > place);
    if (after < 0) return timeSeconds.at(-1) ?? Number.NaN;
    return readAt(meters.slice(after - 1), timeSeconds.slice(after - 1), Float64Array.of(place))[0] as number;
  };
  const firstSecondsAt = (place: number): number => {
    const after = meters.findIndex((at) => at >= place);
    const [from, to] = [meters[after - 1] ?? 0, meters[after] as number];
    const [left, right] = [timeSeconds[after - 1] ?? 0, timeSeconds[after] as number];
    return left + ((place - from) / (to - from)) * (right - left);
  };
  let least = Number.POSITIVE_INFINITY;
  for (const [i, now] of timeSeconds.entries()) {
    const here = meters[i] as number;
    if (here >= length) least = Math.min(least, now - lastSecondsAt(here - length));
    if (here + length <= whole) least = Math.min(least, firstSecondsAt(here + length) - now);
  }
  return least;
};

describe('best efforts', () => {
  it('are the least of all stretches that begin or end at a record', () => {
    fc.assert(
      fc.property(steps, (of) => {
        const { timeSeconds, meters } = recordingOf(of);
        for (const { meters: length, seconds } of findBestEfforts('other', timeSeconds, meters)) {
          expect(seconds).toBeCloseTo(leastSeconds(timeSeconds, meters, length), 4);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('two positions', () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('lie within as many metres as the great circle has, and not within fewer', () => {
    fc.assert(
      fc.property(
        place,
        fc.double({ min: 0, max: 0.01, noNaN: true }),
        fc.double({ min: 0, max: 0.01, noNaN: true }),
        (a, north, east) => {
          const b = { latitude: Math.min(90, a.latitude + north), longitude: a.longitude + east };
          const meters = haversineMeters(a.latitude, a.longitude, b.latitude, b.longitude);
          const within = (most: number) =>
            isWithinMeters(most, a.latitude, a.longitude, b.latitude, b.longitude);
          expect(within(meters)).toBe(true);
          if (meters > 1e-3) expect(within(meters * (1 - 1e-6))).toBe(false);
        },
      ),
    );
  });
});

describe('a signal of which each value agrees with the one before', () => {
  it('has no leaps', () => {
    const values = fc.array(fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 30 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (of, most) => {
        const column = Float64Array.from(of);
        const agree = (a: number, b: number) => Math.abs((column[b] ?? 0) - (column[a] ?? 0)) <= most;
        const leaps = findLeaps(knownIndices(column), (i) => i, agree);
        if (agreesThroughout(column, agree)) expect(leaps).toEqual([]);
        else expect(leaps.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the area under a profile of heights', () => {
  it('is the sum of its trapezoids, wherever it is asked', () => {
    const distance = Float64Array.of(0, Number.NaN, 10, 30, 40);
    const altitude = Float64Array.of(100, 500, 110, 110, 90);
    const profile = profileHeights(distance, altitude);
    if (profile === null) throw new Error('the profile has points');
    expect(profile.baseMeters).toBe(100);
    expect(areaAt(profile, 0, 5)).toBe(12.5);
    expect(areaAt(profile, 1, 20)).toBe(150);
    expect(areaAt(profile, 3, 40)).toBe(250);
    expect(profileHeights(Float64Array.of(Number.NaN), Float64Array.of(3))).toBeNull();
  });
});
