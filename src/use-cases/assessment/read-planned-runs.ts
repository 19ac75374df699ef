import {
  type PlannedRun as AskedRun,
  addDays,
  type Day,
  dayInZone,
  endOfDay,
  formatInstant,
  type HistoryRun,
  hardSessions,
  parseInstant,
  type RunDay,
  type Runner,
  sessionSpikes,
  stateRun,
} from '#src/core/index.ts';
import type { PlannedRun } from '#src/edges/storage/planned-run-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** A planned run with its day in the runner's time zone. */
export type DatedPlan = PlannedRun & { readonly day: Day };

/** More plans than a runner has in two months. */
const mostRead = 400;

/** The first instant of a day and the first after another, in the runner's time zone. */
export const instantsOfDays = (
  { timeZone }: Pick<Runner, 'timeZone'>,
  span: { readonly from: Day | null; readonly to: Day | null },
): { readonly from: string | null; readonly before: string | null } => ({
  from: span.from === null ? null : formatInstant(endOfDay(addDays(span.from, -1), timeZone)),
  before: span.to === null ? null : formatInstant(endOfDay(span.to, timeZone)),
});

export const datePlan = (plan: PlannedRun, { timeZone }: Pick<Runner, 'timeZone'>): DatedPlan => ({
  ...plan,
  day: dayInZone(parseInstant(plan.startAt) ?? 0, timeZone),
});

/** The planned runs from a day to a day, both included, by start. */
export const readPlannedRuns = async (
  { stores }: Pick<Dependencies, 'stores'>,
  runner: Runner,
  from: Day,
  to: Day,
): Promise<readonly DatedPlan[]> => {
  const plans = await stores.plannedRuns.between(runner.id, instantsOfDays(runner, { from, to }), mostRead);
  return plans.map((plan) => datePlan(plan, runner));
};

/**
 * The plans that are not past: each run that was done takes the first plan of its day with it.
 *
 * @example
 * plansToCome([morning, evening], [oneRunOfThatDay]); // [evening]
 */
export const plansToCome = <P extends Pick<DatedPlan, 'day'>>(
  plans: readonly P[],
  runs: readonly Pick<HistoryRun, 'day'>[],
): readonly P[] => {
  const done = new Map<Day, number>();
  for (const { day } of runs) done.set(day, (done.get(day) ?? 0) + 1);
  return plans.filter(({ day }) => {
    const left = done.get(day) ?? 0;
    done.set(day, left - 1);
    return left <= 0;
  });
};

/** The first of these plans that the ceiling can judge: one with a distance. */
export const planToJudge = (plans: readonly DatedPlan[]): AskedRun | null => {
  for (const { distanceMeters, race, day } of plans)
    if (distanceMeters !== null) return { distanceMeters, race, day };
  return null;
};

/** A planned run as load and risk would see it once it is run. */
export const runOfPlan = (
  {
    startAt,
    day,
    ...plan
  }: Pick<DatedPlan, 'startAt' | 'day' | 'distanceMeters' | 'durationSeconds' | 'race'>,
  timeZone: string,
): HistoryRun => stateRun({ ...plan, startTime: startAt, localDay: day }, timeZone);

/** The days of planned runs, each hard or not by the same definition as a run that was done. */
export const daysOfPlans = (
  plans: readonly DatedPlan[],
  past: readonly HistoryRun[],
  timeZone: string,
): readonly RunDay[] => {
  const planned = plans.map((plan) => runOfPlan(plan, timeZone));
  const runs = [...past, ...planned].sort((a, b) => a.startMs - b.startMs);
  const hard = hardSessions(runs, sessionSpikes(runs));
  return planned.map((run) => ({ day: run.day, hard: hard[runs.indexOf(run)]?.hard === true }));
};
