import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '#src/core/domain/calendar.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { makeHistory, makeRun } from '#tests/core/load/make-history.ts';

const TODAY = '2026-07-05';
const MS_PER_DAY = 86_400_000;
const TODAY_NUMBER = dayNumber(TODAY) ?? Number.NaN;

const aRun = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 130 }),
    minuteOfDay: fc.integer({ min: 0, max: 1439 }),
    hundredMeters: fc.option(fc.integer({ min: 5, max: 420 }), { freq: 12 }),
    minutes: fc.option(fc.integer({ min: 5, max: 300 }), { freq: 12 }),
    sessionRpe: fc.option(fc.integer({ min: 0, max: 10 })),
    race: fc.boolean(),
  })
  .map(({ daysAgo, minuteOfDay, hundredMeters, minutes, sessionRpe, race }) => {
    const startMs = (TODAY_NUMBER - daysAgo) * MS_PER_DAY + minuteOfDay * 60_000;
    const start = new Date(startMs).toISOString();
    return makeRun({
      start,
      km: hundredMeters === null ? null : hundredMeters / 10,
      minutes,
      sessionRpe,
      race,
    });
  });

/** Runs with distinct starts, known from some day within reach; the distances may be unknown. */
const aHistory = fc
  .record({
    runs: fc.uniqueArray(aRun, { selector: (run) => run.startMs, maxLength: 90 }),
    knownDays: fc.option(fc.integer({ min: 0, max: 130 }), { freq: 12 }),
  })
  .map(({ runs, knownDays }) =>
    makeHistory(TODAY, [], {
      runs: runs.toSorted((a, b) => a.startMs - b.startMs),
      knownFrom: knownDays === null ? null : addDays(TODAY, -knownDays),
    }),
  );

/** As {@link aHistory}, but every distance is known. */
const aMeasuredHistory = aHistory.map((history) => ({
  ...history,
  runs: history.runs.map((run, i) => ({ ...run, distanceMeters: run.distanceMeters ?? 5000 + 100 * i })),
}));

const withRuns = (history: TrainingHistory, runs: readonly HistoryRun[]): TrainingHistory => ({
  ...history,
  runs,
});

const close = (actual: number | null, expected: number | null): void => {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(actual).toBeCloseTo(expected, 6);
};

/** Everything of a view that does not name a day. */
const withoutDates = ({ days, weeks, ramp: { fitnessFrom: _fitnessFrom, ...ramp }, ...rest }: LoadView) => ({
  ...rest,
  ramp,
  days: days.map(({ day: _day, ...amounts }) => amounts),
  weeks: weeks.map(({ weekStart: _weekStart, isoWeek: _isoWeek, ...amounts }) => amounts),
});

