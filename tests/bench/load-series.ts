import { performance } from 'node:perf_hooks';
import { addDays } from '#src/core/domain/calendar.ts';
import { rampAt } from '#src/core/load/ramp.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { makeHistory } from '#tests/core/load/make-history.ts';

/** One measured row; `ratio` is the time against half as many runs (2 = linear). */
export type BenchRow = { readonly name: string; readonly medianMs: number; readonly ratio?: number };

const LAST_DAY = '2026-07-05';
const TEN_YEARS_OF_DAYS = 3653;

const dailyRuns = (days: number) =>
  Array.from({ length: days }, (_, i) => ({
    start: `${addDays(LAST_DAY, i + 1 - days)}T07:00:00Z`,
    km: 6 + ((i * 7) % 11),
    minutes: 30 + ((i * 5) % 50),
    sessionRpe: 3 + (i % 5),
  }));

const medianMs = (run: () => void): number => {
  for (let i = 0; i < 30; i++) run();
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[50] ?? Number.NaN;
};

/**
 * How long the load layer takes for ten years of a run every day: the whole view (days, weeks, spikes, hard
 * sessions, ramp, recovery) and every rolling number at its last day.
 */
export const bench = async (): Promise<readonly BenchRow[]> => {
  const history = makeHistory(LAST_DAY, dailyRuns(TEN_YEARS_OF_DAYS));
  const half = makeHistory(LAST_DAY, dailyRuns(Math.floor(TEN_YEARS_OF_DAYS / 2)));
  const { days } = viewLoad(history);
  const whole = medianMs(() => viewLoad(history));
  return [
    {
      name: 'load view, ten years of daily runs',
      medianMs: whole,
      ratio: whole / medianMs(() => viewLoad(half)),
    },
    { name: 'rolling numbers of a ten-year series', medianMs: medianMs(() => rampAt(days)) },
  ];
};
