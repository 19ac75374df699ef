import type { AssessmentSummary } from '#src/core/domain/assessment.ts';
import type {
  ReprocessingChanges,
  ReprocessingJobTable,
} from '#src/edges/storage/tables/reprocessing-tables.ts';
import type { ReprocessingScope } from './reprocessing-scope.ts';

export type ReprocessingStatus = ReprocessingJobTable['status'];

/** A reprocessing job: it reads or describes files of older versions again. */
export type ReprocessingJob = ReprocessingScope & {
  readonly id: string;
  readonly clientId: string;
  readonly status: ReprocessingStatus;
  readonly dryRun: boolean;
  readonly runnerIds: readonly string[] | null;
  readonly total: number | null;
  readonly done: number;
  readonly failed: number;
  readonly readAgain: number;
  readonly lastRunnerId: string | null;
  readonly changes: ReprocessingChanges | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly progressedAt: string;
  readonly finishedAt: string | null;
};

/** How far a job is with one runner. */
export type ReprocessingRunner = {
  readonly jobId: string;
  readonly runnerId: string;
  readonly files: number;
  readonly handled: number;
  readonly lastUploadId: string | null;
  readonly before: AssessmentSummary | null;
  readonly progressedAt: string;
  readonly finishedAt: string | null;
};

export const jobColumns = [
  'id',
  'clientId',
  'status',
  'dryRun',
  'forced',
  'runnerIds',
  'fromDay',
  'toDay',
  'featuresVersion',
  'decoderVersion',
  'total',
  'done',
  'failed',
  'readAgain',
  'lastRunnerId',
  'changes',
  'createdAt',
  'startedAt',
  'progressedAt',
  'finishedAt',
] as const;

/** Statuses of a job that is not finished. */
export const openStatuses = ['queued', 'running'] as const;
