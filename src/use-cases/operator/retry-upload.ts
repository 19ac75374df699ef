import { Failure } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Reads a rejected upload again from its stored bytes.
 *
 * @throws Failure `not-found`; `conflict` for one that was not rejected, whose bytes were not kept, or whose bytes another
 * upload of the runner holds.
 */
export const retryUpload = async (
  deps: Pick<Dependencies, 'stores' | 'jobs'>,
  uploadId: string,
): Promise<void> => {
  const upload = await deps.stores.uploads.findById(uploadId);
  if (upload === undefined) throw new Failure('not-found', `There is no upload "${uploadId}".`);
  if (upload.status !== 'rejected') throw new Failure('conflict', 'The upload was not rejected.');
  if (upload.sha256 === '') throw new Failure('conflict', 'The bytes of the upload were not kept.');
  const isQueued = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(upload.runnerId);
    return tx.uploads.claimAgain(upload);
  });
  if (!isQueued) throw new Failure('conflict', 'Another upload of the runner has the same bytes.');
  await deps.jobs.enqueue({ name: 'import-upload', payload: { uploadId } });
};
