import type { FailureValue } from '#src/core/domain/failure.ts';
import type { UnreadRows } from '#src/core/domain/unread-rows.ts';
import type { UploadTable } from '#src/edges/storage/tables/recording-tables.ts';

export type UploadStatus = UploadTable['status'];

/** One received file, or one part of an archive. */
export type Upload = {
  readonly id: string;
  readonly runnerId: string;
  readonly parentId: string | null;
  readonly partPath: string | null;
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string | null;
  readonly status: UploadStatus;
  readonly duplicateOf: string | null;
  readonly problem: FailureValue | null;
  /** Rows of a table that became no activities; null where all did. */
  readonly unreadRows: UnreadRows | null;
  readonly attempts: number;
  readonly provenance: string | null;
  readonly receivedAt: string;
  readonly finishedAt: string | null;
};

export const uploadColumns = [
  'upload.id',
  'upload.runnerId',
  'upload.parentId',
  'upload.partPath',
  'upload.filename',
  'upload.bytes',
  'upload.sha256',
  'upload.format',
  'upload.status',
  'upload.duplicateOf',
  'upload.problem',
  'upload.unreadRows',
  'upload.attempts',
  'upload.provenance',
  'upload.receivedAt',
  'upload.finishedAt',
] as const;

export type NewUpload = Pick<
  Upload,
  'id' | 'runnerId' | 'parentId' | 'partPath' | 'filename' | 'bytes' | 'sha256' | 'provenance' | 'receivedAt'
>;
