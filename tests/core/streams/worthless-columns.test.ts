import { describe, expect, it } from 'vitest';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import type { RepairId } from '#src/core/domain/repair.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { featuresOf } from '#tests/core/features/run-fixtures.ts';
import { everySecond, makeDecoded } from './make-decoded.ts';

const idsOf = (decoded: ReturnType<typeof makeDecoded>): RepairId[] =>
  normaliseStream(decoded).repairs.map(({ id }) => id);

describe('a distance that the positions contradict', () => {
  /** 1,800 s north at 2.8 m/s, with a count and a total in some unit. */
  const counted = (factor: number, stated: number | null) =>
    makeDecoded(
      everySecond(1800, (s) => ({
        latitude: 48 + (2.8 * s) / 111_195,
        longitude: 11,
        distance: 2.8 * s * factor,
      })),
      { summary: { ...emptySummary, distanceMeters: stated } },
    );

  it('is worthless in another unit, whatever the total says', () => {
    for (const [factor, stated] of [
      [0.001, 5040],
      [0.001, null],
      [0.001, 5.04],
      [1 / 1609.344, null],
      [0.3, 5040],
      [1.3, 5040],
    ] as const) {
      const decoded = counted(factor, stated);
      expect(idsOf(decoded)).toEqual(['distance-contradicted', 'distance-from-position']);
      const run = featuresOf(decoded);
      expect(run.distanceMeters).toBeCloseTo(5040, -1);
      expect(run.movingSeconds).toBe(1800);
    }
  });

  it('is believed where it merely differs, or where nothing bears the positions out', () => {
    for (const [factor, stated] of [
      [1, null],
      [0.9, 5040],
      [1.15, 5040],
      [1.4, 7056],
      [0.5, 2520],
      [0.5, null],
    ] as const) {
      expect(idsOf(counted(factor, stated))).toEqual([]);
    }
  });

  it('is believed where the runner stood and the positions drift', () => {
    const rows = everySecond(1800, (s) => ({
      latitude: 48 + (s % 3) * 0.000001,
      longitude: 11,
      distance: s > 900 ? 2 : 0,
    }));
    expect(idsOf(makeDecoded(rows))).not.toContain('distance-contradicted');
  });
});

describe('an altitude that never changes', () => {
  const run = (altitude: (second: number) => number, over: Partial<typeof emptySummary> = {}) =>
    makeDecoded(
      everySecond(900, (s) => ({ distance: 3 * s, altitude: altitude(s) })),
      { summary: { ...emptySummary, ...over } },
    );

  it('was not measured: no climb is known, also where the file states one of zero', () => {
    for (const decoded of [
      run(() => 0),
      run(() => 312.4),
      run(() => 0, { ascentMeters: 0, descentMeters: 0 }),
    ]) {
      expect(idsOf(decoded)).toEqual(['altitude-constant']);
      expect(featuresOf(decoded)).toMatchObject({
        ascentMeters: null,
        descentMeters: null,
        downhillShare: null,
        downhillDropMeters: null,
      });
    }
  });

  it('leaves a climb that the watch states', () => {
    expect(featuresOf(run(() => 0, { ascentMeters: 40 })).ascentMeters).toBe(40);
  });

  it('is not that of a level track, on which a barometer moves by decimetres', () => {
    const level = run((s) => 312 + 0.2 * (s % 2), { ascentMeters: 0 });
    expect(idsOf(level)).toEqual([]);
    expect(featuresOf(level)).toMatchObject({ ascentMeters: 0, descentMeters: 0, downhillShare: 0 });
  });
});
