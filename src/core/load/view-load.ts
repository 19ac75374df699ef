import { addDays, type Day, startOfWeek } from '#src/core/domain/calendar.ts';
import {
  type HistoryRun,
  historyWindowDays,
  type TrainingHistory,
} from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { chooseLoadSeries } from './choose-load-series.ts';
import { endOfDay } from './end-of-day.ts';
import { hardSessions } from './hard-sessions.ts';
import { rampAt } from './ramp.ts';
import { recoveryAt } from './recovery.ts';
import { sessionSpikes } from './session-spikes.ts';
import { trainingDays } from './training-days.ts';
import { trainingWeeks } from './training-weeks.ts';

/**
 * Everything the load layer says of a history as it stands at the end of `today`: the load series, days,
 * weeks, the spike and hardness of each run, ramp and recovery. `spikes` and `hard` are parallel to
 * `history.runs` whatever their order. Days begin with the week of the first known day of the history's window
 * (or of the first run, when runs go back further) and end with today; runs after today count only among
 * `spikes` and `hard`. Cost grows with the number of runs and days, and with nothing else.
 *
 * @throws RangeError when `today` is no day or the time zone is unknown.
 * @example
 * viewLoad(history).ramp.change7; // 1.5
 */
export const viewLoad = (history: TrainingHistory): LoadView => {
  const { today, weekStartsOn } = history;
  const order = startOrder(history.runs);
  const runs = order === null ? history.runs : order.map((index) => history.runs[index] as HistoryRun);
  const series = chooseLoadSeries(runs);
  const window = knownWindow(runs, today, history.knownFrom);
  const from = startOfWeek(window.from, weekStartsOn);
  const days = trainingDays(runs, from, today, window.knownFrom, series.source, history.unknownDays);
  const spikes = sessionSpikes(runs);
  const hard = hardSessions(runs, spikes);
  return {
    series,
    days,
    weeks: trainingWeeks(days, weekStartsOn),
    spikes: restoreOrder(spikes, order),
    hard: restoreOrder(hard, order),
    ramp: rampAt(days),
    recovery: recoveryAt(runs, hard, days, endOfDay(today, history.timeZone)),
  };
};

/**
 * The first day to show and the first that counts as known. A history holds no runs from before its window,
 * so days before it are as unknown as days before the first link, unless runs reach back further.
 */
const knownWindow = (
  runs: readonly HistoryRun[],
  today: Day,
  knownFrom: Day | null,
): { readonly from: Day; readonly knownFrom: Day | null } => {
  let firstRunDay = today;
  for (const { day } of runs) if (day < firstRunDay) firstRunDay = day;
  const windowFrom = addDays(today, 1 - historyWindowDays);
  const read = firstRunDay < windowFrom ? firstRunDay : windowFrom;
  const known = knownFrom !== null && knownFrom < read ? read : knownFrom;
  return { from: known !== null && known < firstRunDay ? known : firstRunDay, knownFrom: known };
};

/** Indices of the runs by start, then end; `null` when they are sorted already. */
const startOrder = (runs: readonly HistoryRun[]): readonly number[] | null => {
  const compare = (a: HistoryRun, b: HistoryRun): number => a.startMs - b.startMs || a.endMs - b.endMs;
  let sorted = true;
  for (let i = 1; i < runs.length && sorted; i++) {
    sorted = compare(runs[i - 1] as HistoryRun, runs[i] as HistoryRun) <= 0;
  }
  if (sorted) return null;
  return Array.from(runs.keys()).sort((a, b) => compare(runs[a] as HistoryRun, runs[b] as HistoryRun));
};

const restoreOrder = <Value>(
  inStartOrder: readonly Value[],
  order: readonly number[] | null,
): readonly Value[] => {
  if (order === null) return inStartOrder;
  const restored = inStartOrder.slice();
  for (const [position, index] of order.entries()) restored[index] = inStartOrder[position] as Value;
  return restored;
};
