import type { LoadSource } from '#src/core/domain/activity-features.ts';
import type { Day } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { TrainingDay } from '#src/core/domain/training-load.ts';
import { listDays } from './list-days.ts';
import { loadOfRun } from './load-of-run.ts';

/** Sums over the runs of one day; `NaN` as soon as one of them lacks the value. */
type Tally = {
  runs: number;
  recordings: number;
  meters: number;
  seconds: number;
  load: number;
  longest: number;
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const tallyByDay = (runs: readonly HistoryRun[], source: LoadSource): ReadonlyMap<Day, Tally> => {
  const tallies = new Map<Day, Tally>();
  for (const run of runs) {
    let tally = tallies.get(run.day);
    if (tally === undefined) {
      tally = { runs: 0, recordings: 0, meters: 0, seconds: 0, load: 0, longest: Number.NaN };
      tallies.set(run.day, tally);
    }
    const meters = run.distanceMeters ?? Number.NaN;
    tally.runs++;
    tally.recordings += run.recordings ?? 1;
    tally.meters += meters;
    tally.seconds += run.durationSeconds ?? Number.NaN;
    tally.load += loadOfRun(run, source) ?? Number.NaN;
    if (!(tally.longest >= meters) && !Number.isNaN(meters)) tally.longest = meters;
  }
  return tallies;
};

const dayWithoutRuns = (day: Day, known: boolean): TrainingDay => {
  const amount = known ? 0 : null;
  return {
    day,
    runs: 0,
    recordings: 0,
    distanceMeters: amount,
    durationSeconds: amount,
    load: amount,
    longestRunMeters: null,
    known,
  };
};

/**
 * Every calendar day from `from` to `to`, both included, oldest first, with what was run on it.
 *
 * From `knownFrom` on a day without a run is rest: 0 m, 0 s, load 0, longest run `null`. Before it (on any
 * day when `knownFrom` is null), and on one of `unknownDays`, runs are unknown: the day is `known: false` and everything not recorded is
 * `null`. A sum is `null` when one of the day's runs lacks the value. `load` is in the unit of `series`.
 * Runs outside the range are left out; their order does not matter. Empty when `from` lies after `to`.
 *
 * @throws RangeError when `from` or `to` is no calendar day.
 * @example
 * trainingDays([], '2026-07-04', '2026-07-05', '2026-07-05', 'distance').map((day) => day.distanceMeters); // [null, 0]
 */
export const trainingDays = (
  runs: readonly HistoryRun[],
  from: Day,
  to: Day,
  knownFrom: Day | null,
  series: LoadSource,
  unknownDays: readonly Day[] = [],
): readonly TrainingDay[] => {
  const tallies = tallyByDay(runs, series);
  const unknown = new Set(unknownDays);
  return listDays(from, to).map((day) => {
    const known = knownFrom !== null && day >= knownFrom && !unknown.has(day);
    const tally = tallies.get(day);
    return tally === undefined ? dayWithoutRuns(day, known) : dayWithRuns(day, known, tally);
  });
};

const dayWithRuns = (day: Day, known: boolean, tally: Tally): TrainingDay => ({
  day,
  runs: tally.runs,
  recordings: tally.recordings,
  distanceMeters: orNull(tally.meters),
  durationSeconds: orNull(tally.seconds),
  load: orNull(tally.load),
  longestRunMeters: orNull(tally.longest),
  known,
});
