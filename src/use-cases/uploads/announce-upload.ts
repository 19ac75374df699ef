import type { FailureValue } from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, type DueDelivery } from '#src/use-cases/webhooks/announce.ts';
import type { Announcement } from '#src/use-cases/webhooks/event-data.ts';

/** Activities that an event names at most; the others can be read from the API. */
const mostNamed = 100;
const detailCharacters = 500;

type AnnounceDependencies = Pick<Dependencies, 'clock' | 'newId'>;

/** The event of a file whose recordings were saved. */
export const processedUpload = (
  upload: Pick<Upload, 'id' | 'runnerId' | 'parentId' | 'format'> & { readonly clientId: string },
  activityIds: readonly string[],
): Announcement => ({
  clientId: upload.clientId,
  type: 'upload.processed',
  data: {
    uploadId: upload.id,
    runnerId: upload.runnerId,
    archiveId: upload.parentId,
    format: upload.format,
    activityIds: activityIds.slice(0, mostNamed),
    activityCount: activityIds.length,
    files: null,
  },
});

/** Announces that a file was rejected and why, in the transaction that rejects it. */
export const announceRejection = async (
  tx: Stores,
  deps: AnnounceDependencies,
  upload: Pick<Upload, 'id' | 'runnerId' | 'parentId'>,
  problem: FailureValue,
): Promise<DueDelivery[]> => {
  const runner = await tx.runners.findById(upload.runnerId);
  if (runner === undefined) return [];
  return announce(tx, deps, {
    clientId: runner.clientId,
    type: 'upload.rejected',
    data: {
      uploadId: upload.id,
      runnerId: upload.runnerId,
      archiveId: upload.parentId,
      problem: { code: problem.code, detail: problem.detail.slice(0, detailCharacters) },
    },
  });
};
