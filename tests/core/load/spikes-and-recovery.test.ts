import { describe, expect, it } from 'vitest';
import { addDays, parseInstant } from '#src/core/domain/calendar.ts';
import { endOfDay } from '#src/core/load/end-of-day.ts';
import { longestRunBefore } from '#src/core/load/longest-run-before.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { makeHistory, makeRun, type StatedRun } from './make-history.ts';

const TODAY = '2026-07-05';

/** One run a day for so many days up to today, at 07:00 UTC. */
const daily = (count: number, stated: Omit<StatedRun, 'start'>): StatedRun[] =>
  Array.from({ length: count }, (_, i) => ({
    ...stated,
    start: `${addDays(TODAY, i + 1 - count)}T07:00:00Z`,
  }));

describe('spikes and hard sessions', () => {
  it('are parallel to the runs and see only earlier ones', () => {
    const view = viewLoad(
      makeHistory(TODAY, [
        { start: '2026-06-01T07:00:00Z', km: 10 },
        { start: '2026-06-08T07:00:00Z', km: 11 },
        { start: '2026-06-15T07:00:00Z', km: 20 },
        { start: '2026-06-22T07:00:00Z', km: null },
        { start: '2026-07-05T07:00:00Z', km: 50 },
      ]),
    );
    expect(view.spikes.map(({ category }) => category)).toEqual([
      'no_reference',
      'reference',
      'moderate',
      'unknown',
      'large',
    ]);
    expect(view.spikes.at(-1)?.longest30Meters).toBe(20_000);
    expect(view.hard.map(({ hard }) => hard)).toEqual([null, null, true, null, true]);
    expect(view.hard[2]?.because).toEqual(['spike']);
  });

  it('read seconds as minutes', () => {
    const view = viewLoad(
      makeHistory(TODAY, [
        { start: '2026-07-01T07:00:00Z', km: 8, hasHeartRate: true, secondsAtThreshold: 599 },
        { start: '2026-07-03T07:00:00Z', km: 8, hasHeartRate: true, secondsAtThreshold: 600 },
        { start: '2026-07-04T07:00:00Z', km: 8, secondsAtIntensity90: 1200 },
      ]),
    );
    expect(view.hard).toEqual([
      { hard: false, because: [] },
      { hard: true, because: ['hr_threshold'] },
      { hard: true, because: ['tempo'] },
    ]);
  });

  it('the longest run of 30 days is sought up to an instant', () => {
    const runs = [
      makeRun({ start: '2026-06-05T07:00:00Z', km: 21 }),
      makeRun({ start: '2026-07-01T07:00:00Z', km: 9 }),
    ];
    const at = (text: string) => longestRunBefore(runs, parseInstant(text) ?? Number.NaN, 30);
    expect(at('2026-07-05T07:00:00Z')).toBe(21_000);
    expect(at('2026-07-05T07:00:01Z')).toBe(9000);
    expect(at('2026-06-05T07:00:00Z')).toBeNull();
  });
});

describe('recovery', () => {
  it('counts hours to the end of today where the runner lives', () => {
    const run = { start: '2026-07-05T16:00:00Z', km: 10, minutes: 60 };
    const hoursIn = (timeZone: string) =>
      viewLoad(makeHistory(TODAY, [run], { timeZone })).recovery.lastRunHoursAgo;
    expect(hoursIn('UTC')).toBeCloseTo(7, 12);
    expect(hoursIn('Europe/Berlin')).toBeCloseTo(5, 12);
    expect(hoursIn('America/New_York')).toBeCloseTo(11, 12);
  });

  it('ends a day after 23 or 25 hours where the clock is changed', () => {
    const hours = (day: string) =>
      (endOfDay(day, 'Europe/Berlin') - endOfDay(addDays(day, -1), 'Europe/Berlin')) / 3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-07-05')).toBe(24);
  });

  it('measures from the end of a run to the start of the next and passes over overlaps', () => {
    const { gapsHours } = viewLoad(
      makeHistory('2026-03-04', [
        { start: '2026-03-02T06:00:00Z', minutes: 60 },
        { start: '2026-03-02T06:30:00Z', minutes: 10 },
        { start: '2026-03-02T18:00:00Z', minutes: 45 },
        { start: '2026-03-04T06:00:00Z', minutes: 90 },
      ]),
    ).recovery;
    expect(gapsHours).toEqual([11, 35.25]);
  });

  it('finds the shortest time between hard runs of the last seven days', () => {
    const hard = (start: string) => ({ start, km: 8, minutes: 60, sessionRpe: 8 });
    const easy = (start: string) => ({ start, km: 8, minutes: 60, sessionRpe: 3 });
    const { recovery } = viewLoad(
      makeHistory(TODAY, [
        hard('2026-06-20T07:00:00Z'),
        hard('2026-06-20T17:00:00Z'),
        hard('2026-06-28T18:00:00Z'),
        hard('2026-07-01T07:00:00Z'),
        easy('2026-07-02T07:00:00Z'),
        hard('2026-07-02T19:00:00Z'),
        easy('2026-07-05T07:00:00Z'),
      ]),
    );
    expect(recovery.shortestHardGapHours).toBe(35);
    expect(recovery.lastHardRunHoursAgo).toBe(76);
    expect(recovery.lastRunHoursAgo).toBe(16);
  });

  it('counts a streak only when it reaches today', () => {
    expect(viewLoad(makeHistory(TODAY, daily(9, { km: 5 }))).recovery.streakDays).toBe(9);
    expect(
      viewLoad({ ...makeHistory(TODAY, daily(9, { km: 5 })), today: '2026-07-06' }).recovery,
    ).toMatchObject({
      streakDays: 0,
      restDays7: 1,
    });
  });
});
