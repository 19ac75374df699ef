import { describe, expect, it } from 'vitest';
import { binRecords } from '#src/core/streams/bin-records.ts';
import { makesDistance, speedOfDistance } from '#src/core/streams/speed-of-distance.ts';

const seconds = (length: number, step = 1): Float64Array => Float64Array.from({ length }, (_, i) => i * step);

describe('signals as a screen shows them', () => {
  it('are no more points than two a bin, and keep every peak', () => {
    const values = seconds(7200).map((_, i) => (i === 4321 ? 199 : i === 1234 ? 40 : 150));
    const { timeSeconds, values: lines } = binRecords([values], seconds(7200), 400);
    expect(timeSeconds.length).toBeLessThanOrEqual(800);
    expect(lines[0]).toHaveLength(timeSeconds.length);
    expect(lines[0]).toContain(199);
    expect(lines[0]).toContain(40);
    expect(timeSeconds).toEqual(timeSeconds.toSorted((a, b) => a - b));
  });

  it('break where nothing was recorded, and join records that are always far apart', () => {
    const gap = Float64Array.of(0, 1, 2, 300, 301);
    expect(binRecords([gap.map(() => 1)], gap, 400)).toEqual({
      timeSeconds: [0, 1, 2, 151, 300, 301],
      values: [[1, 1, 1, null, 1, 1]],
    });
    expect(binRecords([seconds(9)], seconds(9, 90), 400).timeSeconds).toHaveLength(9);
  });

  it('bridge a signal that is written less often, and leave what was lost for longer', () => {
    const values = seconds(200).map((_, i) => (i % 10 === 0 && i <= 50 ? i : i === 199 ? 5 : Number.NaN));
    const [line] = binRecords([values], seconds(200), 400).values;
    expect(line?.slice(0, 51)).toEqual(Array.from({ length: 51 }, (_, i) => i));
    expect(line?.slice(51, 199).every((value) => value === null)).toBe(true);
  });

  it('of nothing are nothing', () => {
    expect(binRecords([], new Float64Array(0), 400)).toEqual({ timeSeconds: [], values: [] });
  });
});

describe('speed from a distance', () => {
  it('is that of the seconds around, unknown without a distance and across a long gap', () => {
    expect([
      ...speedOfDistance(
        seconds(30),
        seconds(30).map((s) => 3 * s),
      ),
    ]).toEqual(Array(30).fill(3));
    expect(speedOfDistance(seconds(3), Float64Array.of(Number.NaN, 1, Number.NaN))).toEqual(
      Float64Array.of(Number.NaN, Number.NaN, Number.NaN),
    );
    expect(speedOfDistance(Float64Array.of(0, 900), Float64Array.of(0, 10))[0]).toBeNaN();
  });

  it('is believed where it makes the distance, not where it is in another unit', () => {
    const meters = seconds(600).map((s) => 3 * s);
    expect(
      makesDistance(
        seconds(600),
        meters.map(() => 3.2),
        meters,
      ),
    ).toBe(true);
    expect(
      makesDistance(
        seconds(600),
        meters.map(() => 10.8),
        meters,
      ),
    ).toBe(false);
  });
});