describe('laws of the load layer', () => {
  it('the order in which runs arrive changes nothing', () => {
    fc.assert(
      fc.property(aHistory, fc.infiniteStream(fc.nat()), (history, keys) => {
        const shuffled = history.runs
          .map((run) => ({ run, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ run }) => run);
        const inOrder = viewLoad(history);
        const { spikes, hard, ...rest } = viewLoad(withRuns(history, shuffled));
        const { spikes: orderedSpikes, hard: orderedHard, ...orderedRest } = inOrder;
        expect(rest).toEqual(orderedRest);
        for (const [i, run] of shuffled.entries()) {
          const place = history.runs.indexOf(run);
          expect(spikes[i]).toEqual(orderedSpikes[place]);
          expect(hard[i]).toEqual(orderedHard[place]);
        }
      }),
    );
  });

  it('twice the distance is twice the sums and the same ratios', () => {
    fc.assert(
      fc.property(aMeasuredHistory, (history) => {
        const once = viewLoad(history);
        const doubled = history.runs.map((run) => ({
          ...run,
          distanceMeters: 2 * (run.distanceMeters ?? 0),
        }));
        const twice = viewLoad(withRuns(history, doubled));
        const double = (value: number | null): number | null => (value === null ? null : 2 * value);
        close(twice.ramp.acuteMeters, double(once.ramp.acuteMeters));
        close(twice.ramp.previous7Meters, double(once.ramp.previous7Meters));
        if (once.ramp.change7 !== null) close(twice.ramp.change7, once.ramp.change7);
        for (const ratio of ['acwrCoupled', 'acwrUncoupled', 'acwrEwma', 'longestRunShare'] as const) {
          close(twice.ramp[ratio], once.ramp[ratio]);
        }
        expect(twice.spikes.map(({ category }) => category)).toEqual(
          once.spikes.map(({ category }) => category),
        );
        for (const [i, day] of once.days.entries()) {
          close(twice.days[i]?.distanceMeters ?? null, double(day.distanceMeters));
        }
        for (const [i, week] of once.weeks.entries()) {
          close(twice.weeks[i]?.distanceMeters ?? null, double(week.distanceMeters));
        }
      }),
    );
  });

  it('a day of rest never raises the acute load', () => {
    fc.assert(
      fc.property(aMeasuredHistory, (history) => {
        const today = viewLoad(history).ramp;
        const tomorrow = viewLoad({ ...history, today: addDays(TODAY, 1) }).ramp;
        fc.pre(today.acuteMeters !== null);
        expect(tomorrow.acuteMeters).toBeLessThanOrEqual((today.acuteMeters ?? Number.NaN) + 1e-6);
      }),
    );
  });

  it('moving everything by whole weeks changes nothing but the dates', () => {
    fc.assert(
      fc.property(aHistory, fc.integer({ min: -500, max: 500 }), (history, weeks) => {
        const moved: TrainingHistory = {
          ...history,
          today: addDays(TODAY, 7 * weeks),
          knownFrom: history.knownFrom === null ? null : addDays(history.knownFrom, 7 * weeks),
          runs: history.runs.map((run) => ({
            ...run,
            startMs: run.startMs + 7 * weeks * MS_PER_DAY,
            endMs: run.endMs + 7 * weeks * MS_PER_DAY,
            day: addDays(run.day, 7 * weeks),
          })),
        };
        expect(withoutDates(viewLoad(moved))).toEqual(withoutDates(viewLoad(history)));
      }),
    );
  });

  it('a run taken out and put in again leaves no trace', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), (history, pick) => {
        fc.pre(history.runs.length > 0);
        const index = pick % history.runs.length;
        const before = viewLoad(history);
        const without = history.runs.toSpliced(index, 1);
        viewLoad(withRuns(history, without));
        const again = viewLoad(withRuns(history, [...without, history.runs[index] as HistoryRun]));
        expect(again.ramp).toEqual(before.ramp);
        expect(again.days).toEqual(before.days);
        expect(again.weeks).toEqual(before.weeks);
        expect(again.recovery).toEqual(before.recovery);
        expect(again.spikes.at(-1)).toEqual(before.spikes[index]);
      }),
    );
  });

  it('the input is left as it was', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const copy = structuredClone(history);
        viewLoad(history);
        expect(history).toEqual(copy);
      }),
    );
  });

  it('no number in a view is NaN or infinite', () => {
    const check = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      else if (typeof value === 'object' && value !== null)
        for (const part of Object.values(value)) check(part);
    };
    fc.assert(fc.property(aHistory, (history) => check(viewLoad(history))));
  });

  it('a day and a week hold exactly the runs of their dates', () => {
    fc.assert(
      fc.property(aMeasuredHistory, (history) => {
        const { days, weeks } = viewLoad(history);
        const total = history.runs.reduce((sum, run) => sum + (run.distanceMeters ?? 0), 0);
        close(
          days.reduce((sum, day) => sum + (day.distanceMeters ?? 0), 0),
          total,
        );
        close(
          weeks.reduce((sum, week) => sum + (week.distanceMeters ?? 0), 0),
          total,
        );
        expect(weeks.reduce((sum, week) => sum + week.runs, 0)).toBe(history.runs.length);
      }),
    );
  });

  it('the two forms of the acute:chronic ratio agree', () => {
    fc.assert(
      fc.property(aMeasuredHistory, (history) => {
        const { acwrCoupled, acwrUncoupled } = viewLoad(history).ramp;
        // Algebra of the two definitions, Windt and Gabbett 2019, Br J Sports Med 53:988.
        if (acwrUncoupled !== null) close(acwrCoupled, (4 * acwrUncoupled) / (acwrUncoupled + 3));
      }),
    );
  });
});
