import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { chooseLoadSeries } from '#src/core/load/choose-load-series.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { makeHistory, makeRun, type StatedRun } from './make-history.ts';

const TODAY = '2026-07-05';

/** One run a day for so many days up to today, at 07:00 UTC. */
const daily = (count: number, stated: Omit<StatedRun, 'start'>): StatedRun[] =>
  Array.from({ length: count }, (_, i) => ({
    ...stated,
    start: `${addDays(TODAY, i + 1 - count)}T07:00:00Z`,
  }));

describe('an empty history', () => {
  it('answers unknown everywhere and throws nothing', () => {
    const view = viewLoad(makeHistory(TODAY, []));
    expect(view.ramp).toMatchObject({ acuteMeters: null, band: 'unknown', fitness: null, monotony: null });
    expect(view.recovery).toEqual({
      lastRunHoursAgo: null,
      lastHardRunHoursAgo: null,
      gapsHours: [],
      shortestHardGapHours: null,
      streakDays: 0,
      restDays7: null,
      habitRestDaysPerWeek: null,
    });
    expect(view.series.source).toBe('distance');
    expect(view.days.at(-1)).toMatchObject({ day: TODAY, known: false });
  });
});

describe('the load series', () => {
  const runs = (withRpe: number, without: number) => [
    ...Array.from({ length: withRpe }, (_, i) =>
      makeRun({
        start: `2026-06-${String(i + 1).padStart(2, '0')}T07:00:00Z`,
        km: 5,
        minutes: 30,
        sessionRpe: 4,
      }),
    ),
    ...Array.from({ length: without }, (_, i) =>
      makeRun({ start: `2026-05-0${i + 1}T07:00:00Z`, km: 5, minutes: 30 }),
    ),
  ];

  it('is session RPE from 80 % of the runs on', () => {
    expect(chooseLoadSeries(runs(8, 2))).toMatchObject({ source: 'srpe', unit: 'AU' });
    expect(chooseLoadSeries(runs(7, 2))).toMatchObject({ source: 'duration', unit: 'min' });
  });

  it('is distance when nothing better is known for 80 %', () => {
    const halfTimed = [
      makeRun({ start: '2026-06-01T07:00:00Z', km: 5, minutes: 30 }),
      makeRun({ start: '2026-06-02T07:00:00Z', km: 5 }),
    ];
    expect(chooseLoadSeries(halfTimed).source).toBe('distance');
    expect(chooseLoadSeries([makeRun({ start: '2026-06-01T07:00:00Z' })])).toMatchObject({
      isFallback: true,
      runs: 1,
      knownRuns: 0,
    });
  });

  it('never mixes units: a day whose run lacks the model has no load', () => {
    const stated = daily(10, { km: 5, minutes: 30, sessionRpe: 4 });
    const forgotten = { ...stated[8], sessionRpe: null } as StatedRun;
    const view = viewLoad(makeHistory(TODAY, stated.with(8, forgotten)));
    expect(view.series.source).toBe('srpe');
    expect(view.days.find((day) => day.day === '2026-07-04')?.load).toBeNull();
    expect(view.ramp.monotony).toBeNull();
    expect(view.ramp.acuteMeters).toBe(35_000);
    expect(view.ramp.missing).toContainEqual(expect.objectContaining({ of: 'monotony', signal: 'load' }));
  });
});

describe('the ramp', () => {
  it('waits for 7, 14 and 28 known days', () => {
    const at = (count: number) => viewLoad(makeHistory(TODAY, daily(count, { km: 5, minutes: 30 }))).ramp;
    expect(at(6)).toMatchObject({ acuteMeters: null, monotony: null, band: 'unknown' });
    expect(at(7)).toMatchObject({
      acuteMeters: 35_000,
      previous7Meters: null,
      change7: null,
      band: 'unknown',
    });
    expect(at(14)).toMatchObject({ change7: 0, band: 'reference', acwrCoupled: null });
    expect(at(27)).toMatchObject({ acwrCoupled: null, acwrUncoupled: null, acwrEwma: null });
    expect(at(28)).toMatchObject({ acwrCoupled: 1, acwrUncoupled: 1, missing: [] });
    expect(at(28).acwrEwma).toBeCloseTo(1, 12);
  });

  it('says what each missing number waits for', () => {
    const { missing } = viewLoad(makeHistory(TODAY, daily(9, { km: 5, minutes: 30 }))).ramp;
    expect(missing).toEqual([
      { of: 'weekChange', signal: 'distance', days: 14, knownDays: 9 },
      { of: 'acuteChronicRatios', signal: 'distance', days: 28, knownDays: 9 },
    ]);
  });

  it('has no baseline after a week of less than 5 km', () => {
    const history = makeHistory(TODAY, daily(7, { km: 5 }), { knownFrom: '2026-05-01' });
    expect(viewLoad(history).ramp).toMatchObject({ previous7Meters: 0, change7: null, band: 'no_baseline' });
  });

  it('keeps fitness unknown after a hole until 42 known days have passed', () => {
    const withHole = (daysAgo: number) => {
      const runs = daily(90, { km: 5, minutes: 30 });
      const index = 89 - daysAgo;
      return viewLoad(makeHistory(TODAY, runs.with(index, { start: runs[index]?.start ?? '', km: 5 }))).ramp;
    };
    expect(withHole(41)).toMatchObject({ fitness: null, form: null });
    expect(withHole(41).fatigue).not.toBeNull();
    expect(withHole(6).fatigue).toBeNull();
    expect(withHole(42).fitness).toBeCloseTo(30 * (1 - Math.exp(-1)), 9);
  });

  it('reads days before the window of the history as unknown, however long the link is', () => {
    const view = viewLoad(makeHistory(TODAY, daily(3, { km: 5 }), { knownFrom: '2019-01-01' }));
    expect(view.days.filter((day) => day.known)).toHaveLength(100);
    expect(view.ramp.acwrCoupled).toBeCloseTo(4, 12);
  });

  it('passes over runs after today', () => {
    const planned = { start: '2026-07-07T07:00:00Z', km: 30, minutes: 180 };
    const view = viewLoad(makeHistory(TODAY, [...daily(7, { km: 5, minutes: 30 }), planned]));
    expect(view.ramp.acuteMeters).toBe(35_000);
    expect(view.spikes.at(-1)).toMatchObject({ category: 'large', change: 5 });
    expect(view.recovery.lastRunHoursAgo).toBeCloseTo(16.5, 12);
  });

  it('knows the share of the longest run', () => {
    const view = viewLoad(
      makeHistory(TODAY, [...daily(7, { km: 5 }), { start: '2026-07-05T17:00:00Z', km: 15 }]),
    );
    expect(view.ramp.longestRunShare).toBeCloseTo(15 / 50, 12);
  });
});
