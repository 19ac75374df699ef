import { type Day, dayInZone, rulesVersion } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { showToday } from './show-today.ts';

const batch = 100;
/** Looks at a squad within this time lead to one refresh. */
const coalesceMs = 1_000;

/** True for a row of another day or of other rules; null stands for a runner that was never assessed. */
export const isOutdated = (
  row: { readonly day: Day | null; readonly rulesVersion: number | null },
  today: Day,
): boolean => row.day !== null && (row.day !== today || row.rulesVersion !== rulesVersion);

/** Tells the current day in a time zone; each zone is looked at once. */
export const createDays = (nowMs: number): ((timeZone: string) => Day) => {
  const days = new Map<string, Day>();
  return (timeZone) => {
    const day = days.get(timeZone) ?? dayInZone(nowMs, timeZone);
    days.set(timeZone, day);
    return day;
  };
};

/** Enqueues what makes the rows of a client today's. */
export const enqueueRefresh = (
  deps: Pick<Dependencies, 'jobs'>,
  clientId: string,
  after = '',
): Promise<void> =>
  deps.jobs.enqueue(
    { name: 'refresh-squad', payload: { clientId, after } },
    { coalesceMs, urgency: 'background' },
  );

/**
 * Computes the rows of a client that are of another day, a batch at a time. Nothing is saved as an assessment and nothing
 * announced: no data changed. Repeatable; what is lost is enqueued by the next look at the squad.
 */
export const refreshSquad = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'jobs'>,
  { clientId, after }: { readonly clientId: string; readonly after: string },
): Promise<void> => {
  const rows = await deps.stores.today.days(clientId, after, batch);
  const todayIn = createDays(deps.clock.nowMs());
  for (const row of rows) {
    if (!isOutdated(row, todayIn(row.timeZone))) continue;
    const runner = await deps.stores.runners.findById(row.runnerId);
    if (runner !== undefined) await showToday(deps, runner);
  }
  const last = rows.at(-1);
  if (last !== undefined && rows.length === batch) await enqueueRefresh(deps, clientId, last.runnerId);
};
