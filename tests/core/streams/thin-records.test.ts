import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinRecords } from '#src/core/streams/thin-records.ts';

const value = fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }), { nil: Number.NaN, freq: 4 });
const columns = (length: number) =>
  fc.array(
    fc.array(value, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values)),
    { minLength: 1, maxLength: 14 },
  );
const cases = fc
  .integer({ min: 2, max: 400 })
  .chain((records) => fc.tuple(fc.constant(records), columns(records), fc.integer({ min: 2, max: 500 })));

describe('records that are thinned for all signals together', () => {
  it('are in order, no more than asked for, and hold the first and the last', () => {
    fc.assert(
      fc.property(cases, ([records, all, points]) => {
        const kept = thinRecords(all, records, points);
        expect(kept.length).toBeLessThanOrEqual(Math.min(points, records));
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect([kept[0], kept.at(-1)]).toEqual([0, records - 1]);
        expect(records > points || kept.length === records).toBe(true);
      }),
    );
  });

  it('hold the highest value of every signal where there is room for the peaks of all', () => {
    fc.assert(
      fc.property(cases, ([records, all, points]) => {
        fc.pre(points >= 4 * all.length);
        const kept = thinRecords(all, records, points);
        for (const column of all) {
          const highest = (values: Iterable<number>) =>
            Math.max(...[...values].filter((one) => !Number.isNaN(one)));
          expect(highest(kept.map((index) => column[index] ?? Number.NaN))).toBe(highest(column));
        }
      }),
    );
  });

  it('leave no long gap', () => {
    const flat = Float64Array.from({ length: 10_000 }, () => 1);
    const kept = thinRecords([flat, flat], 10_000, 1000);
    const gaps = kept.slice(1).map((index, i) => index - (kept[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(20);
  });
});
