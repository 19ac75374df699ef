import {
  type DescribedRecording,
  decoderVersion,
  describesOtherwise,
  formatInstant,
  parseInstant,
  type Runner,
} from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { assignRecordings } from '#src/use-cases/activities/assign-recordings.ts';
import { enqueueRedescription } from '#src/use-cases/activities/enqueue-redescription.ts';
import { streamName } from '#src/use-cases/activities/stream-name.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announceAll, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { processedUpload } from './announce-upload.ts';
import { finishArchive } from './finish-archive.ts';
import type { ReadingDependencies } from './reading-dependencies.ts';

/** An upload that was read: what it holds, and as whose it was described. */
export type ReadUpload = {
  readonly upload: Upload;
  readonly runner: Runner & { readonly clientId: string };
  readonly format: string;
  readonly recordings: readonly DescribedRecording[];
};

/** What became of one upload; `finished`: another worker was first. */
type Filed = { readonly activityIds: readonly string[] } | 'finished' | 'erased';

type FiledUpload = { readonly read: ReadUpload; readonly activityIds: readonly string[] };

export const secondsBetween = (from: string, to: string): number =>
  ((parseInstant(to) ?? 0) - (parseInstant(from) ?? 0)) / 1000;

const fileOne = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  { upload, format, recordings }: ReadUpload,
  at: string,
): Promise<Filed> => {
  const outcome = { status: 'processed', format, problem: null, decoderVersion, at } as const;
  if (!(await tx.uploads.finish(upload.id, outcome))) return 'finished';
  return { activityIds: await assignRecordings(tx, deps, upload, recordings, [], at) };
};

/** What is to be delivered, and the upload that led to it. */
type DueOfUpload = { readonly uploadId: string; readonly due: readonly DueDelivery[] };

/** Tells of each file, and of each archive that is done with its last one. */
const announceFiled = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  filed: readonly FiledUpload[],
  at: string,
): Promise<DueOfUpload[]> => {
  const files = filed.map(({ read: { upload, runner, format }, activityIds }) =>
    processedUpload({ ...upload, clientId: runner.clientId, format }, activityIds),
  );
  const due = await announceAll(tx, deps, files);
  const announcements = filed.map(({ read }, index) => ({ uploadId: read.upload.id, due: due[index] ?? [] }));
  const lastParts = new Map(filed.map(({ read }) => [read.upload.parentId, read.upload.id]));
  for (const [archiveId, uploadId] of lastParts) {
    if (archiveId === null) continue;
    announcements.push({ uploadId, due: await finishArchive(tx, deps, archiveId, at) });
  }
  return announcements;
};

/** Files uploads of one runner in one transaction, and rings once for what follows from them. */
const fileTogether = async (deps: ReadingDependencies, reads: readonly ReadUpload[]): Promise<Filed[]> => {
  const runnerId = reads[0]?.upload.runnerId ?? '';
  const at = formatInstant(deps.clock.nowMs());
  const outcome = await deps.stores.inTransaction(async (tx) => {
    const runner = await tx.runners.lock(runnerId);
    if (runner === undefined) return null;
    const outcomes: Filed[] = [];
    const filed: FiledUpload[] = [];
    for (const read of reads) {
      const one = await fileOne(tx, deps, read, at);
      outcomes.push(one);
      if (typeof one === 'object') filed.push({ read, activityIds: one.activityIds });
    }
    if (filed.length > 0) await tx.runners.markDirty(runnerId, at);
    // What the client says of the runner may have changed while the files were read.
    const outdated = filed.some(({ read }) => describesOtherwise(read.runner, runner));
    if (outdated) await tx.runners.markStale(runnerId, at);
    return { outcomes, outdated, announcements: await announceFiled(tx, deps, filed, at) };
  });
  if (outcome === null) return reads.map(() => 'erased');
  const { outcomes, announcements, outdated } = outcome;
  for (const { due, uploadId } of announcements) await enqueueDeliveries(deps, due, [uploadId]);
  if (outdated) await enqueueRedescription(deps, { runnerId, staleAt: at, staleAfter: null });
  if (announcements.length > 0) await enqueueAssessment(deps, runnerId);
  return outcomes;
};

/**
 * Files what an upload holds among the runner's activities, in one transaction that only the first to finish
 * makes. Uploads of one runner wait for each other anyway: those that are read meanwhile share a transaction.
 */
export const saveRecordings = async (deps: ReadingDependencies, read: ReadUpload): Promise<void> => {
  const { upload, recordings } = read;
  for (const { sessionIndex, packed } of recordings) {
    await deps.files.writeDerived(upload.runnerId, streamName(upload.id, sessionIndex), packed);
  }
  const filed = await deps.commits.join(upload.runnerId, read, (reads) => fileTogether(deps, reads));
  // Erased while the file was read: what was written meanwhile goes as well.
  if (filed === 'erased') await deps.files.eraseRunner(upload.runnerId);
  if (typeof filed === 'string') return;
  deps.log.info({ uploadId: upload.id, activityIds: filed.activityIds }, 'upload processed');
  const at = formatInstant(deps.clock.nowMs());
  deps.meter.uploadFinished('processed', secondsBetween(upload.receivedAt, at));
};
