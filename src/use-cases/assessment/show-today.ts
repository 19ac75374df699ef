import { formatInstant, type Runner, rulesVersion, weighHistory } from '#src/core/index.ts';
import type { KeptToday } from '#src/edges/storage/today-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';
import { summariseToday } from './summarise-today.ts';

type TodayDependencies = Pick<Dependencies, 'stores' | 'clock'>;

/** Keeps what was computed from what was `seen`, unless the runner or its row has changed since. */
const keep = (deps: TodayDependencies, seen: KeptToday | undefined, fresh: KeptToday): Promise<void> =>
  deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(fresh.runnerId))) return;
    if ((await tx.runners.dirtyAt(fresh.runnerId)) !== null) return;
    const current = await tx.today.settled(fresh.runnerId);
    if (current?.updatedAt === seen?.updatedAt) await tx.today.put(fresh);
  });

/**
 * The answer for the runner's current day, kept from the last assessment. It is computed where that was of another day or
 * of other rules, or does not know of the last change yet.
 */
export const showToday = async (deps: TodayDependencies, runner: Runner): Promise<KeptToday> => {
  const today = todayOf(deps, runner);
  const seen = await deps.stores.today.settled(runner.id);
  if (seen?.day === today && seen.rulesVersion === rulesVersion) return seen;
  const at = formatInstant(deps.clock.nowMs());
  const history = await readHistory(deps, runner, today, 'stored');
  const fresh = summariseToday(runner, history, weighHistory(history), at);
  await keep(deps, seen, fresh);
  return fresh;
};
