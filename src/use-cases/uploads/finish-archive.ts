import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, type DueDelivery } from '#src/use-cases/webhooks/announce.ts';

/**
 * Finishes an archive when its last part is finished, and announces it once. Runs inside the transaction that finishes
 * the part and holds the runner's lock. Returns the deliveries to enqueue after the commit.
 */
export const finishArchive = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  archiveId: string,
  at: string,
): Promise<DueDelivery[]> => {
  if (!(await tx.archives.finish(archiveId, at))) return [];
  const archive = await tx.uploads.findById(archiveId);
  const runner = archive === undefined ? undefined : await tx.runners.findById(archive.runnerId);
  if (archive === undefined || runner === undefined) return [];
  return announce(tx, deps, {
    clientId: runner.clientId,
    type: 'upload.processed',
    data: {
      uploadId: archive.id,
      runnerId: runner.id,
      archiveId: null,
      format: archive.format,
      activityIds: [],
      activityCount: 0,
      files: await tx.archives.countParts(archive.id),
    },
  });
};
