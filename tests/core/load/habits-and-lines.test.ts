import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { habitRestDaysPerWeek } from '#src/core/load/habit.ts';
import { ownCadenceLine } from '#src/core/load/own-cadence-line.ts';
import { trainingDays } from '#src/core/load/training-days.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { makeHistory, makeRun, type StatedRun } from './make-history.ts';

const TODAY = '2026-07-05';

const runsOn = (daysAgo: readonly number[], more: Omit<StatedRun, 'start'> = {}): StatedRun[] =>
  daysAgo.map((ago) => ({ km: 5, minutes: 30, ...more, start: `${addDays(TODAY, -ago)}T07:00:00Z` }));

const everyOtherDay = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((ago) => ago % 2 === 1);

describe('the habit of rest', () => {
  const daysOf = (runs: readonly StatedRun[], knownFrom: string) =>
    trainingDays(
      runs.map((run) => makeRun(run)),
      addDays(TODAY, -60),
      TODAY,
      knownFrom,
      'distance',
    );

  it('is taken from the four weeks before the last seven days', () => {
    const days = daysOf(
      [...runsOn([0, 1, 2, 3, 4, 5, 6]), ...runsOn(everyOtherDay(7, 34))],
      addDays(TODAY, -60),
    );
    expect(habitRestDaysPerWeek(days)).toBeCloseTo(3.5, 9);
  });

  it('needs 21 known days', () => {
    const runs = runsOn([0, 10, 20]);
    expect(habitRestDaysPerWeek(daysOf(runs, addDays(TODAY, -27)))).toBeCloseTo((19 / 21) * 7, 9);
    expect(habitRestDaysPerWeek(daysOf(runs, addDays(TODAY, -26)))).toBeNull();
    expect(habitRestDaysPerWeek([])).toBeNull();
  });
});

describe('the own line of cadence', () => {
  const bins = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      speedMetersPerSecond: 2.5 + (i % 10) / 10,
      spm: 150 + 5 * (2.5 + (i % 10) / 10),
    }));

  it('goes through the minutes of 42 days and says how many there were', () => {
    const runs = runsOn([0, 20, 41], { minuteBins: bins(40) }).map((run) => makeRun(run));
    expect(ownCadenceLine(runs, TODAY)).toMatchObject({ minutes: 120, windowDays: 42, neededMinutes: 120 });
    expect(ownCadenceLine(runs, TODAY).slopeSpmPerMeterPerSecond).toBeCloseTo(5, 9);
    expect(ownCadenceLine(runs, TODAY).interceptSpm).toBeCloseTo(150, 9);
  });

  it('leaves out what is older or later, and then says how many it needs', () => {
    const runs = runsOn([-1, 0, 20, 42], { minuteBins: bins(40) }).map((run) => makeRun(run));
    expect(ownCadenceLine(runs, TODAY)).toMatchObject({
      interceptSpm: null,
      minutes: 80,
      neededMinutes: 120,
    });
  });
});

describe('the day on which fitness starts', () => {
  it('is the first known day, and adding up from it gives the same figures', () => {
    const { ramp, days } = viewLoad(makeHistory(TODAY, runsOn(everyOtherDay(0, 60))));
    const from = days.findIndex(({ day }) => day === ramp.fitnessFrom);
    expect(ramp.fitnessFrom).toBe(addDays(TODAY, -59));
    let fitness = 0;
    for (const { load } of days.slice(from))
      fitness += ((load ?? Number.NaN) - fitness) * (1 - Math.exp(-1 / 42));
    expect(ramp.fitness).toBeCloseTo(fitness, 9);
  });

  it('is never more than the hundred days that are read', () => {
    const history = makeHistory(TODAY, runsOn(everyOtherDay(0, 98)), { knownFrom: '2020-01-01' });
    expect(viewLoad(history).ramp.fitnessFrom).toBe(addDays(TODAY, -99));
  });

  it('follows a day of unknown load, and is unknown where fatigue is', () => {
    const unrated = makeHistory(TODAY, [
      ...runsOn(everyOtherDay(11, 60), { sessionRpe: 5 }),
      ...runsOn([10]),
      ...runsOn([8, 6, 3], { sessionRpe: 5 }),
    ]);
    expect(viewLoad(unrated).ramp).toMatchObject({ fitness: null, fitnessFrom: addDays(TODAY, -9) });
    expect(viewLoad(makeHistory(TODAY, [])).ramp.fitnessFrom).toBeNull();
  });
});
