import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import { featuresOf } from '#tests/core/features/run-fixtures.ts';
import { everySecond, makeDecoded, type Row } from '#tests/core/streams/make-decoded.ts';

const runSeconds = 1200;
const metersPerDegree = 111_195;

const placeAfter = (meters: number) => ({ latitude: 48 + meters / metersPerDegree, longitude: 9 });

/** Twenty minutes north at 3 m/s, a point a second, with a heart rate that rises and falls. */
const cleanRows: readonly Row[] = everySecond(runSeconds, (s) => ({
  ...placeAfter(3 * s),
  heartRate: Math.round(150 + 15 * Math.sin(s / 120)),
  cadence: 84,
}));
const figuresOf = (rows: readonly Row[]): ActivityFeatures =>
  featuresOf(makeDecoded(rows, { format: 'gpx', startMs: null }));
const clean = figuresOf(cleanRows);

const within = (value: number | null, right: number | null, share: number): void => {
  expect(Math.abs((value ?? Number.NaN) - (right ?? Number.NaN))).toBeLessThanOrEqual(share * (right ?? 0));
};
const expectTwin = (features: ActivityFeatures): void => {
  within(features.distanceMeters, clean.distanceMeters, 0.01);
  within(features.movingSeconds, clean.movingSeconds, 0.01);
  within(features.heartRate?.averageBpm ?? null, clean.heartRate?.averageBpm ?? null, 0.01);
  within(features.cadence.averageSpm, clean.cadence.averageSpm, 0.01);
};

/** The run with `seconds` without a record after `at`, in which it went on by `meters`. */
const withGap = (at: number, seconds: number, meters: number): Row[] =>
  cleanRows.map((row) =>
    row.at <= at ? row : { ...row, at: row.at + seconds, ...placeAfter(3 * row.at + meters) },
  );

const inTheMiddle = fc.integer({ min: 200, max: 1000 });
const runs = { numRuns: 40 };

describe('a run has the figures of its clean twin', () => {
  it('with a gap at another pace, which is a pause', () => {
    const pace = fc.oneof(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 5, max: 30, noNaN: true }),
    );
    fc.assert(
      fc.property(inTheMiddle, fc.integer({ min: 10, max: 3000 }), pace, (at, seconds, speed) => {
        const features = figuresOf(withGap(at, seconds, speed * seconds));
        expectTwin(features);
        expect(features.repairs.map(({ id }) => id)).toContain('pause-from-gap');
      }),
      runs,
    );
  });

  it('with a tunnel at the pace of the run, which counts', () => {
    fc.assert(
      fc.property(inTheMiddle, fc.integer({ min: 10, max: 180 }), (at, seconds) => {
        const features = figuresOf(cleanRows.filter((row) => row.at <= at || row.at > at + seconds));
        within(features.distanceMeters, clean.distanceMeters, 0.01);
        within(features.movingSeconds, clean.movingSeconds, 0.01);
        within(features.loads.trimpBanister, clean.loads.trimpBanister, 0.06);
      }),
      runs,
    );
  });

  it('with a heart rate in every so many points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat({ max: 30 }), (every, first) => {
        const rows = cleanRows.map(({ heartRate, ...row }): Row => {
          const known = row.at >= first && (row.at - first) % every === 0;
          return known && heartRate !== undefined ? { ...row, heartRate } : row;
        });
        const features = figuresOf(rows);
        expectTwin(features);
        within(features.loads.trimpBanister, clean.loads.trimpBanister, 0.01);
        expect(features.heartRate?.coverage).toBeGreaterThanOrEqual(0.95);
      }),
      runs,
    );
  });

  it('with a strap that was lost for up to a fifth of it, and says so', () => {
    fc.assert(
      fc.property(inTheMiddle, fc.integer({ min: 40, max: 200 }), (at, seconds) => {
        const rows = cleanRows.map((row) =>
          row.at < at || row.at >= at + seconds ? row : { ...row, heartRate: Number.NaN },
        );
        const { loads } = figuresOf(rows);
        within(loads.trimpBanister, clean.loads.trimpBanister, 0.08);
        expect(loads.scaled).toBe(true);
      }),
      runs,
    );
  });

  it('with a few records whose time is wrong', () => {
    const wrong = fc.record({
      at: fc.integer({ min: 20, max: runSeconds - 20 }),
      by: fc.integer({ min: 60, max: 7200 }),
      later: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(wrong, { minLength: 1, maxLength: 8 }), (all) => {
        const times = new Map(all.map(({ at, by, later }) => [at, later ? at + by : at - by]));
        const features = figuresOf(cleanRows.map((row) => ({ ...row, at: times.get(row.at) ?? row.at })));
        expectTwin(features);
        within(features.elapsedSeconds, clean.elapsedSeconds, 0.01);
      }),
      runs,
    );
  });

  it('with a first point that carries a later time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 * SECONDS_PER_DAY }), (by) => {
        const [first, ...others] = cleanRows as [Row, ...Row[]];
        const features = figuresOf([{ ...first, at: by }, ...others]);
        expectTwin(features);
        within(features.elapsedSeconds, clean.elapsedSeconds, 0.01);
      }),
      runs,
    );
  });

  it('with a clock that was set on the way, to and fro', () => {
    const by = fc.integer({ min: 13 * SECONDS_PER_HOUR, max: 400 * SECONDS_PER_DAY });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 900 }), by, fc.boolean(), (at, seconds, behind) => {
        const rows = cleanRows.map((row) =>
          row.at > at ? row : { ...row, at: row.at + (behind ? -seconds : seconds) },
        );
        const features = figuresOf(rows);
        expectTwin(features);
        within(features.elapsedSeconds, clean.elapsedSeconds, 0.01);
        expect(features.startMs).toBe(clean.startMs);
      }),
      runs,
    );
  });

  it('with times that are out of order throughout, where the file has the way', () => {
    const seconds = cleanRows.map(({ at }) => at);
    const shuffled = fc.shuffledSubarray(seconds, { minLength: seconds.length, maxLength: seconds.length });
    fc.assert(
      fc.property(shuffled, (times) => {
        // A handful of exchanged times are a few wrong records, not a whole export.
        fc.pre(times.filter((at, i) => at !== i).length > runSeconds / 2);
        const features = figuresOf(cleanRows.map((row, i) => ({ ...row, at: times[i] as number })));
        within(features.distanceMeters, clean.distanceMeters, 0.02);
        within(features.elapsedSeconds, clean.elapsedSeconds, 0.01);
      }),
      { numRuns: 10 },
    );
  });
});
