import { describe, expect, it } from 'vitest';
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { everySecond, makeDecoded, type Row } from './make-decoded.ts';

/** Where a runner is who goes north. */
const placeAfter = (meters: number) => ({ latitude: 48 + meters / 111_195, longitude: 9 });
const run = (seconds: number, at = 0, meters = 0): Row[] =>
  everySecond(seconds, (s) => placeAfter(meters + 3 * s)).map((row) => ({ ...row, at: row.at + at }));

const streamOf = (rows: readonly Row[]) => normaliseStream(makeDecoded(rows, { format: 'gpx' }));
const lastOf = (rows: readonly Row[]) => {
  const { timeSeconds, columns, repairs } = streamOf(rows);
  return {
    seconds: timeSeconds.at(-1),
    meters: Math.round(columns.distance?.at(-1) ?? Number.NaN),
    repairs: repairs.map(({ id }) => id),
  };
};

describe('a clock', () => {
  it('that ran ahead after a pause is known by a last point with the true end', () => {
    const ahead = run(300, 100_000, 1810);
    const last = { ...(ahead.at(-1) as Row), at: 930 };
    const { seconds, meters, repairs } = lastOf([...run(600), ...ahead, last]);
    expect(seconds).toBe(930);
    expect(meters).toBeGreaterThan(2690);
    expect(meters).toBeLessThan(2715);
    expect(repairs).toContain('clock-jump');
  });

  it('that stood in the future for a few records does not move what lies around them', () => {
    const rows = run(600).map((row) => (row.at < 200 || row.at >= 220 ? row : { ...row, at: row.at + 3e7 }));
    expect(lastOf(rows)).toEqual({
      seconds: 600,
      meters: 1800,
      repairs: ['clock-jump', 'distance-from-position'],
    });
  });

  it('did not jump in a pause of an hour, nor in a watch that was forgotten in pause', () => {
    const still = (at: number): Row[] =>
      everySecond(60, () => placeAfter(1800)).map((row) => ({ ...row, at: row.at + at }));
    expect(lastOf([...run(600), ...run(600, 4200, 1800)]).seconds).toBe(4800);
    expect(lastOf([...run(600), ...still(20 * SECONDS_PER_HOUR)]).repairs).not.toContain('clock-jump');
    expect(lastOf([...run(600), ...still(8 * SECONDS_PER_DAY)]).seconds).toBe(600);
  });

  it('makes no run of points that lie months apart', () => {
    const rows = Array.from({ length: 30 }, (_, k) => ({
      at: 60 * k * SECONDS_PER_DAY,
      ...placeAfter(20 * k),
    }));
    expect(() => streamOf(rows)).toThrow();
  });
});

describe('an order of records', () => {
  it('that contradicts the places for a point or two leaves those out', () => {
    const [first, ...others] = run(600) as [Row, ...Row[]];
    expect(lastOf([{ ...first, at: 640 }, ...others])).toEqual({
      seconds: 599,
      meters: 1797,
      repairs: ['records-misplaced', 'distance-from-position'],
    });
  });

  it('from last to first is sorted', () => {
    expect(lastOf(run(600).toReversed())).toEqual({
      seconds: 600,
      meters: 1800,
      repairs: ['records-sorted', 'distance-from-position'],
    });
  });
});
