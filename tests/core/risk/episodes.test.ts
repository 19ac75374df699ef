import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { findEpisode, searchEpisode } from '#src/core/science/episode.ts';
import { assessStated, runAgo, steadyRuns, today } from './runners.ts';

const episodeOf = (stated: Partial<Statement>, rule: string) => {
  const { checkIn = null, ...rest } = stated;
  const warning = assessStated(rest, checkIn).warnings.find((each) => each.rule === rule);
  return warning === undefined ? null : { since: warning.since, isNew: warning.isNew };
};
const ratedFour = (daysAgo: number) => ({ day: addDays(today, -daysAgo), tightness: 4 });
const rated = (daysAgo: number, tightness: number) => ({ day: addDays(today, -daysAgo), tightness });

describe('the episode of a warning', () => {
  it('begins today when nothing was raised before', () => {
    const runs = [...steadyRuns(4, 1), runAgo(0, 9)];
    expect(episodeOf({ runs }, 'L-SPK-M')).toEqual({ since: today, isNew: true });
  });

  it('began with the run that it speaks of', () => {
    const runs = [...steadyRuns(4, 1), runAgo(3, 9)];
    expect(episodeOf({ runs }, 'L-SPK-M')).toEqual({ since: addDays(today, -3), isNew: false });
  });

  it('reaches back over a week without it, and not over more', () => {
    const broken = (calmDays: number) =>
      episodeOf(
        { checkIns: [ratedFour(0), ...[1, calmDays].map((ago) => rated(ago, 1)), ratedFour(calmDays + 1)] },
        'S-PAIN-A',
      );
    expect(broken(7)?.since).toBe(addDays(today, -8));
    expect(broken(8)?.since).toBe(today);
  });

  it('of a plan begins on the day it is asked about', () => {
    expect(episodeOf({ plannedRun: { distanceMeters: 9000 } }, 'L-PLAN')).toEqual({
      since: today,
      isNew: true,
    });
  });

  it('is the first day of the days on which an assessment of that day raises the rule', () => {
    const checkIns = Array.from({ length: 40 }, (_, ago) => rated(ago, ago % 11 < 3 ? 4 : 1));
    const raisedOn = (ago: number): boolean => {
      const day = addDays(today, -ago);
      const known = checkIns.filter((checkIn) => checkIn.day <= day);
      const { warnings } = assess(historyFromStatement({ today: day, checkIns: known }));
      return warnings.some(({ rule }) => rule === 'S-PAIN-A');
    };
    const fired = Array.from({ length: 61 }, (_, ago) => ago).filter(raisedOn);
    const expected = findEpisode(
      fired.map((ago) => 100 - ago),
      100,
    );
    expect(episodeOf({ runs: [], checkIns }, 'S-PAIN-A')?.since).toBe(
      addDays(today, (expected?.sinceDay ?? Number.NaN) - 100),
    );
  });

  it('is found from few days as from all of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 20, max: 100 })), (days) => {
        const asked = new Set<number>();
        const found = searchEpisode((day) => {
          asked.add(day);
          return days.includes(day);
        }, 100);
        let since = 100;
        for (let day = 100; day >= 40 && since - day <= 8; day--) if (days.includes(day)) since = day;
        expect(found?.sinceDay ?? null).toBe(days.includes(100) ? since : null);
        expect(asked.size).toBeLessThanOrEqual(61);
      }),
    );
  });
});
