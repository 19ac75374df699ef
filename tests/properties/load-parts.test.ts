import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromNumber,
  isoWeek,
  isoWeekday,
  startOfWeek,
  type WeekStart,
} from '#src/core/domain/calendar.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import { endOfDay } from '#src/core/load/end-of-day.ts';
import { listDays } from '#src/core/load/list-days.ts';
import { trainingDays } from '#src/core/load/training-days.ts';
import { trainingWeeks } from '#src/core/load/training-weeks.ts';
import { longestBefore, type SpikeSession } from '#src/core/science/session-spike.ts';

describe('laws of the parts of the load layer', () => {
  it('the longest run before is the one that a search over all runs finds', () => {
    const session = fc.record({
      startMs: fc.integer({ min: 0, max: 90 }).map((days) => days * MS_PER_DAY),
      distance: fc.option(fc.integer({ min: 0, max: 30 })),
    });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 60 }), (unsorted) => {
        const sessions = unsorted.toSorted((a, b) => a.startMs - b.startMs);
        const searched = sessions.map(({ startMs }) => {
          const before = sessions.filter(
            (other: SpikeSession) =>
              other.startMs < startMs &&
              other.startMs >= startMs - 30 * MS_PER_DAY &&
              other.distance !== null,
          );
          return before.length === 0 ? null : Math.max(...before.map((other) => other.distance ?? 0));
        });
        expect(longestBefore(sessions)).toEqual(searched);
      }),
    );
  });

  it('listed days follow one another as in the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: 0, max: 900 }),
        (first, count) => {
          const listed = listDays(dayFromNumber(first), dayFromNumber(first + count));
          expect(listed).toEqual(Array.from({ length: count + 1 }, (_, i) => dayFromNumber(first + i)));
        },
      ),
    );
  });

  it('a day ends where its zone begins the next one', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Pacific/Auckland',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 18_000, max: 21_000 }), (zone, number) => {
        const day = dayFromNumber(number);
        const end = endOfDay(day, zone);
        expect(dayInZone(end - 1, zone)).toBe(day);
        expect(dayInZone(end, zone)).toBe(addDays(day, 1));
      }),
    );
  });

  it('every week carries the ISO label that the calendar gives its Thursday', () => {
    const weekStart = fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday');
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), weekStart, (first, weekStartsOn) => {
        const days = trainingDays([], dayFromNumber(first), dayFromNumber(first + 30), null, 'distance');
        for (const week of trainingWeeks(days, weekStartsOn)) {
          const dates = Array.from({ length: 7 }, (_, i) => addDays(week.weekStart, i));
          expect(week.weekStart).toBe(startOfWeek(week.weekStart, weekStartsOn));
          expect(week.isoWeek).toBe(isoWeek(dates.find((date) => isoWeekday(date) === 4) ?? ''));
        }
      }),
    );
  });
});
