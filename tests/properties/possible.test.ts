import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { type DecodedActivity, emptySummary } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { signals } from '#src/core/domain/signal.ts';
import { sports } from '#src/core/domain/sport.ts';
import { toHistoryRun } from '#src/core/features/to-history-run.ts';
import { brokenNumbers, featuresOf, knownRunner, unknownRunner } from '#tests/core/features/run-fixtures.ts';
import { makeDecoded, type Row, tenOClockMs } from '#tests/core/streams/make-decoded.ts';
import { impossibleNumbers } from '#tests/support/impossible-numbers.ts';

/** What a hostile or damaged file states, beside what an honest one does. */
const hostile = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    -1,
    Number.MIN_VALUE,
    1e-300,
    0.001,
    1,
    127,
    255,
    65_535,
    4_294_967_295,
    1e18,
    1e300,
  ),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE, 42e6),
  fc.double({ min: 0, max: 400, noNaN: true }),
  fc.double({ min: -1e5, max: 1e5, noNaN: true }),
);

/** Some of the names, each with a hostile value. */
const hostileFields = (names: object) => fc.dictionary(fc.constantFrom(...Object.keys(names)), hostile);

const times = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 4000 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, 1e300, -1e9, 2e9, 0.001, 86_400) },
);
const wildRow: fc.Arbitrary<Row> = fc
  .tuple(times, hostileFields(signals))
  .map(([at, values]) => ({ ...values, at }));

/** A recording that looks sound, at speeds from a walk to a car. */
const steadyRows = fc
  .record({
    seconds: fc.integer({ min: 1, max: 4000 }),
    every: fc.integer({ min: 1, max: 50 }),
    metersPerSecond: fc.double({ min: 0, max: 60, noNaN: true }),
    climb: fc.double({ min: -8, max: 8, noNaN: true }),
    cadence: fc.integer({ min: 0, max: 255 }),
  })
  .map(({ seconds, every, metersPerSecond, climb, cadence }): Row[] =>
    Array.from({ length: Math.floor(seconds / every) + 1 }, (_, i) => ({
      at: i * every,
      distance: i * every * metersPerSecond,
      speed: metersPerSecond,
      altitude: (i * every * climb) % 9000,
      cadence,
      heartRate: 150 + (i % 7),
    })),
  );

const activities: fc.Arbitrary<DecodedActivity> = fc
  .record({
    rows: fc.oneof(fc.array(wildRow, { maxLength: 40 }), steadyRows, fc.constant([])),
    sport: fc.oneof(fc.constant('running' as const), fc.constantFrom(...sports)),
    startMs: fc.oneof(
      { weight: 6, arbitrary: fc.constant(tenOClockMs) },
      { weight: 1, arbitrary: fc.oneof(hostile, fc.constantFrom(Date.UTC(1990, 0), Date.UTC(2090, 0))) },
    ),
    offset: fc.option(hostile, { nil: null, freq: 2 }),
    pauses: fc.array(fc.record({ startMs: hostile, endMs: hostile }), { maxLength: 2 }),
    summary: hostileFields(emptySummary).map((stated) => ({ ...emptySummary, ...stated })),
    format: fc.constantFrom('fit' as const, 'gpx' as const, 'tcx' as const, 'platform' as const),
  })
  .map(({ rows, offset, ...over }) => makeDecoded(rows, { ...over, localOffsetSeconds: offset }));

/** The features, or null where the activity is refused with a known failure. */
const describeOrRefuse = (decoded: DecodedActivity, known: boolean): ActivityFeatures | null => {
  try {
    return featuresOf(decoded, known ? knownRunner : unknownRunner);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
};

describe('whatever a recording states', () => {
  it('every number of it is finite and humanly possible for its time, or null', () => {
    fc.assert(
      fc.property(activities, fc.boolean(), (decoded, known) => {
        const features = describeOrRefuse(decoded, known);
        if (features !== null) expect(impossibleNumbers(features)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('no distance is left out without a repair that says so', () => {
    fc.assert(
      fc.property(activities, (decoded) => {
        const features = describeOrRefuse(decoded, true);
        if (features === null || features.implausible === null) return;
        expect(features.distanceMeters).toBeNull();
        expect(features.repairs.map(({ id }) => id)).toContain('distance-implausible');
      }),
      { numRuns: 1000 },
    );
  });

  it('the load and the advice made of it are finite, and no ceiling exceeds what was run', () => {
    fc.assert(
      fc.property(fc.array(activities, { minLength: 1, maxLength: 6 }), (all) => {
        const runs = all
          .map((decoded) => describeOrRefuse({ ...decoded, sport: 'running' }, true))
          .filter((features) => features !== null)
          .map((features) => toHistoryRun(features, { id: null, sessionRpe: 5, race: false }))
          .filter(({ day }) => day <= '2026-03-03' && day >= '2025-12-01');
        const answer = assess({
          today: '2026-03-03',
          timeZone: 'UTC',
          weekStartsOn: 'monday',
          runner: knownRunner,
          runs: runs.toSorted((a, b) => a.startMs - b.startMs),
          knownFrom: '2026-01-01',
          checkIn: null,
          wellnessHistory: [],
          plannedRun: null,
        });
        expect(brokenNumbers(answer)).toEqual([]);
        const longest = Math.max(0, ...runs.map(({ distanceMeters }) => distanceMeters ?? 0));
        for (const run of runs)
          expect(run.distanceMeters ?? 0).toBeLessThanOrEqual((12.5 * (run.endMs - run.startMs)) / 1000 + 1);
        expect(answer.ceiling?.nextRunMeters ?? 0).toBeLessThanOrEqual(1.1 * longest + 1);
      }),
      { numRuns: 200 },
    );
  });
});
