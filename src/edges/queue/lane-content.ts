import type { OpenQueue } from './backend.ts';
import type { Lane } from './jobs.ts';

/** Jobs of one name that lie in a lane. */
export type JobCount = {
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  /** Those that wait for their time. */
  readonly delayed: number;
  /** When the oldest that is waiting or running was enqueued, epoch ms; null: none is. */
  readonly oldestMs: number | null;
};

export type LaneContent = {
  readonly lane: Lane;
  readonly waiting: number;
  readonly running: number;
  readonly delayed: number;
  readonly jobs: readonly JobCount[];
};

/** BullMQ's states of jobs that are not finished. Finished ones are removed at once. */
const states = {
  waiting: ['waiting', 'prioritized'],
  running: ['active'],
  delayed: ['delayed'],
} as const;
type State = keyof typeof states;

type Listed = { readonly state: State; readonly name: string; readonly atMs: number };

const countJobs = (jobs: readonly Listed[]): JobCount[] =>
  [...Map.groupBy(jobs, ({ name }) => name)]
    .map(([name, named]) => {
      const count = (state: State): number => named.filter((job) => job.state === state).length;
      const due = named.filter(({ state }) => state !== 'delayed').map(({ atMs }) => atMs);
      const oldestMs = due.length === 0 ? null : Math.min(...due);
      return {
        name,
        waiting: count('waiting'),
        running: count('running'),
        delayed: count('delayed'),
        oldestMs,
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** What lies in the queue of a lane: all of it counted, and by name its first `most` jobs of a state. */
export const readLane = async (lane: Lane, queue: OpenQueue, most: number): Promise<LaneContent> => {
  const list = async (state: State): Promise<Listed[]> => {
    const jobs = await queue.getJobs([...states[state]], 0, most - 1, true);
    // A job that ended while they were read is missing.
    return jobs.flatMap((job) => (job == null ? [] : [{ state, name: job.name, atMs: job.timestamp }]));
  };
  const listed = await Promise.all([list('waiting'), list('running'), list('delayed')]);
  const counts = await queue.getJobCounts();
  const sum = (state: State): number => states[state].reduce((total, one) => total + (counts[one] ?? 0), 0);
  return {
    lane,
    waiting: sum('waiting'),
    running: sum('running'),
    delayed: sum('delayed'),
    jobs: countJobs(listed.flat()),
  };
};
