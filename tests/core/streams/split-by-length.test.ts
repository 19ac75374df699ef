import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByLength } from '#src/core/streams/split-by-length.ts';

const mile = 1609.344;
const seconds = (length: number): Float64Array => Float64Array.from({ length }, (_, i) => i);

describe('a run cut into lengths', () => {
  it('has whole ones and what was left, with their mean heart rate and cadence', () => {
    const timeSeconds = seconds(1201);
    const heartRate = timeSeconds.map((s) => (s < mile / 3 ? 140 : 160));
    const splits = splitByLength({ timeSeconds, distance: timeSeconds.map((s) => 3 * s), heartRate }, mile);
    expect(splits.map(({ distanceMeters }) => distanceMeters)).toEqual([
      mile,
      mile,
      expect.closeTo(3600 - 2 * mile, 6),
    ]);
    expect(splits[0]?.durationSeconds).toBeCloseTo(mile / 3, 6);
    expect(splits[0]?.averageBpm).toBeCloseTo(140, 0);
    expect(splits[1]?.averageBpm).toBeCloseTo(160, 0);
    expect(splits[1]?.averageSpm).toBeNull();
  });

  it('of no distance is none', () => {
    const nothing = Float64Array.of(Number.NaN, Number.NaN);
    expect(splitByLength({ timeSeconds: seconds(2), distance: nothing }, 1000)).toEqual([]);
    expect(splitByLength({ timeSeconds: seconds(0), distance: seconds(0) }, 1000)).toEqual([]);
    expect(splitByLength({ timeSeconds: seconds(1), distance: Float64Array.of(0) }, 1000)).toEqual([]);
  });

  it('covers the whole distance and time of any run, one length after the other', () => {
    const step = fc.record({
      meters: fc.option(fc.double({ min: 0, max: 400, noNaN: true }), { nil: null, freq: 5 }),
      seconds: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 80 }), (steps) => {
        let [meters, time] = [0, 0];
        const rows = [{ meters: 0, time: 0 }];
        for (const one of steps) {
          time += one.seconds;
          meters += one.meters ?? 0;
          rows.push({ meters: one.meters === null ? Number.NaN : meters, time });
        }
        const run = {
          timeSeconds: Float64Array.from(rows, (row) => row.time),
          distance: Float64Array.from(rows, (row) => row.meters),
        };
        const whole = rows.findLast((row) => !Number.isNaN(row.meters))?.meters ?? 0;
        const splits = splitByLength(run, 1000);
        const covered = splits.reduce((sum, { distanceMeters }) => sum + (distanceMeters ?? 0), 0);
        expect(Math.abs(whole - covered)).toBeLessThanOrEqual(1);
        for (const [k, { startSeconds, durationSeconds }] of splits.entries()) {
          expect(durationSeconds).toBeGreaterThanOrEqual(0);
          const before = splits[k - 1];
          expect(startSeconds).toBeCloseTo(
            before === undefined ? 0 : before.startSeconds + before.durationSeconds,
            6,
          );
        }
      }),
    );
  });
});
