import type { PartCounts } from '#src/edges/storage/archive-store.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { toProblem } from '#src/http/problems.ts';

type Extras = {
  readonly activityIds: readonly string[];
  readonly publicUrl: string | null;
  readonly requestId: string;
};

/** An upload as clients see it. */
export const viewUpload = (upload: Upload, extras: Extras) => ({
  id: upload.id,
  runnerId: upload.runnerId,
  filename: upload.filename,
  bytes: upload.bytes,
  sha256: upload.sha256,
  format: upload.format,
  status: upload.status,
  duplicateOf: upload.duplicateOf,
  problem:
    upload.problem === null
      ? null
      : toProblem(upload.problem, {
          publicUrl: extras.publicUrl,
          instance: `/v1/uploads/${upload.id}`,
          requestId: extras.requestId,
        }),
  activityIds: extras.activityIds,
  receivedAt: upload.receivedAt,
  finishedAt: upload.finishedAt,
});

export type UploadView = ReturnType<typeof viewUpload>;

/** An archive with the outcome of its parts so far. */
export const viewArchive = (
  archive: UploadView,
  files: PartCounts,
  parts: readonly (UploadView & { path: string | null })[],
) => ({
  ...archive,
  files,
  items: parts,
});
