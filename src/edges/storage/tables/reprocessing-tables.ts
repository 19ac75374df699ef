import type { ColumnType, Generated } from 'kysely';
import type { AssessmentSummary } from '#src/core/domain/assessment.ts';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { Instant, Json, NullableJson } from './column-types.ts';

type MetricSummary = {
  readonly name: string;
  readonly activities: number;
  /** Median of after − before, where both are numbers; null when nowhere. */
  readonly medianChange: number | null;
};

export type ReprocessingChanges = {
  readonly activities: number;
  readonly activitiesAdded: number;
  readonly metrics: readonly MetricSummary[];
};

export type ReprocessingJobTable = {
  id: string;
  clientId: string;
  status: 'queued' | 'running' | 'finished' | 'cancelled';
  dryRun: boolean;
  /** Read files again that are up to date, too. */
  forced: boolean;
  /** null: every runner of the client. */
  runnerIds: string[] | null;
  fromDay: string | null;
  toDay: string | null;
  /** The target versions; everything older is processed again. */
  featuresVersion: number;
  decoderVersion: number;
  /** Files in scope; null until they were counted. */
  total: number | null;
  done: Generated<number>;
  failed: Generated<number>;
  readAgain: Generated<number>;
  /** The last runner that was started; the next one follows it. */
  lastRunnerId: string | null;
  changes: NullableJson<ReprocessingChanges>;
  createdAt: Instant;
  startedAt: Instant | null;
  progressedAt: Instant;
  finishedAt: Instant | null;
};

export type ReprocessingRunnerTable = {
  jobId: string;
  runnerId: string;
  /** Files in scope when the runner was started. */
  files: number;
  handled: Generated<number>;
  /** The last file that is done; the next one follows it. */
  lastUploadId: string | null;
  /** The file that is being read and how often a worker began: after several attempts it fails. */
  trying: string | null;
  tries: Generated<number>;
  before: NullableJson<AssessmentSummary>;
  after: NullableJson<AssessmentSummary>;
  changed: Generated<boolean>;
  progressedAt: Instant;
  finishedAt: Instant | null;
};

export type ReprocessingChangeTable = {
  jobId: string;
  runnerId: string;
  activityId: string;
  metric: string;
  before: ColumnType<unknown, string, string>;
  after: ColumnType<unknown, string, string>;
};

export type ReprocessingFailureTable = {
  jobId: string;
  uploadId: string;
  runnerId: string;
  problem: Json<FailureValue>;
};

/** What a dry run would have written. */
export type ReprocessingDraftTable = {
  jobId: string;
  runnerId: string;
  uploadId: string;
  sessionIndex: number;
  activityId: string;
  source: Json<object>;
  /** null where the activity does not count as a run. */
  historyRun: NullableJson<HistoryRun>;
};

export type ReprocessingTables = {
  reprocessingJob: ReprocessingJobTable;
  reprocessingRunner: ReprocessingRunnerTable;
  reprocessingChange: ReprocessingChangeTable;
  reprocessingFailure: ReprocessingFailureTable;
  reprocessingDraft: ReprocessingDraftTable;
};
