import { addDays } from '../core/domain/calendar.ts';
import type { HardSession, SessionSpike } from '../core/domain/training-load.ts';
import { hardSessions } from '../core/load/hard-sessions.ts';
import { sessionSpikes } from '../core/load/session-spikes.ts';
import type { Activity } from '../edges/storage/activity-store.ts';
import type { House } from './house.ts';

/** What the runs around it make of a run. */
export type ActivityContext = { readonly spike: SessionSpike; readonly hard: HardSession };

const outside: ActivityContext = {
  spike: { category: 'unknown', change: null, longest30Meters: null },
  hard: { hard: null, because: [] },
};

/** Days before a run in which its longest predecessor is looked for: 30, and one for the time zones. */
const lookBackDays = 31;

/**
 * Session spike and hardness of activities of one runner, from the runs of the 30 days before each. An
 * activity that does not count (another sport, excluded) has neither.
 */
export const activityContexts = async (
  house: Pick<House, 'stores'>,
  activities: readonly Activity[],
): Promise<Map<string, ActivityContext>> => {
  const contexts = new Map(activities.map((activity) => [activity.id, outside]));
  const days = activities.map((activity) => activity.localDay).sort();
  const [first, last, runnerId] = [days[0], days.at(-1), activities[0]?.runnerId];
  if (first === undefined || last === undefined || runnerId === undefined) return contexts;
  const runs = await house.stores.activities.historyRuns(runnerId, addDays(first, -lookBackDays), last);
  const spikes = sessionSpikes(runs);
  const hard = hardSessions(runs, spikes);
  for (const [index, run] of runs.entries()) {
    if (run.id === null || !contexts.has(run.id)) continue;
    contexts.set(run.id, { spike: spikes[index] ?? outside.spike, hard: hard[index] ?? outside.hard });
  }
  return contexts;
};
