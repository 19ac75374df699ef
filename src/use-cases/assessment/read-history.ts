import {
  addDays,
  type CheckInAnswers,
  type Day,
  dayInZone,
  habitDays,
  historyWindowDays,
  physiologyOf,
  type Runner,
  readSelfReport,
  type TrainingHistory,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** The runner's day at this moment. */
export const todayOf = (deps: Pick<Dependencies, 'clock'>, runner: Runner): Day =>
  dayInZone(deps.clock.nowMs(), runner.timeZone);

/**
 * Everything the runner said up to a day that may still count, in no order: the check-ins of 90 days, and from
 * before them the newest answers that never expire.
 */
export const readCheckIns = async (
  deps: Pick<Dependencies, 'stores'>,
  runnerId: string,
  today: Day,
): Promise<readonly CheckInAnswers[]> => {
  const { checkIns } = deps.stores;
  const [standing, recent] = await Promise.all([
    checkIns.standing(runnerId, today),
    checkIns.between(runnerId, addDays(today, 1 - habitDays), today),
  ]);
  return [...standing, ...recent.map(({ answers }) => answers)];
};

/**
 * Everything an assessment of `today` reads, from a window of fixed length: its cost does not grow with the
 * runner's past. What of the check-ins counts, and for how long, is said by `combineCheckIns`.
 */
export const readHistory = async (
  deps: Pick<Dependencies, 'stores'>,
  runner: Runner,
  today: Day,
  plannedMeters: number | null,
): Promise<TrainingHistory> => {
  const from = addDays(today, -(historyWindowDays - 1));
  const [runs, knownFrom, said] = await Promise.all([
    deps.stores.activities.historyRuns(runner.id, from, today),
    deps.stores.activities.firstDay(runner.id),
    readCheckIns(deps, runner.id, today),
  ]);
  return {
    today,
    timeZone: runner.timeZone,
    weekStartsOn: runner.weekStartsOn,
    runner: physiologyOf(runner, today),
    runs,
    knownFrom,
    ...readSelfReport(said, today),
    plannedRun: plannedMeters === null ? null : { distanceMeters: plannedMeters },
  };
};
