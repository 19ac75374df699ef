import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { Assessment, AssessmentSummary } from '#src/core/domain/assessment.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { PlatformTables } from './platform-tables.ts';

/** An instant: ISO 8601 text on both sides. */
type Instant = ColumnType<string, string, string>;
type Json<T extends object> = JSONColumnType<T, string, string>;
type NullableJson<T extends object> = ColumnType<T | null, string | null, string | null>;

export type ClientTable = { id: string; name: string; createdAt: Instant };

export type ApiKeyTable = {
  id: string;
  clientId: string;
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
  /** The first characters, to tell keys apart. */
  hint: string;
  scopes: string[];
  expiresAt: Instant | null;
  createdAt: Instant;
};

export type RunnerTable = {
  id: string;
  clientId: string;
  externalId: string | null;
  displayName: string | null;
  timeZone: string;
  weekStartsOn: string;
  sex: string | null;
  birthYear: number | null;
  heightMeters: number | null;
  massKilograms: number | null;
  maxHeartRateBpm: number | null;
  restingHeartRateBpm: number | null;
  thresholdHeartRateBpm: number | null;
  firstVentilatoryThresholdBpm: number | null;
  secondVentilatoryThresholdBpm: number | null;
  thresholdSpeedMetersPerSecond: number | null;
  createdAt: Instant;
  /** Counts changes that an assessment has not seen: set by every write, compared by `assess-runner`. */
  dirtyAt: Instant | null;
  /** The first change that an assessment has not seen; null when there is none. */
  dirtySince: Instant | null;
  /** Set when physiology or zone changed: the numbers of the runs are to be computed again. */
  staleAt: Instant | null;
  /** The last file that is described again; null: none yet. */
  staleAfter: string | null;
  /** When the last turn ended; null: none did since `staleAt`. */
  staleProgressAt: Instant | null;
};

export type UploadTable = {
  id: string;
  /** The runner's client, so that what a client sent is counted without walking its runners. */
  clientId: string;
  runnerId: string;
  parentId: string | null;
  /** Path inside the parent archive. */
  partPath: string | null;
  filename: string;
  bytes: number;
  sha256: string;
  /** The sha256 while this upload owns the bytes; null once rejected, a duplicate, or its activities are gone. */
  claim: string | null;
  format: string | null;
  status: 'queued' | 'processing' | 'processed' | 'rejected' | 'duplicate';
  duplicateOf: string | null;
  problem: NullableJson<FailureValue>;
  /** How often a worker began; a file that kills its worker is given up. */
  attempts: Generated<number>;
  /** An archive whose parts are all entered as uploads of their own. */
  expanded: Generated<boolean>;
  decoderVersion: number | null;
  provenance: string | null;
  receivedAt: Instant;
  startedAt: Instant | null;
  finishedAt: Instant | null;
};

export type ActivityTable = {
  id: string;
  runnerId: string;
  sport: string;
  startAt: Instant;
  endAt: Instant;
  localDay: string;
  distanceMeters: number | null;
  sessionRpe: number | null;
  excluded: Generated<boolean>;
  /** A sport set by hand outranks the file's. */
  sportOverride: string | null;
  features: Json<ActivityFeatures>;
  historyRun: Json<HistoryRun>;
  featuresVersion: number;
  decoderVersion: number;
  updatedAt: Instant;
};

export type ActivitySourceTable = {
  id: string;
  uploadId: string;
  /** Position of the recording in its file. */
  sessionIndex: number;
  runnerId: string;
  /** null once the activity was deleted: then this recording is not taken again. */
  activityId: string | null;
  /** Why it belongs to its group: `first`, `same-identity`, `same-run`, `split`. */
  reason: string;
  format: FormatId;
  identity: string | null;
  features: Json<ActivityFeatures>;
  featuresVersion: number;
  decoderVersion: number;
  createdAt: Instant;
};

export type CheckInTable = {
  id: string;
  runnerId: string;
  day: string;
  region: string;
  side: string;
  /** As in the answers, so that a log of ratings need not open them. */
  tightness: number | null;
  answers: Json<CheckInAnswers>;
  createdAt: Instant;
};

/** An answer of a check-in that stands until it is answered otherwise: a condition (1 yes, 0 no), or months. */
export type StandingAnswerTable = {
  checkInId: string;
  runnerId: string;
  fact: string;
  day: string;
  value: number;
};

