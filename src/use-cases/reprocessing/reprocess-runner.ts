import {
  addDays,
  assess,
  type Day,
  dayInZone,
  formatInstant,
  historyWindowDays,
  sameSummary,
  summariseAssessment,
  type TrainingHistory,
} from '#src/core/index.ts';
import type { ReprocessingJob, ReprocessingRunner } from '#src/edges/storage/reprocessing-store.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { readHistory } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { continueReprocessing, enqueueRunner } from './continue-reprocessing.ts';
import { groupSize, reprocessGroup } from './reprocess-group.ts';
import { reprocessUpload } from './reprocess-upload.ts';

/** Length of a batch; the rest is enqueued, so that live uploads overtake. */
const batchMs = 1_000;
const pageSize = 20;

/** The history as it would be after a dry run. */
const readDraftedHistory = async (
  deps: Pick<Dependencies, 'stores'>,
  jobId: string,
  runner: OwnedRunner,
  today: Day,
): Promise<TrainingHistory> => {
  const drafts = await deps.stores.reprocessingResults.draftRuns(jobId, runner.id);
  const drafted = new Set(drafts.map(({ activityId }) => activityId));
  const first = addDays(today, -(historyWindowDays - 1));
  return readHistory(deps, runner, today, 'stored', (recordings) =>
    [
      ...recordings.filter((run) => run.id === null || !drafted.has(run.id)),
      ...drafts.flatMap(({ historyRun }) => historyRun ?? []),
    ]
      .filter(({ day }) => day >= first && day <= today)
      .sort((a, b) => a.startMs - b.startMs),
  );
};

/**
 * Finishes a runner after its last file: repeats the newest assessment from before the job, of the same day, with the
 * current features and rules, so that it differs only by what the reprocessing changed.
 */
const finishRunner = async (
  deps: ReadingDependencies,
  job: ReprocessingJob,
  place: ReprocessingRunner,
  runner: OwnedRunner,
): Promise<void> => {
  const at = formatInstant(deps.clock.nowMs());
  const asOf = place.before?.asOf ?? dayInZone(deps.clock.nowMs(), runner.timeZone);
  const history = job.dryRun
    ? await readDraftedHistory(deps, job.id, runner, asOf)
    : await readHistory(deps, runner, asOf, 'stored');
  const after = summariseAssessment(assess(history));
  await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runner.id))) return;
    const changed = place.before === null ? place.handled > 0 : !sameSummary(place.before, after);
    if (!(await tx.reprocessing.leave(place, { after, changed, at }))) return;
    if (!job.dryRun && (changed || place.handled > 0)) await tx.runners.markDirty(runner.id, at);
    await tx.reprocessingResults.dropDrafts(job.id, runner.id);
  });
  if (!job.dryRun) await enqueueAssessment(deps, runner.id, 'background');
};

/** Reads the next files of the runner until the batch is over; returns whether any are left. */
const workBatch = async (
  deps: ReadingDependencies,
  job: ReprocessingJob,
  runner: OwnedRunner,
): Promise<'more' | 'none-left' | 'stopped'> => {
  const { reprocessing } = deps.stores;
  const endMs = deps.clock.nowMs() + batchMs;
  // A dry run is rolled back file by file; after a fault each file of the batch is done by itself.
  let inGroups = !job.dryRun;
  for (;;) {
    const place = await reprocessing.place(job.id, runner.id);
    if (place === undefined || place.finishedAt !== null) return 'stopped';
    const uploads = await reprocessing.nextUploads(job, place, pageSize);
    let { lastUploadId } = place;
    for (let next = 0; next < uploads.length; ) {
      const item = { job, place: { ...place, lastUploadId }, runner };
      const group = inGroups ? uploads.slice(next, next + groupSize) : [];
      const grouped = await reprocessGroup(deps, item, group);
      if (grouped === 'stopped') return 'stopped';
      const upload = uploads[next + Math.max(0, grouped - 1)] as Upload;
      if (grouped < group.length) inGroups = false;
      if (grouped === 0 && (await reprocessUpload(deps, { ...item, upload })) === 'stopped') return 'stopped';
      next += Math.max(1, grouped);
      lastUploadId = upload.id;
      if (deps.clock.nowMs() >= endMs) return 'more';
    }
    if (uploads.length < pageSize) return 'none-left';
  }
};

/**
 * One batch of a job for one runner: a few files, then the rest is enqueued. After the last file the runner is assessed
 * and the job continues with the next one. Idempotent, and safe to run concurrently or to be killed: files are
 * committed together with the progress.
 */
export const reprocessRunner = async (
  deps: ReadingDependencies,
  { jobId, runnerId }: { readonly jobId: string; readonly runnerId: string },
): Promise<void> => {
  const job = await deps.stores.reprocessing.findById(jobId);
  const runner = await deps.stores.runners.findById(runnerId);
  if (job === undefined || job.status !== 'running') return;
  // Erased meanwhile, and its progress with it.
  if (runner === undefined) return continueReprocessing(deps, jobId);
  const batch = await workBatch(deps, job, runner);
  const place = await deps.stores.reprocessing.place(jobId, runnerId);
  if (batch === 'more' && place !== undefined) return enqueueRunner(deps, place);
  if (batch === 'none-left' && place !== undefined) await finishRunner(deps, job, place, runner);
  if (batch === 'none-left' || place === undefined) await continueReprocessing(deps, jobId);
};
