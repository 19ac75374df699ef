import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, type DueDelivery } from '#src/use-cases/webhooks/announce.ts';

/**
 * Finishes an archive whose last part has just ended and announces it, once: whoever makes the change makes the
 * event. Runs inside the transaction of the part's end, which holds the runner; answers what to ring for after
 * the commit.
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
