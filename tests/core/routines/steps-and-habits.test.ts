import { describe, expect, it } from 'vitest';
import { sessionsSinceBreak } from '#src/core/routines/advance-routine.ts';
import { expectRuns } from '#src/core/routines/expect-runs.ts';
import { nordicStageIndex, nordicStages } from '#src/core/routines/nordic-programme.ts';
import { placeStrength } from '#src/core/routines/place-strength.ts';
import { doseAt, doseLevelAfter } from '#src/core/routines/step-dose.ts';
import { findRises } from '#src/core/routines/tightness-rise.ts';

describe('the Nordic programme of Petersen 2011', () => {
  it('has 27 sessions before maintenance', () => {
    expect(nordicStages.reduce((sum, { sessions }) => sum + (sessions ?? 0), 0)).toBe(27);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [9, 4],
    [26, 4],
    [27, 5],
    [500, 5],
  ])('after %i sessions stands at stage %i', (sessions, stage) => {
    expect(nordicStageIndex(sessions)).toBe(stage);
  });
});

describe('a dose', () => {
  it('is taken low, in the middle, or at the top of its range', () => {
    const dose = { sets: [2, 3], reps: [6, 8], perSide: true, lowerSeconds: 3 } as const;
    expect(doseAt(dose, 'low')).toEqual({ sets: 2, reps: 6, perSide: true, lowerSeconds: 3 });
    expect(doseAt(dose, 'middle')).toEqual({ sets: 2, reps: 7, perSide: true, lowerSeconds: 3 });
    expect(doseAt(dose, 'top')).toEqual({ sets: 3, reps: 8, perSide: true, lowerSeconds: 3 });
  });

  it('grows every three sessions and stays at the top', () => {
    expect([0, 2, 3, 5, 6, 40].map(doseLevelAfter)).toEqual(['low', 'low', 'middle', 'middle', 'top', 'top']);
  });

  it('does not count sessions from before a long break', () => {
    expect(sessionsSinceBreak(['2026-01-05', '2026-06-01', '2026-06-03'], '2026-06-05')).toBe(2);
    expect(sessionsSinceBreak(['2026-01-05'], '2026-06-05')).toBe(0);
    expect(sessionsSinceBreak([], '2026-06-05')).toBe(0);
  });
});

describe('runs expected from habit', () => {
  const past = [
    // Tuesdays, hard; Thursdays, easy; one single Saturday.
    { day: '2026-06-23', hard: true },
    { day: '2026-06-30', hard: true },
    { day: '2026-06-25', hard: false },
    { day: '2026-07-02', hard: false },
    { day: '2026-07-04', hard: false },
  ];

  it('are the weekdays run at least twice in four weeks, hard when they usually were', () => {
    expect(expectRuns(past, { today: '2026-07-06', days: 7 })).toEqual([
      { day: '2026-07-07', hard: true },
      { day: '2026-07-09', hard: false },
    ]);
  });

  it('forget what is older than four weeks', () => {
    expect(expectRuns(past, { today: '2026-08-17', days: 7 })).toEqual([]);
  });
});

describe('a rise of tightness', () => {
  const rated = (day: string, rating: number) => ({ day, rating, region: 'calf' as const, side: null });

  it('is two points over the usual', () => {
    const log = [rated('2026-07-01', 2), rated('2026-07-03', 2), rated('2026-07-06', 4)];
    expect(findRises(log, '2026-07-06')).toEqual([{ region: 'calf', side: null, latest: 4, usual: 2 }]);
    expect(findRises([...log.slice(0, 2), rated('2026-07-06', 3)], '2026-07-06')).toEqual([]);
  });

  it('is out of date after three days, and needs two ratings to compare with', () => {
    const log = [rated('2026-07-01', 2), rated('2026-07-03', 2), rated('2026-07-06', 9)];
    expect(findRises(log, '2026-07-10')).toEqual([]);
    expect(findRises(log.slice(1), '2026-07-06')).toEqual([]);
  });
});

describe('days for strength', () => {
  const free = Array.from({ length: 7 }, (_, index) => ({
    day: `2026-07-0${index + 1}`,
    run: 'none' as const,
  }));
  const limits = { hardDays: new Set<string>(), doneOn: [], wanted: 2 };

  it('are the first that fit when all are free', () => {
    expect(placeStrength(free, limits)).toEqual(['2026-07-01', '2026-07-03']);
  });

  it('are at most three in any seven, those done included', () => {
    expect(placeStrength(free, { ...limits, wanted: 7 })).toHaveLength(3);
    expect(
      placeStrength(free, { ...limits, wanted: 3, doneOn: ['2026-06-26', '2026-06-28'] }).filter(
        (day) => day <= '2026-07-02',
      ).length,
    ).toBeLessThanOrEqual(1);
  });

  it('are none when none is wanted', () => {
    expect(placeStrength(free, { ...limits, wanted: 0 })).toEqual([]);
    expect(placeStrength([], limits)).toEqual([]);
  });
});