export type DoneRoutineTable = {
  id: string;
  runnerId: string;
  day: string;
  routine: string;
  note: string | null;
  createdAt: Instant;
};

export type AssessmentTable = {
  id: string;
  runnerId: string;
  asOf: string;
  severity: string;
  rules: string[];
  body: Json<Assessment>;
  createdAt: Instant;
};

export type IdempotencyTable = {
  clientId: string;
  key: string;
  /** Path of the request: an answer about a runner goes when the runner goes. */
  path: string | null;
  fingerprint: string | null;
  status: number | null;
  location: string | null;
  body: NullableJson<object>;
  createdAt: Instant;
};

/** A sealed signing secret; `until` is null for the one in force, else the end of its grace. */
export type SealedSecret = { readonly sealed: string; readonly until: string | null };

export type WebhookEndpointTable = {
  id: string;
  clientId: string;
  url: string;
  events: string[];
  description: string | null;
  /** The one in force first. */
  secrets: Json<readonly SealedSecret[]>;
  disabled: Generated<boolean>;
  disabledReason: string | null;
  disabledAt: Instant | null;
  /** The first failure since the last success; null while it is well. */
  failingSince: Instant | null;
  /** Set while the receiver struggles: nothing is sent before it, and then one message at a time. */
  restUntil: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
};

export type OutboxEventTable = {
  id: string;
  clientId: string;
  /** Whom the event is about: it goes when the runner goes. */
  runnerId: string | null;
  type: string;
  data: Json<Readonly<Record<string, unknown>>>;
  happenedAt: Instant;
};

export type WebhookDeliveryTable = {
  id: string;
  eventId: string;
  endpointId: string;
  status: 'waiting' | 'delivered' | 'failed' | 'cancelled';
  attempts: Generated<number>;
  /** How often in a row it was put off because its receiver rested. */
  putOffs: Generated<number>;
  /** Set exactly while it waits. */
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  finishedAt: Instant | null;
};

export type WebhookAttemptTable = {
  deliveryId: string;
  number: number;
  startedAt: Instant;
  durationMilliseconds: number;
  outcome: 'delivered' | 'gone' | 'refused' | 'failed';
  statusCode: number | null;
  because: string | null;
  /** The beginning of what the receiver answered. */
  answer: string | null;
};

export type ReprocessingJobTable = {
  id: string;
  clientId: string;
  status: 'queued' | 'running' | 'finished' | 'cancelled';
  dryRun: boolean;
  /** Read again also what is up to date. */
  forced: boolean;
  /** null: every runner of the client. */
  runnerIds: string[] | null;
  fromDay: string | null;
  toDay: string | null;
  /** The versions that everything older is brought up to. */
  featuresVersion: number;
  decoderVersion: number;
  /** Files in scope; null until they were counted. */
  total: number | null;
  done: Generated<number>;
  failed: Generated<number>;
  readAgain: Generated<number>;
  /** The last runner that was taken up: where the next one is looked for. */
  lastRunnerId: string | null;
  changes: NullableJson<object>;
  createdAt: Instant;
  startedAt: Instant | null;
  progressedAt: Instant;
  finishedAt: Instant | null;
};

export type ReprocessingRunnerTable = {
  jobId: string;
  runnerId: string;
  /** Files in scope when the runner was taken up. */
  files: number;
  handled: Generated<number>;
  /** The last file that is done with: where the next one is looked for. */
  lastUploadId: string | null;
  /** The file that is being read and how often that began: one that kills its worker is given up. */
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

export type Tables = PlatformTables & {
  client: ClientTable;
  apiKey: ApiKeyTable;
  runner: RunnerTable;
  upload: UploadTable;
  activity: ActivityTable;
  activitySource: ActivitySourceTable;
  checkIn: CheckInTable;
  standingAnswer: StandingAnswerTable;
  doneRoutine: DoneRoutineTable;
  assessment: AssessmentTable;
  idempotency: IdempotencyTable;
  reprocessingJob: ReprocessingJobTable;
  reprocessingRunner: ReprocessingRunnerTable;
  reprocessingChange: ReprocessingChangeTable;
  reprocessingFailure: ReprocessingFailureTable;
  reprocessingDraft: ReprocessingDraftTable;
  webhookEndpoint: WebhookEndpointTable;
  outboxEvent: OutboxEventTable;
  webhookDelivery: WebhookDeliveryTable;
  webhookAttempt: WebhookAttemptTable;
};
