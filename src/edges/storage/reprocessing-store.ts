import type { Database } from './database.ts';
import { createReprocessingJobs } from './reprocessing/reprocessing-jobs.ts';
import { createReprocessingProgress } from './reprocessing/reprocessing-progress.ts';

export type {
  ReprocessingJob,
  ReprocessingRunner,
} from './reprocessing/reprocessing-job.ts';

/** Reprocessing jobs and how far each is: all that another worker needs to continue one. */
export const createReprocessingStore = (db: Database) => ({
  ...createReprocessingJobs(db),
  ...createReprocessingProgress(db),
});

export type ReprocessingStore = ReturnType<typeof createReprocessingStore>;
