import type { Generated } from 'kysely';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import type { FailureValue } from '#src/core/domain/failure.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { UnreadRows } from '#src/core/domain/unread-rows.ts';
import type { Instant, Json, NullableJson } from './column-types.ts';

export type UploadTable = {
  id: string;
  /** The runner's client, so that a client's uploads are counted without a join. */
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
  unreadRows: NullableJson<UnreadRows>;
  /** How often a worker began; after several a file that kills its worker is rejected. */
  attempts: Generated<number>;
  /** True for an archive whose parts are all entered as uploads. */
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
  sport: Sport;
  startAt: Instant;
  endAt: Instant;
  localDay: string;
  distanceMeters: number | null;
  sessionRpe: number | null;
  excluded: Generated<boolean>;
  /** A sport set by hand outranks the file's. */
  sportOverride: Sport | null;
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
  /** null once the activity was deleted: then this recording makes no other one. */
  activityId: string | null;
  /** Why it belongs to its group: `first`, a reason of `matchActivities`, or a person’s `split` or `merged`. */
  reason: string;
  format: FormatId;
  identity: string | null;
  features: Json<ActivityFeatures>;
  featuresVersion: number;
  decoderVersion: number;
  createdAt: Instant;
};

/** What an upload names and could not be read. */
export type UnreadActivityTable = {
  id: string;
  uploadId: string;
  runnerId: string;
  startAt: Instant;
  localDay: string;
};

export type RecordingTables = {
  upload: UploadTable;
  activity: ActivityTable;
  activitySource: ActivitySourceTable;
  unreadActivity: UnreadActivityTable;
};
