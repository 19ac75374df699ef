import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateRun } from '#src/core/assessment/state-run.ts';
import { traceTimeline } from '#src/core/assessment/trace-timeline.ts';
import { addDays, daysBetween } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { joinOutings } from '#src/core/load/join-outings.ts';
import { generatedHistories, type RunHistory, readRealHistories } from '#tests/alerts/histories.ts';
import { makeRun } from '#tests/core/load/make-history.ts';
import { needsRealFiles } from '#tests/support/read-corpus.ts';

const today = '2026-07-05';

const aRun = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 120 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    km: fc.option(fc.integer({ min: 1, max: 42 }), { freq: 8 }),
    minutes: fc.option(fc.integer({ min: 5, max: 300 }), { freq: 8 }),
    sessionRpe: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  .map(({ daysAgo, minute, ...run }) => {
    const time = new Date(minute * 60_000).toISOString().slice(11);
    return makeRun({ start: `${addDays(today, -daysAgo)}T${time}`, ...run });
  });

const someRuns = fc
  .uniqueArray(aRun, { selector: ({ startMs }) => startMs, maxLength: 80 })
  .map((runs) => runs.toSorted((a, b) => a.startMs - b.startMs));

/** What holds of every timeline, day by day and week by week. */
const expectLaws = (runs: readonly HistoryRun[], from: string, to: string): void => {
  const past = { runs, knownFrom: runs[0]?.day ?? null, weekStartsOn: 'monday' } as const;
  const days = traceTimeline(past, { from, to, by: 'day' });
  expect(days.bins).toHaveLength(daysBetween(from, to) + 1);
  for (const { jump, ceiling, longest, from: day, runs: count, unknownDays } of days.bins) {
    // A mark stands above the line: what is a jump was longer than the ceiling of its morning.
    if (jump !== null && jump.unit === days.unit && ceiling !== null) {
      expect(jump.length, day).toBeGreaterThan(ceiling);
      expect(longest ?? 0).toBeGreaterThanOrEqual(jump.length);
    }
    if (count === 0 && unknownDays > 0) expect(longest).toBeNull();
  }
  const weeks = traceTimeline(past, { from, to, by: 'week' });
  const sum = (bins: typeof weeks.bins, amount: 'runs' | 'unknownDays'): number =>
    bins.reduce((total, bin) => total + bin[amount], 0);
  expect(sum(weeks.bins, 'runs')).toBe(sum(days.bins, 'runs'));
  expect(sum(weeks.bins, 'unknownDays')).toBe(sum(days.bins, 'unknownDays'));
  const jumps = ({ bins }: typeof weeks) => bins.flatMap(({ jump }) => (jump === null ? [] : [jump.change]));
  expect(Math.max(0, ...jumps(weeks))).toBe(Math.max(0, ...jumps(days)));
};

const expectLawsOf = ({ runs, timeZone }: RunHistory): void => {
  const stated = runs.map((run) => stateRun(run, timeZone)).toSorted((a, b) => a.startMs - b.startMs);
  const outings = joinOutings(stated);
  const [first, last] = [outings[0]?.day ?? today, outings.at(-1)?.day ?? today];
  expectLaws(outings, first, last);
};

describe('every timeline', () => {
  it('marks jumps above its line and adds up', () => {
    fc.assert(
      fc.property(someRuns, fc.integer({ min: 1, max: 120 }), (runs, days) =>
        expectLaws(runs, addDays(today, -days), today),
      ),
    );
  });

  it('does so of the sample stories and ordinary years', () => {
    for (const history of generatedHistories()) expectLawsOf(history);
  });

  it('does so of two real runners', (context) => {
    needsRealFiles(context);
    for (const history of readRealHistories()) expectLawsOf(history);
  });
});
