import {
  type ActivitySource,
  type DescribedRecording,
  decoderVersion,
  describesOtherwise,
  formatInstant,
  parseInstant,
  type Runner,
  type UnreadActivity,
  type UnreadRows,
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
import { keepUnread } from './keep-unread.ts';
import type { ReadingDependencies } from './reading-dependencies.ts';

/** An upload that was read, and the runner profile that it was described with. */
export type ReadUpload = {
  readonly upload: Upload;
  readonly runner: Runner & { readonly clientId: string };
  readonly format: string;
  readonly recordings: readonly DescribedRecording[];
  readonly unread: readonly UnreadActivity[];
  readonly unreadRows: UnreadRows | null;
  /** The recording that its recording takes the place of. */
  readonly replaces?: ActivitySource;
};

/** The result of one upload; `finished`: another worker was first. */
export type SaveResult = { readonly activityIds: readonly string[] } | 'finished' | 'erased';

type SavedUpload = { readonly read: ReadUpload; readonly activityIds: readonly string[] };

export const secondsBetween = (from: string, to: string): number =>
  ((parseInstant(to) ?? 0) - (parseInstant(from) ?? 0)) / 1000;

const saveOne = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  { upload, format, recordings, unread, unreadRows, replaces }: ReadUpload,
  at: string,
): Promise<SaveResult> => {
  const outcome = { status: 'processed', format, problem: null, unreadRows, decoderVersion, at } as const;
  if (!(await tx.uploads.finish(upload.id, outcome))) return 'finished';
  await keepUnread(tx, upload, unread);
  const before = replaces === undefined ? [] : [replaces];
  const { activityIds } = await assignRecordings(tx, deps, upload, recordings, before, at);
  return { activityIds };
};

/** Deliveries, and the upload that led to them. */
type DueOfUpload = { readonly uploadId: string; readonly due: readonly DueDelivery[] };

/** Announces each file, and each archive that its last file finishes. */
const announceSaved = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  saved: readonly SavedUpload[],
  at: string,
): Promise<DueOfUpload[]> => {
  const files = saved.map(({ read: { upload, runner, format }, activityIds }) =>
    processedUpload({ ...upload, clientId: runner.clientId, format }, activityIds),
  );
  const due = await announceAll(tx, deps, files);
  const announcements = saved.map(({ read }, index) => ({ uploadId: read.upload.id, due: due[index] ?? [] }));
  const lastParts = new Map(saved.map(({ read }) => [read.upload.parentId, read.upload.id]));
  for (const [archiveId, uploadId] of lastParts) {
    if (archiveId === null) continue;
    announcements.push({ uploadId, due: await finishArchive(tx, deps, archiveId, at) });
  }
  return announcements;
};

/** Saves uploads of one runner in one transaction, and enqueues what follows once. */
export const saveTogether = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  reads: readonly ReadUpload[],
): Promise<SaveResult[]> => {
  const runnerId = reads[0]?.upload.runnerId ?? '';
  const at = formatInstant(deps.clock.nowMs());
  const outcome = await deps.stores.inTransaction(async (tx) => {
    const runner = await tx.runners.lock(runnerId);
    if (runner === undefined) return null;
    const outcomes: SaveResult[] = [];
    const saved: SavedUpload[] = [];
    for (const read of reads) {
      const one = await saveOne(tx, deps, read, at);
      outcomes.push(one);
      if (typeof one === 'object') saved.push({ read, activityIds: one.activityIds });
    }
    if (saved.length > 0) await tx.runners.markDirty(runnerId, at);
    // The runner's profile may have changed while the files were read.
    const outdated = saved.some(({ read }) => describesOtherwise(read.runner, runner));
    if (outdated) await tx.runners.markStale(runnerId, at);
    return { outcomes, outdated, announcements: await announceSaved(tx, deps, saved, at) };
  });
  if (outcome === null) return reads.map(() => 'erased');
  const { outcomes, announcements, outdated } = outcome;
  for (const { due, uploadId } of announcements) await enqueueDeliveries(deps, due, [uploadId]);
  if (outdated) await enqueueRedescription(deps, { runnerId, staleAt: at, staleAfter: null });
  if (announcements.length > 0) await enqueueAssessment(deps, runnerId);
  return outcomes;
};

/**
 * Saves the recordings of an upload as activities of the runner, in one transaction, once. Uploads of one runner exclude
 * each other anyway, so those that wait share a transaction.
 */
export const saveRecordings = async (deps: ReadingDependencies, read: ReadUpload): Promise<void> => {
  const { upload, recordings } = read;
  for (const { sessionIndex, packed } of recordings) {
    if (packed === null) continue;
    await deps.files.writeDerived(upload.runnerId, streamName(upload.id, sessionIndex), packed);
  }
  const saved = await deps.commits.join(upload.runnerId, read, (reads) => saveTogether(deps, reads));
  // Erased while the file was read: remove what was written since.
  if (saved === 'erased') await deps.files.eraseRunner(upload.runnerId);
  if (typeof saved === 'string') return;
  deps.log.info({ uploadId: upload.id, activityIds: saved.activityIds }, 'upload processed');
  const at = formatInstant(deps.clock.nowMs());
  deps.meter.uploadFinished('processed', secondsBetween(upload.receivedAt, at));
};
