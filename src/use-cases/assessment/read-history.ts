import {
  addDays,
  type CheckInAnswers,
  type Day,
  dayInZone,
  type HistoryRun,
  historyWindowDays,
  joinOutings,
  type PlannedRun,
  physiologyOf,
  placeDays,
  type Runner,
  readSelfReport,
  type TrainingHistory,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { plansToCome, planToJudge, readPlannedRuns } from './read-planned-runs.ts';

/** Days back to which activities are asked about: those that a longest run is looked for in. */
const confirmDays = 30;
/** Activities that are asked about at once. Our convention. */
const mostUnconfirmed = 3;

/** The current day in the runner's time zone. */
export const todayOf = (deps: Pick<Dependencies, 'clock'>, runner: Runner): Day =>
  dayInZone(deps.clock.nowMs(), runner.timeZone);

/**
 * The check-ins up to a day whose answers may still count, unordered: those of 180 days, and the newest older answers
 * that never expire.
 */
export const readCheckIns = async (
  deps: Pick<Dependencies, 'stores'>,
  runnerId: string,
  today: Day,
): Promise<readonly CheckInAnswers[]> => {
  const { checkIns } = deps.stores;
  const [standing, recent] = await Promise.all([
    checkIns.standing(runnerId, today),
    checkIns.between(runnerId, addDays(today, 1 - placeDays), today),
  ]);
  return [...standing, ...recent.map(({ answers }) => answers)];
};

/**
 * Everything an assessment of `today` reads, from a window of fixed length: the cost does not grow with the runner's
 * history. `combineCheckIns` decides which answers count; `plan` is the run to judge, or the next stored one of `today` and
 * the day after; `change` may replace the stored recordings, sorted by start.
 */
export const readHistory = async (
  deps: Pick<Dependencies, 'stores'>,
  runner: Runner,
  today: Day,
  plan: PlannedRun | 'stored' | null,
  change: (recordings: readonly HistoryRun[]) => readonly HistoryRun[] = (recordings) => recordings,
): Promise<TrainingHistory> => {
  const from = addDays(today, -(historyWindowDays - 1));
  const [runs, knownFrom, unknownDays, checkIns, unconfirmed, plans] = await Promise.all([
    deps.stores.activities.historyRuns(runner.id, from, today),
    deps.stores.activities.firstDay(runner.id),
    deps.stores.unreadActivities.days(runner.id, from, today),
    readCheckIns(deps, runner.id, today),
    deps.stores.activities.unconfirmed(runner.id, addDays(today, 1 - confirmDays), today, mostUnconfirmed),
    plan === 'stored' ? readPlannedRuns(deps, runner, today, addDays(today, 1)) : [],
  ]);
  const outings = joinOutings(change(runs));
  return {
    today,
    timeZone: runner.timeZone,
    weekStartsOn: runner.weekStartsOn,
    runner: physiologyOf(runner, today),
    runs: outings,
    knownFrom,
    unknownDays,
    ...readSelfReport(checkIns, today),
    plannedRun: plan === 'stored' ? planToJudge(plansToCome(plans, outings)) : plan,
    unconfirmed,
  };
};
