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
import type { NewUpload } from '#src/edges/storage/upload-store.ts';
import { assignRecordings } from '#src/use-cases/activities/assign-recordings.ts';
import { enqueueRedescription } from '#src/use-cases/activities/enqueue-redescription.ts';
import { type FilingStores, openFiling } from '#src/use-cases/activities/group-copies.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announceAll, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { processedUpload } from './announce-upload.ts';
import { finishArchive } from './finish-archive.ts';
import { keepUnread } from './keep-unread.ts';
import type { ReadingDependencies } from './reading-dependencies.ts';

/** An upload that was read, and the runner profile that it was described with. */
export type ReadUpload = {
  readonly upload: NewUpload;
  /** It is entered when it is saved. */
  readonly isNew?: boolean;
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

/** Files the recordings of one upload as activities. */
const fileOne = async (
  tx: FilingStores & Pick<Stores, 'platforms' | 'unreadActivities'>,
  deps: Pick<Dependencies, 'newId'>,
  { upload, recordings, unread, replaces }: ReadUpload,
  at: string,
): Promise<readonly string[]> => {
  if (unread.length > 0) await keepUnread(tx, upload, unread);
  const before = replaces === undefined ? [] : [replaces];
  return (await assignRecordings(tx, deps, upload, recordings, before, at)).activityIds;
};

/** Files the recordings of uploads of one runner. */
const fileAll = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  reads: readonly ReadUpload[],
  at: string,
): Promise<SavedUpload[]> => {
  const [first] = reads;
  if (first === undefined) return [];
  const filing = await openFiling(
    tx,
    first.upload.runnerId,
    reads.flatMap(({ recordings }) => recordings),
  );
  const within = { ...tx, activities: filing };
  const saved: SavedUpload[] = [];
  for (const read of reads) saved.push({ read, activityIds: await fileOne(within, deps, read, at) });
  await filing.write();
  return saved;
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

/** Enters or finishes uploads as processed; returns the ids of those that are not entered or finished already. */
const finishAll = async (tx: Stores, reads: readonly ReadUpload[], at: string): Promise<Set<string>> => {
  const finished = await tx.uploads.insertProcessed(
    reads
      .filter(({ isNew }) => isNew)
      .map(({ upload, format, unreadRows }) => ({ ...upload, format, unreadRows, decoderVersion, at })),
  );
  for (const { upload, format, unreadRows, isNew } of reads) {
    if (isNew) continue;
    const outcome = { status: 'processed', format, problem: null, unreadRows, decoderVersion, at } as const;
    if (await tx.uploads.finish(upload.id, outcome)) finished.add(upload.id);
  }
  return finished;
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
    const finished = await finishAll(tx, reads, at);
    const saved = await fileAll(
      tx,
      deps,
      reads.filter(({ upload }) => finished.has(upload.id)),
      at,
    );
    if (saved.length > 0) await tx.runners.markDirty(runnerId, at);
    // The runner's profile may have changed while the files were read.
    const outdated = saved.some(({ read }) => describesOtherwise(read.runner, runner));
    if (outdated) await tx.runners.markStale(runnerId, at);
    return { saved, outdated, announcements: await announceSaved(tx, deps, saved, at) };
  });
  if (outcome === null) return reads.map(() => 'erased');
  const { saved, announcements, outdated } = outcome;
  for (const { due, uploadId } of announcements) await enqueueDeliveries(deps, due, [uploadId]);
  if (outdated) await enqueueRedescription(deps, { runnerId, staleAt: at, staleAfter: null });
  if (saved.length > 0) await enqueueAssessment(deps, runnerId);
  const idsOf = new Map(saved.map(({ read, activityIds }) => [read.upload.id, activityIds]));
  return reads.map(({ upload }) => {
    const activityIds = idsOf.get(upload.id);
    return activityIds === undefined ? 'finished' : { activityIds };
  });
};

/**
 * Saves the recordings of an upload as activities of the runner, in one transaction, once. Uploads of one runner exclude
 * each other anyway, so those that wait share a transaction.
 */
export const saveRecordings = async (deps: ReadingDependencies, read: ReadUpload): Promise<SaveResult> => {
  const { upload } = read;
  const saved = await deps.commits.join(upload.runnerId, read, (reads) => saveTogether(deps, reads));
  // Erased while the file was read: remove what was written since.
  if (saved === 'erased') await deps.files.eraseRunner(upload.runnerId);
  if (typeof saved === 'string') return saved;
  deps.log.info({ uploadId: upload.id, activityIds: saved.activityIds }, 'upload processed');
  const at = formatInstant(deps.clock.nowMs());
  deps.meter.uploadFinished('processed', secondsBetween(upload.receivedAt, at));
  return saved;
};
