import type { JobQueue } from '#src/edges/queue/job-queue.ts';
import type { Job } from '#src/edges/queue/jobs.ts';

/** Jobs that run at regular times, once for all workers together. */
const schedules: readonly { readonly job: Job; readonly everyMs: number }[] = [
  { job: { name: 'sweep-unfinished', payload: {} }, everyMs: 20_000 },
  { job: { name: 'watch-platforms', payload: {} }, everyMs: 3_600_000 },
];

/** Adds the schedules that are missing in the queue. */
export const installSchedules = async (jobs: JobQueue): Promise<void> => {
  for (const { job, everyMs } of schedules) await jobs.schedule(job, everyMs);
};
