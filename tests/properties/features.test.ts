import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { toHistoryRun } from '#src/core/features/to-history-run.ts';
import { brokenNumbers, featuresOf, knownRunner, unknownRunner } from '#tests/core/features/run-fixtures.ts';
import { makeDecoded, type Row, tenOClockMs } from '#tests/core/streams/make-decoded.ts';

/** A stretch of a run: for `seconds` at one speed, one cadence (strides), one heart rate and one slope. */
const stretch = fc.record({
  seconds: fc.integer({ min: 1, max: 20 }),
  speed: fc.double({ min: 2, max: 6, noNaN: true }),
  cadence: fc.integer({ min: 78, max: 92 }),
  heartRate: fc.integer({ min: 100, max: 190 }),
  grade: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
});
type Stretch = typeof stretch extends fc.Arbitrary<infer S> ? S : never;
const stretches = fc.array(stretch, { minLength: 20, maxLength: 120 });

/** One record a stretch, or one a second: two recordings of the same run. */
const record = (all: readonly Stretch[], everySecond: boolean): Row[] => {
  const rows: Row[] = [];
  let [at, distance, altitude] = [0, 0, 500];
  for (const { seconds, speed, cadence, heartRate, grade } of all) {
    for (let s = 0; s < (everySecond ? seconds : 1); s += 1) {
      rows.push({
        at: at + s,
        distance: distance + speed * s,
        altitude: altitude + grade * speed * s,
        speed,
        cadence,
        heartRate,
      });
    }
    at += seconds;
    distance += speed * seconds;
    altitude += grade * speed * seconds;
  }
  rows.push({ at, distance, altitude });
  return rows;
};

/** Every number of the features by its path; instants and repairs left out. */
const numbersOf = (features: ActivityFeatures): Map<string, number> => {
  const numbers = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number') numbers.set(path, value);
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    }
  };
  const { startMs: _start, endMs: _end, localDay: _day, repairs: _repairs, ...rest } = features;
  visit(rest, '');
  return numbers;
};

const expectSame = (a: ActivityFeatures, b: ActivityFeatures, digits: number): void => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  expect([...right.keys()]).toEqual([...left.keys()]);
  for (const [path, value] of left) {
    const tolerance = Math.max(1, Math.abs(value)) * 10 ** -digits;
    expect(Math.abs((right.get(path) ?? Number.NaN) - value), `${path} ${value}`).toBeLessThanOrEqual(
      tolerance,
    );
  }
};

describe('the features of a run', () => {
  it('agree between an irregular recording and its one-second twin', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const irregular = featuresOf(makeDecoded(record(all, false)));
        expectSame(irregular, featuresOf(makeDecoded(record(all, true))), 6);
      }),
    );
  });

  it('do not change when all times are shifted, but for the instants and the day', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: -100_000_000, max: 100_000_000 }), (all, shift) => {
        const rows = record(all, false);
        const later = rows.map((row) => ({ ...row, at: row.at + shift }));
        const shifted = featuresOf(makeDecoded(later, { startMs: tenOClockMs + shift * 1000 }));
        const plain = featuresOf(makeDecoded(rows));
        expectSame(plain, shifted, 9);
        expect(shifted.startMs - plain.startMs).toBe(shift * 1000);
      }),
    );
  });

  it('keep their totals when a pause splits the run', () => {
    const split = fc.tuple(stretches, fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(split, ([all, where, pauseSeconds]) => {
        const rows = record(all, true);
        const cut = 1 + (where % (rows.length - 1));
        const stopAt = (rows[cut] as Row).at;
        const paused = rows.map((row, i) => (i < cut ? row : { ...row, at: row.at + pauseSeconds }));
        const pause = {
          startMs: tenOClockMs + stopAt * 1000,
          endMs: tenOClockMs + (stopAt + pauseSeconds) * 1000,
        };
        const whole = featuresOf(makeDecoded(rows));
        const broken = featuresOf(makeDecoded(paused, { pauses: [pause] }));
        // A clock that runs on: the pause is part of the kilometre and the effort that it falls into.
        const { elapsedSeconds, splits, bestEfforts } = whole;
        expectSame(whole, { ...broken, elapsedSeconds, splits, bestEfforts, breaks: whole.breaks }, 6);
        const moving = broken.splits.reduce((sum, split) => sum + (split.movingSeconds ?? 0), 0);
        expect(moving).toBeCloseTo(
          splits.reduce((sum, split) => sum + (split.movingSeconds ?? 0), 0),
          4,
        );
        expect(broken.elapsedSeconds).toBe(whole.elapsedSeconds + pauseSeconds);
      }),
    );
  });

  it('halve their distance load when every distance halves', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const rows = record(all, false).map(({ speed: _speed, ...row }) => row);
        const halved = rows.map((row) => ({ ...row, distance: (row.distance as number) / 2 }));
        const context = { id: null, sessionRpe: null, race: false };
        const once = toHistoryRun(featuresOf(makeDecoded(rows)), context).loads.distance ?? 0;
        const half = toHistoryRun(featuresOf(makeDecoded(halved)), context).loads.distance ?? 0;
        expect(half).toBeCloseTo(once / 2, 9);
      }),
    );
  });

  it('are never NaN nor infinite, whatever the records hold', () => {
    const wild = fc.option(fc.double({ min: -100, max: 30_000, noNaN: true }), { nil: Number.NaN, freq: 4 });
    const row: fc.Arbitrary<Row> = fc.record({
      at: fc.integer({ min: 0, max: 5000 }),
      distance: wild,
      speed: wild,
      cadence: wild,
      heartRate: wild,
      altitude: wild,
      latitude: wild,
      longitude: wild,
      groundContact: wild,
      verticalOscillation: wild,
    });
    const runners = fc.constantFrom(knownRunner, unknownRunner);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), runners, (rows, runner) => {
        const features = featuresOf(makeDecoded(rows), runner);
        expect(brokenNumbers(features)).toEqual([]);
        expect(brokenNumbers(toHistoryRun(features, { id: null, sessionRpe: 5, race: false }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
