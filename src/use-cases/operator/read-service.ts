import { formatInstant, MS_PER_DAY, MS_PER_MINUTE } from '#src/core/index.ts';
import type { LaneContent } from '#src/edges/queue/lane-content.ts';
import type { StateCounts } from '#src/edges/storage/operator-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { checkReadiness, type Readiness } from '#src/use-cases/maintenance/check-readiness.ts';

/** What was due longer ago than this is late. */
const lateAfterMs = 10 * MS_PER_MINUTE;
/** What ended badly longer ago than this is history. */
const recentMs = MS_PER_DAY;
/** The highest count of anything; a count that reaches it may be of more. */
export const mostCounted = 1_000;
/** Jobs of a lane and state that are told apart by name. */
export const mostNamed = 500;

/** How the service does, over all clients. */
export type ServiceState = {
  readonly readiness: Readiness;
  readonly counts: StateCounts;
  /** null: the queue does not answer. */
  readonly lanes: readonly LaneContent[] | null;
};

/** What lies in the queue, by lane; null where it does not answer. */
export const readQueue = async ({
  jobs,
}: Pick<Dependencies, 'jobs'>): Promise<readonly LaneContent[] | null> =>
  jobs.look(mostNamed).catch(() => null);

/** Whether the stores answer, what may need somebody, and what lies in the queue. */
export const readService = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs' | 'clock'>,
): Promise<ServiceState> => {
  const nowMs = deps.clock.nowMs();
  const span = { since: formatInstant(nowMs - recentMs), overdue: formatInstant(nowMs - lateAfterMs) };
  const readiness = await checkReadiness(deps);
  const counts = await deps.stores.operator.countStates({ ...span, most: mostCounted });
  return { readiness, counts, lanes: readiness.queue === 'ok' ? await readQueue(deps) : null };
};
