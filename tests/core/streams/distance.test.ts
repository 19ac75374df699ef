import { describe, expect, it } from 'vitest';
import type { Repair } from '#src/core/domain/repair.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { everySecond, makeDecoded, type Row, tenOClockMs } from './make-decoded.ts';

const metersOf = (rows: readonly Row[], over = {}): number =>
  normaliseStream(makeDecoded(rows, over)).columns.distance?.at(-1) ?? Number.NaN;
const repairsOf = (rows: readonly Row[]): readonly Repair[] => normaliseStream(makeDecoded(rows)).repairs;

/** 3 m/s northwards: 1 m is 1/111 195 of a degree. */
const northwards = (seconds: number, from = 0): Row[] =>
  everySecond(seconds, (s) => ({ latitude: 50 + (from + 3 * s) / 111_195.08, longitude: 8 }));

describe('the haversine', () => {
  it('makes a degree of longitude on the equator 111 195 m (IUGG mean radius)', () => {
    expect(haversineMeters(0, 0, 0, 1)).toBeCloseTo(111_195.08, 1);
  });
});

describe('distance from positions', () => {
  it('is computed where the file has none', () => {
    expect(metersOf(northwards(600))).toBeCloseTo(1800, 0);
    expect(repairsOf(northwards(600))).toEqual([{ id: 'distance-from-position', samples: 1 }]);
  });

  it('counts a run along the Greenwich meridian and over the equator', () => {
    const rows = everySecond(600, (s) => ({ latitude: (3 * s - 900) / 111_195.08, longitude: 0 }));
    // Only the eight seconds next to 0°/0° cannot be distinguished from "no fix"; the line over them is straight.
    expect(metersOf(rows)).toBeCloseTo(1800, 0);
  });

  it('drops positions at 0°/0° and single leaps', () => {
    const rows = northwards(600).map((row, i) =>
      i === 50 ? { ...row, latitude: 0, longitude: 0 } : i === 300 ? { ...row, latitude: 51 } : row,
    );
    expect(metersOf(rows)).toBeCloseTo(1800, 0);
    expect(repairsOf(rows)).toContainEqual({ id: 'position-zero', samples: 1 });
    expect(repairsOf(rows)).toContainEqual({ id: 'position-leap', samples: 1 });
  });

  it('drops a first fix that is still at home', () => {
    const rows = northwards(600).map((row, i) => (i < 4 ? { ...row, latitude: 50.2 } : row));
    expect(metersOf(rows)).toBeCloseTo(1788, 0);
  });

  it('does not count the way of a watch that finds itself a kilometre off and stays there', () => {
    const rows = northwards(600).map((row, i) => (i < 300 ? row : { ...row, longitude: 8.014 }));
    expect(metersOf(rows)).toBeCloseTo(1797, 0);
    expect(repairsOf(rows).some(({ id }) => id === 'position-leap')).toBe(false);
  });

  it('does not count being carried in a pause', () => {
    const after = northwards(300, 9000).map((row) => ({ ...row, at: row.at + 900 }));
    const pauses = [{ startMs: tenOClockMs + 300_000, endMs: tenOClockMs + 900_000 }];
    expect(metersOf([...northwards(300), ...after], { pauses })).toBeCloseTo(1800, 0);
  });
});

describe('distance from speed', () => {
  it('is computed on a treadmill that states neither distance nor position', () => {
    expect(metersOf(everySecond(600, () => ({ speed: 2.5 })))).toBeCloseTo(1500, 6);
  });
});

describe('cumulative distance', () => {
  it('is joined where it starts again', () => {
    const rows = everySecond(600, (s) => ({ distance: s <= 300 ? 3 * s : 3 * (s - 300) }));
    expect(metersOf(rows)).toBe(1800);
    expect(repairsOf(rows)).toEqual([{ id: 'distance-restarted', samples: 1 }]);
  });

  it('is held where it runs backwards', () => {
    const rows = everySecond(600, (s) => ({ distance: s === 300 ? 890 : 3 * s }));
    expect(metersOf(rows)).toBe(1800);
    expect(repairsOf(rows)).toEqual([{ id: 'distance-decreased', samples: 1 }]);
  });

  it('is not begun again by one zero in the middle', () => {
    const rows = everySecond(600, (s) => ({ distance: s === 300 ? 0 : 3 * s }));
    expect(metersOf(rows)).toBe(1800);
  });

  it('loses a wild value and a step that nobody can run', () => {
    expect(metersOf(everySecond(600, (s) => ({ distance: s === 300 ? 99_999 : 3 * s })))).toBe(1800);
    expect(metersOf(everySecond(600, (s) => ({ distance: 3 * s + (s > 300 ? 5000 : 0) })))).toBe(1797);
  });

  it('begins at zero in a leg that a watch counted on', () => {
    expect(metersOf(everySecond(600, (s) => ({ distance: 40_000 + 3 * s })))).toBe(1800);
  });

  it('keeps the metres before the first record of a watch that records changes only', () => {
    const rows = everySecond(600, (s) => ({ distance: 15 + 3 * s }));
    expect(metersOf(rows, { startMs: tenOClockMs - 5000 })).toBe(1815);
  });

  it('is shared over the records that do not state it', () => {
    const rows = everySecond(600, (s) => (s % 10 === 0 ? { distance: 3 * s } : {}));
    const { stepMeters } = normaliseStream(makeDecoded(rows));
    expect(Math.max(...stepMeters.slice(0, 600))).toBeCloseTo(3, 9);
    expect(Math.min(...stepMeters.slice(0, 600))).toBeCloseTo(3, 9);
  });
});
