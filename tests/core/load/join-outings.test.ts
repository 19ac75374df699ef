import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { groupOutings, joinOutings } from '#src/core/load/join-outings.ts';
import { makeRun } from './make-history.ts';

const startMs = Date.parse('2025-08-16T06:00:00Z');

/** A run that starts so many minutes after six o'clock. */
const run = (
  minute: number,
  minutes: number,
  meters: number,
  fields: Partial<HistoryRun> = {},
): HistoryRun => ({
  ...makeRun({ start: '2025-08-16T06:00:00Z' }),
  startMs: startMs + minute * 60_000,
  endMs: startMs + (minute + minutes) * 60_000,
  day: '2025-08-16',
  durationSeconds: minutes * 60,
  distanceMeters: meters,
  ...fields,
});

describe('recordings with less than 30 minutes between them', () => {
  it('are one outing of their distances, times and loads', () => {
    const pieces = [
      run(0, 30, 5_000, { id: 'act_1', sessionRpe: 3, averageSpm: 160, loads: { edwards: 40 } }),
      run(40, 60, 6_000, { id: 'act_2', sessionRpe: 6, averageSpm: 170, loads: { edwards: 90 } }),
    ];
    const [outing, ...others] = joinOutings(pieces);
    expect(others).toEqual([]);
    expect(outing).toMatchObject({
      id: 'act_1',
      recordings: 2,
      startMs,
      endMs: startMs + 100 * 60_000,
      distanceMeters: 11_000,
      durationSeconds: 5_400,
      sessionRpe: 6,
      loads: { edwards: 130, srpe: 3 * 30 + 6 * 60, duration: 90, distance: 11 },
    });
    expect(outing?.averageSpm).toBeCloseTo((160 * 30 + 170 * 60) / 90);
  });

  it('are two from 30 minutes on', () => {
    expect(joinOutings([run(0, 30, 5_000), run(59.99, 30, 5_000)])).toHaveLength(1);
    expect(joinOutings([run(0, 30, 5_000), run(60, 30, 5_000)])).toHaveLength(2);
  });

  it('stay apart where they overlap: one of them may be a copy', () => {
    expect(joinOutings([run(0, 30, 5_000), run(1, 29, 5_000)])).toHaveLength(2);
    expect(joinOutings([run(0, 30, 5_000), run(29.5, 30, 5_000)])).toHaveLength(1);
  });

  it('stay apart where a length or a time is unknown', () => {
    const unknown = [
      run(0, 30, 5_000, { distanceMeters: null }),
      run(0, 30, 5_000, { durationSeconds: null, endMs: startMs }),
    ];
    for (const before of unknown) expect(joinOutings([before, run(40, 30, 5_000)])).toHaveLength(2);
  });

  it('count a load only where every piece has data for it', () => {
    const [outing] = joinOutings([
      run(0, 30, 5_000, { loads: { banister: 30, edwards: 40 } }),
      run(40, 30, 5_000, { loads: { edwards: 50 } }),
    ]);
    expect(outing?.loads.edwards).toBe(90);
    expect(outing?.loads.banister).toBeUndefined();
  });
});

it('loses and adds nothing, and changes nothing the second time', () => {
  const anyRuns = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 120 })), { maxLength: 12 })
    .map((spans) => spans.map(([minute, minutes]) => run(minute, minutes, minutes * 170)))
    .map((runs) => runs.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs));
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const outings = joinOutings(runs);
      const sum = (each: readonly HistoryRun[]) =>
        each.reduce((all, { distanceMeters }) => all + (distanceMeters ?? 0), 0);
      expect(sum(outings)).toBeCloseTo(sum(runs));
      expect(outings.reduce((all, { recordings }) => all + (recordings ?? 1), 0)).toBe(runs.length);
      expect(groupOutings(runs).flat()).toEqual(runs);
      expect(joinOutings(outings)).toEqual(outings);
    }),
  );
});
