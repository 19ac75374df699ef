import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { makeDecoded, type Row } from '#tests/core/streams/make-decoded.ts';

const value = (min: number, max: number) =>
  fc.option(fc.double({ min, max, noNaN: true }), { nil: Number.NaN, freq: 8 });

/** Records as wild as files have them: any order, any gap, values missing, zero or impossible. */
const signals = {
  altitude: value(-600, 12_000),
  speed: value(-1, 20),
  heartRate: value(0, 255),
  cadence: value(0, 300),
};
const wildSignals = fc.record(signals);
const wildRow: fc.Arbitrary<Row> = fc.record({
  at: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 2000 }) },
    { weight: 1, arbitrary: fc.constantFrom(Number.NaN, -1_140_000_000, 40 * 86_400) },
  ),
  distance: value(-10, 20_000),
  latitude: value(-91, 91),
  longitude: value(-181, 181),
  ...signals,
});

/** Where a runner is who goes north at 3 m/s. */
const placeAt = (seconds: number) => ({ latitude: 48 + (3 * seconds) / 111_195, longitude: 9 });
const wildRows = fc
  .array(wildRow, { minLength: 1, maxLength: 60 })
  .filter((rows) => rows.some((row) => row.at >= 0));

const withoutOrderRepairs = (stream: CleanStream) => ({
  ...stream,
  repairSpans: [],
  repairs: stream.repairs.filter(
    ({ id }) =>
      id !== 'records-sorted' &&
      id !== 'records-duplicated' &&
      id !== 'records-without-time' &&
      id !== 'records-misplaced' &&
      id !== 'clock-jump',
  ),
});

describe('a normalised stream', () => {
  it('is the same however the records of a run were dealt into piles', () => {
    const dealt = fc.record({
      rows: fc.array(wildSignals, { minLength: 30, maxLength: 60 }),
      piles: fc.integer({ min: 2, max: 5 }),
      backwards: fc.boolean(),
    });
    fc.assert(
      fc.property(dealt, ({ rows, piles, backwards }) => {
        const run = rows.map((signals, s) => ({ at: 7 * s, ...signals, ...placeAt(7 * s) }));
        const inPiles = Array.from({ length: piles }, (_, pile) =>
          run.filter((_row, i) => i % piles === pile),
        ).flat();
        const [a, b] = [run, backwards ? inPiles.toReversed() : inPiles].map((all) =>
          normaliseStream(makeDecoded(all)),
        );
        expect(withoutOrderRepairs(b as CleanStream)).toEqual(withoutOrderRepairs(a as CleanStream));
      }),
    );
  });

  it('is the same however often its records were written', () => {
    const doubled = fc
      .array(fc.record({ row: wildRow, copies: fc.integer({ min: 1, max: 3 }) }), {
        minLength: 1,
        maxLength: 40,
      })
      .filter((all) => all.every(({ row }) => row.at <= 2000 && row.at >= 0))
      .map((all) => all.toSorted((a, b) => a.row.at - b.row.at));
    fc.assert(
      fc.property(doubled, (all) => {
        const once = normaliseStream(makeDecoded(all.map(({ row }) => row)));
        const often = normaliseStream(makeDecoded(all.flatMap(({ row, copies }) => Array(copies).fill(row))));
        expect(withoutOrderRepairs(often)).toEqual(withoutOrderRepairs(once));
      }),
    );
  });

  it('has times that strictly increase, no negative second and no negative metre', () => {
    fc.assert(
      fc.property(wildRows, (rows) => {
        const { timeSeconds, activeSeconds, stepMeters, length } = normaliseStream(makeDecoded(rows));
        expect(timeSeconds[0]).toBe(0);
        for (let i = 1; i < length; i += 1)
          expect(timeSeconds[i]).toBeGreaterThan(timeSeconds[i - 1] as number);
        for (const seconds of activeSeconds) expect(seconds).toBeGreaterThanOrEqual(0);
        for (const meters of stepMeters) expect(Number.isNaN(meters) || meters >= 0).toBe(true);
      }),
    );
  });

  it('accounts for every second: active time and pauses make the whole', () => {
    fc.assert(
      fc.property(wildRows, (rows) => {
        const { timeSeconds, activeSeconds, pauses } = normaliseStream(makeDecoded(rows));
        const active = activeSeconds.reduce((sum, seconds) => sum + seconds, 0);
        const paused = pauses.reduce((sum, { startMs, endMs }) => sum + (endMs - startMs) / 1000, 0);
        expect(active + paused).toBeCloseTo(timeSeconds.at(-1) as number, 6);
      }),
    );
  });

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(wildRows, (rows) => {
        const decoded = makeDecoded(rows);
        const before = structuredClone(decoded);
        normaliseStream(decoded);
        expect(decoded).toEqual(before);
      }),
    );
  });
});
