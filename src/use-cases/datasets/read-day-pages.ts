import {
  addDays,
  chooseLoadSeries,
  type Day,
  historyWindowDays,
  joinOutings,
  type LoadSource,
  type LoadUnit,
  type Runner,
  type TrainingDay,
} from '#src/core/index.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { readTrainingDays } from '#src/use-cases/assessment/show-load.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** A day of a runner, with what its load is counted in. */
export type CountedDay = TrainingDay & { readonly loadSource: LoadSource; readonly loadUnit: LoadUnit };

/** Days that are read at a time. */
const daysAtOnce = 366;
/** An outing that began on the last day of a page may go on after midnight. */
const overhangDays = 1;

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/**
 * The days of a runner from the first activity to today, or the part of them that is asked for, as `GET …/load` gives
 * them: one load series, that of the last day.
 */
export async function* readDayPages(
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  span: { readonly from: Day | null; readonly to: Day | null },
): AsyncGenerator<readonly CountedDay[], void> {
  const { activities } = deps.stores;
  const knownFrom = await activities.firstDay(runner.id);
  if (knownFrom === null) return;
  const today = todayOf(deps, runner);
  const last = earlier(span.to ?? today, today);
  const window = await activities.historyRuns(runner.id, addDays(last, 1 - historyWindowDays), last);
  const { source: loadSource, unit: loadUnit } = chooseLoadSeries(joinOutings(window));
  let from = later(span.from ?? knownFrom, knownFrom);
  while (from <= last) {
    const to = earlier(addDays(from, daysAtOnce - 1), last);
    const read = { from: addDays(from, -overhangDays), to: earlier(addDays(to, overhangDays), last) };
    const days = await readTrainingDays(deps, runner.id, read, { source: loadSource, knownFrom });
    yield days.filter(({ day }) => day >= from && day <= to).map((day) => ({ ...day, loadSource, loadUnit }));
    from = addDays(to, 1);
  }
}
