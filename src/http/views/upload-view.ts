import { toProblem } from '#src/http/problems/problem-document.ts';
import type { UploadDetails, UploadResult } from '#src/use-cases/uploads/read-uploads.ts';

/** What a problem document states of the request that it answers. */
type ProblemContext = { readonly publicUrl: string | null; readonly requestId: string };

export const viewUpload = ({ upload, activityIds }: UploadDetails, context: ProblemContext) => ({
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
      : toProblem(upload.problem, { ...context, instance: `/v1/uploads/${upload.id}` }),
  unreadRows: upload.unreadRows,
  activityIds,
  receivedAt: upload.receivedAt,
  finishedAt: upload.finishedAt,
});

/** An upload with what became of it; an archive also with a page of its parts and the counts of all. */
export const viewUploadResult = (result: UploadResult, context: ProblemContext) => {
  const view = viewUpload(result, context);
  if (result.archive === null) return view;
  const { counts, parts } = result.archive;
  const items = parts.items.map((part) => ({ ...viewUpload(part, context), path: part.upload.partPath }));
  return { ...view, files: counts, items, nextCursor: parts.nextCursor };
};
