import { type Activity, addDays, type Runner } from '#src/core/index.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Later than the day after, a runner no longer remembers well how hard a run felt. Our convention. */
const rememberedDays = 2;

/** The newest run of the last two days, where nobody said yet how hard it felt. */
export const readUnratedRun = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
): Promise<Pick<Activity, 'id' | 'localDay' | 'distanceMeters'> | null> => {
  const to = todayOf(deps, runner);
  const from = addDays(to, 1 - rememberedDays);
  const newest = { status: 'counted', from, to, limit: 1, cursor: null, total: false } as const;
  const [run] = (await deps.stores.activities.list(runner.id, newest)).items;
  return run === undefined || run.sessionRpe !== null ? null : run;
};
