import { describe, expect, it } from 'vitest';
import { timelineLookbackDays, traceTimeline } from '#src/core/assessment/trace-timeline.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { makeHistory, type StatedRun } from '#tests/core/load/make-history.ts';

const run = (day: string, km: number | null, more: Partial<StatedRun> = {}): StatedRun => ({
  start: `${day}T07:00:00Z`,
  km,
  minutes: (km ?? 8) * 6,
  ...more,
});

const first = '2026-05-01';
const later = (days: number): string => addDays(first, days);
const last = later(41);

const trace = (runs: readonly StatedRun[], by: 'day' | 'week' = 'day', stated = {}) =>
  traceTimeline(makeHistory(last, runs, stated), { from: first, to: last, by });

/** Five kilometers every other day of six weeks. */
const steady = Array.from({ length: 21 }, (_, index) => run(later(2 * index), 5));

describe('a timeline', () => {
  it('has a day for each day, without a run too', () => {
    const { bins, unit, by } = trace(steady);
    expect({ unit, by, days: bins.length }).toEqual({ unit: 'meters', by: 'day', days: 42 });
    expect(bins[0]).toMatchObject({ from: first, to: first, runs: 1, distanceMeters: 5000, unknownDays: 0 });
    expect(bins[1]).toMatchObject({ runs: 0, distanceMeters: 0, longest: null, jump: null, hardDays: 0 });
  });

  it('shows the ceiling of a day as it stood before the runs of the day', () => {
    const { bins } = trace([...steady.slice(0, 10), run(later(20), 9), ...steady.slice(11)]);
    expect(bins[0]?.ceiling).toBeNull();
    expect(bins[20]).toMatchObject({ ceiling: 5500, longest: 9000 });
    // After the jump of 9 km the longest before it counts for a week.
    expect(bins[21]?.ceiling).toBe(5500);
    expect(bins[26]?.ceiling).toBe(5500);
    expect(bins[28]?.ceiling).toBe(9900);
  });

  it('marks a jump with what it is measured against', () => {
    const { bins } = trace([...steady.slice(0, 10), run(later(20), 9)]);
    expect(bins[20]?.jump).toEqual({
      ...{ category: 'moderate', change: 0.8, day: later(20) },
      ...{ unit: 'meters', length: 9000, before: 5000 },
    });
    expect(bins.filter(({ jump }) => jump !== null)).toHaveLength(1);
  });

  it('does not take a day for rest of which nothing is known', () => {
    const unread = later(11);
    const { bins } = trace(steady.slice(3), 'day', { knownFrom: later(6), unknownDays: [unread] });
    expect(bins.slice(0, 6).map(({ unknownDays }) => unknownDays)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(bins[0]).toMatchObject({ distanceMeters: null, load: null });
    expect(bins[11]).toMatchObject({ from: unread, unknownDays: 1, distanceMeters: null });
    expect(bins[7]).toMatchObject({ unknownDays: 0, distanceMeters: 0 });
  });

  it('counts weeks by the days that they have', () => {
    const { bins } = trace(steady, 'week');
    expect(bins[0]).toMatchObject({ from: first, to: '2026-05-03', runs: 2, distanceMeters: 10_000 });
    expect(bins[1]).toMatchObject({ from: '2026-05-04', to: '2026-05-10', longest: 5000 });
    expect(bins.reduce((sum, { runs }) => sum + runs, 0)).toBe(21);
  });

  it('counts in minutes where distances are missing', () => {
    const { bins, unit } = trace(steady.map((one) => ({ ...one, km: null })));
    expect(unit).toBe('seconds');
    expect(bins[10]).toMatchObject({ longest: 1800, ceiling: 1980, distanceMeters: null });
  });

  it('says of rest between hard runs only what is known', () => {
    const hard = [run(later(3), 5, { sessionRpe: 9 }), run(later(4), 5, { sessionRpe: 9 })];
    const { bins } = trace([run(later(2), 5), ...hard]);
    expect(bins[2]?.hardDays).toBeNull();
    expect(bins[3]).toMatchObject({ hardDays: 1, hardGapHours: null, gapHours: 23.5 });
    expect(bins[4]).toMatchObject({ hardDays: 1, hardGapHours: 23.5 });
  });

  it('of nobody and of a single run knows no ceiling and no jump', () => {
    const nobody = trace([]);
    expect(nobody.bins.every(({ unknownDays, runs }) => unknownDays === 1 && runs === 0)).toBe(true);
    const { bins } = trace([run(later(5), 10)]);
    expect(bins[5]).toMatchObject({ runs: 1, longest: 10_000, ceiling: null, jump: null });
    expect(bins[6]?.ceiling).toBe(11_000);
  });

  it('names a run after a break that is known to be one, and no first run', () => {
    const dayOf = (runs: readonly StatedRun[]) =>
      trace(runs).bins.flatMap(({ afterBreakDay }) => afterBreakDay ?? []);
    expect(dayOf([run(first, 5), run(later(40), 20)])).toEqual([later(40)]);
    expect(dayOf([run(first, 5), run(later(20), 20)])).toEqual([]);
    expect(dayOf([run(later(5), 10)])).toEqual([]);
  });

  it('does not depend on runs before its look back', () => {
    const runs = Array.from({ length: 120 }, (_, index) => run(addDays(last, -index), 4 + (index % 7)));
    const { runs: all } = makeHistory(last, runs);
    const since = addDays(first, -timelineLookbackDays);
    const past = (some: readonly HistoryRun[]) => ({ runs: some, knownFrom: addDays(last, -119) });
    const span = { from: first, to: last, by: 'day' } as const;
    const traceOf = (some: readonly HistoryRun[]) =>
      traceTimeline({ ...past(some), weekStartsOn: 'monday' }, span).bins.map((bin) => ({
        ...bin,
        gapHours: 0,
      }));
    expect(traceOf(all.filter(({ day }) => day >= since))).toEqual(traceOf(all));
  });
});
