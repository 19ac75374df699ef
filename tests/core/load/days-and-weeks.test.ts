import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { listDays } from '#src/core/load/list-days.ts';
import { restDaysIn } from '#src/core/load/rest-days.ts';
import { trainingDays } from '#src/core/load/training-days.ts';
import { trainingWeeks } from '#src/core/load/training-weeks.ts';
import { makeRun } from './make-history.ts';

const run = (start: string, km: number | null, minutes: number | null = null) =>
  makeRun({ start, km, minutes });

describe('a training day', () => {
  it('is unknown before the first known day and rest after it', () => {
    const days = trainingDays([], '2026-07-03', '2026-07-05', '2026-07-04', 'distance');
    expect(days.map((day) => day.known)).toEqual([false, true, true]);
    expect(days.map((day) => day.distanceMeters)).toEqual([null, 0, 0]);
    expect(days.map((day) => day.load)).toEqual([null, 0, 0]);
    expect(days[2]?.longestRunMeters).toBeNull();
  });

  it('is never known when nobody knows since when', () => {
    const days = trainingDays([run('2026-07-04T07:00:00Z', 5)], '2026-07-03', '2026-07-05', null, 'distance');
    expect(days.every((day) => !day.known)).toBe(true);
    expect(days.map((day) => day.distanceMeters)).toEqual([null, 5000, null]);
  });

  it('adds up its runs and keeps the longest', () => {
    const runs = [
      run('2026-07-04T07:00:00Z', 5, 30),
      run('2026-07-04T18:00:00Z', 8, 50),
      run('2026-07-06T07:00:00Z', 9),
    ];
    const [day] = trainingDays(runs, '2026-07-04', '2026-07-04', '2026-07-01', 'duration');
    expect(day).toEqual({
      day: '2026-07-04',
      runs: 2,
      recordings: 2,
      distanceMeters: 13_000,
      durationSeconds: 4800,
      load: 80,
      longestRunMeters: 8000,
      known: true,
    });
  });

  it('has no sum when one of its runs lacks the value, but still a longest run', () => {
    const runs = [run('2026-07-04T07:00:00Z', null, 30), run('2026-07-04T18:00:00Z', 8, 50)];
    const [day] = trainingDays(runs, '2026-07-04', '2026-07-04', '2026-07-01', 'srpe');
    expect(day).toMatchObject({
      runs: 2,
      distanceMeters: null,
      durationSeconds: 4800,
      load: null,
      longestRunMeters: 8000,
    });
  });

  it('is no rest when something of it was left unread, and no rest days are counted over it', () => {
    const runs = [run('2026-07-05T07:00:00Z', 8)];
    const unread = ['2026-07-03', '2026-07-05'];
    const days = trainingDays(runs, '2026-07-02', '2026-07-05', '2026-07-01', 'distance', unread);
    expect(days.map((day) => day.known)).toEqual([true, false, true, false]);
    expect(days.map((day) => day.distanceMeters)).toEqual([0, null, 0, 8000]);
    expect(restDaysIn(days, 4)).toBeNull();
  });

  it('is refused when it is no day of the calendar', () => {
    expect(() => trainingDays([], '2026-02-30', '2026-03-05', null, 'distance')).toThrow(RangeError);
    expect(trainingDays([], '2026-03-06', '2026-03-05', null, 'distance')).toEqual([]);
  });

  it('follows the one before over the ends of months and leap years', () => {
    expect(listDays('2024-02-27', '2024-03-01')).toEqual([
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(listDays('2025-12-30', '2026-01-01')).toEqual(['2025-12-30', '2025-12-31', '2026-01-01']);
    expect(listDays('2026-01-31', '2026-02-01')).toEqual(['2026-01-31', '2026-02-01']);
  });
});

describe('rest days', () => {
  const days = trainingDays(
    [run('2026-07-05T07:00:00Z', 5)],
    '2026-06-20',
    '2026-07-05',
    '2026-06-27',
    'distance',
  );

  it('count the days without a run in a window of known days', () => {
    expect(restDaysIn(days, 7)).toBe(6);
    expect(restDaysIn(days, 2, 1)).toBe(2);
  });

  it('are unknown in a window that reaches back before the first known day', () => {
    expect(restDaysIn(days, 10)).toBeNull();
    expect(restDaysIn(days, 7, 7)).toBeNull();
    expect(restDaysIn(days, 28)).toBeNull();
  });
});

describe('a training week', () => {
  const weeksOf = (runs: ReturnType<typeof run>[], from: string, to: string, knownFrom = from) =>
    trainingWeeks(trainingDays(runs, from, to, knownFrom, 'distance'), 'monday');

  it('carries the ISO label of its Thursday: 2025-12-29 belongs to 2026-W01, 2021-01-03 to 2020-W53', () => {
    const label = (from: string, to: string) => weeksOf([], from, to).map((week) => week.isoWeek);
    expect(label('2025-12-28', '2026-01-05')).toEqual(['2025-W52', '2026-W01', '2026-W02']);
    expect(label('2020-12-31', '2021-01-04')).toEqual(['2020-W53', '2021-W01']);
  });

  it('starts on the day on which the runner’s week starts', () => {
    const days = trainingDays([], '2026-07-01', '2026-07-12', '2026-07-01', 'distance');
    const starts = (weekStartsOn: 'monday' | 'sunday' | 'saturday') =>
      trainingWeeks(days, weekStartsOn).map((week) => `${week.weekStart} ${week.isoWeek}`);
    expect(starts('monday')).toEqual(['2026-06-29 2026-W27', '2026-07-06 2026-W28']);
    expect(starts('sunday')).toEqual(['2026-06-28 2026-W27', '2026-07-05 2026-W28', '2026-07-12 2026-W29']);
    expect(starts('saturday')).toEqual(['2026-06-27 2026-W27', '2026-07-04 2026-W28', '2026-07-11 2026-W29']);
  });

  it('is compared with the week before once both are whole', () => {
    const runs = [
      run('2026-06-23T07:00:00Z', 20),
      run('2026-06-30T07:00:00Z', 50),
      run('2026-07-07T07:00:00Z', 10),
    ];
    const weeks = weeksOf(runs, '2026-06-22', '2026-07-08');
    expect(weeks.map((week) => week.changeFromPreviousWeek)).toEqual([null, 1.5, null]);
    expect(weeks.map((week) => week.distanceMeters)).toEqual([20_000, 50_000, 10_000]);
    expect(weeks.map((week) => week.restDays)).toEqual([6, 6, null]);
    expect(weeks.map((week) => week.longestRunMeters)).toEqual([20_000, 50_000, 10_000]);
  });

  it('is not compared with a week of which a day is unknown', () => {
    const runs = [run('2026-06-24T07:00:00Z', 20), run('2026-06-30T07:00:00Z', 50)];
    const weeks = weeksOf(runs, '2026-06-15', '2026-07-05', '2026-06-23');
    expect(weeks.map((week) => week.changeFromPreviousWeek)).toEqual([null, null, null]);
    expect(weeks.map((week) => week.distanceMeters)).toEqual([null, 20_000, 50_000]);
    expect(weeks.map((week) => week.restDays)).toEqual([null, null, 6]);
  });

  it('is not compared with a base below 5 km', () => {
    const runs = [run('2026-06-23T07:00:00Z', 4.9), run('2026-06-30T07:00:00Z', 12)];
    expect(weeksOf(runs, '2026-06-22', '2026-07-05')[1]?.changeFromPreviousWeek).toBeNull();
    const enough = [run('2026-06-23T07:00:00Z', 5), run('2026-06-30T07:00:00Z', 12)];
    expect(weeksOf(enough, '2026-06-22', '2026-07-05')[1]?.changeFromPreviousWeek).toBeCloseTo(1.4, 12);
  });

  it('has no distance when a run of it has none', () => {
    const runs = [run('2026-06-30T07:00:00Z', null, 40), run('2026-07-02T07:00:00Z', 8, 45)];
    const [week] = weeksOf(runs, '2026-06-29', '2026-07-05');
    expect(week).toMatchObject({
      distanceMeters: null,
      durationSeconds: 5100,
      runs: 2,
      longestRunMeters: 8000,
    });
  });

  it('agrees with the sum of the sessions on any ISO week', () => {
    const runs = ['2025-12-28', '2025-12-29', '2026-01-01', '2026-01-04', '2026-01-05'].map((day, i) =>
      run(`${day}T12:00:00Z`, [5, 6, 4, 10, 7][i] ?? null),
    );
    const weeks = weeksOf(runs, '2025-12-22', addDays('2026-01-05', 6));
    expect(weeks.map((week) => [week.isoWeek, (week.distanceMeters ?? 0) / 1000])).toEqual([
      ['2025-W52', 5],
      ['2026-W01', 20],
      ['2026-W02', 7],
    ]);
  });
});
