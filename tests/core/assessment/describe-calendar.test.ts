import { describe, expect, it } from 'vitest';
import { addDays, describeCalendar } from '#src/core/index.ts';
import { assessStatement, type WeekStatement } from '#src/use-cases/assessment/assess-statement.ts';

const today = '2026-05-15';
const runs = Array.from({ length: 15 }, (_, index) => ({
  startTime: `${addDays(today, -1 - 2 * index)}T07:00:00Z`,
  distanceMeters: 10_000,
  durationSeconds: 3600,
}));
const plan = (later: number, race = false) => ({
  day: addDays(today, later),
  race,
  title: race ? 'City run' : null,
  distanceMeters: 8000,
  durationSeconds: null,
});

const calendarOf = (checkIn: WeekStatement['checkIn'] = null) =>
  describeCalendar({
    assessment: assessStatement({ today, runs, runDays: [addDays(today, 1)], days: 3, checkIn }),
    plans: [plan(1), plan(2, true), plan(40), plan(50, true)],
  });

describe('a calendar', () => {
  it('names the run of a day with its ceiling, its plan, and later races only', () => {
    const days = calendarOf();
    const on = (later: number) => days.find(({ day }) => day === addDays(today, later));
    expect(on(1)?.title).toMatch(/^Easy run, at most 11 km/);
    expect(on(1)?.text).toMatch(/^Planned: 8 km\n11 km: 10% more than your longest run/);
    expect(on(2)?.title).toBe('Race: City run, 8 km');
    expect(on(40)).toBeUndefined();
    expect(on(50)).toMatchObject({ title: 'Race: City run, 8 km', text: '' });
  });

  it('names no plan on days on which running pauses', () => {
    const days = calendarOf({
      region: 'hamstring',
      side: 'left',
      signs: { suddenOnset: true, painfulToWalk: true },
    });
    expect(days.map(({ title }) => title)).toEqual([
      ...Array.from({ length: 3 }, () => 'Running pauses'),
      'Race: City run, 8 km',
    ]);
    for (const { text } of days) expect(text).not.toMatch(/Planned| km/);
  });

  it('holds the referral alone while a red flag stands', () => {
    const statement: WeekStatement = { today, runs, days: 3, checkIn: { signs: { saddleNumbness: true } } };
    const { headline, referral } = assessStatement(statement);
    const [day, ...others] = calendarOf({ signs: { saddleNumbness: true } });
    expect(others).toEqual([]);
    expect(day).toMatchObject({ day: today, kind: 'referral', title: headline });
    expect(day?.text.split('\n')[0]).toBe(referral);
  });
});
