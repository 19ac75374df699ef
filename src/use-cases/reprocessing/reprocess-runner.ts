import {
  addDays,
  assess,
  dayInZone,
  formatInstant,
  historyWindowDays,
  sameSummary,
  summariseAssessment,
  type TrainingHistory,
} from '#src/core/index.ts';
import type { ReprocessingJob, ReprocessingRunner } from '#src/edges/storage/reprocessing-store.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { readHistory } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { continueReprocessing, enqueueRunner } from './continue-reprocessing.ts';
import { reprocessUpload } from './reprocess-upload.ts';

/** A job works this long and rings for the rest, so that live uploads overtake. */
const batchMs = 1_000;
const pageSize = 20;

/** A history as it would be after a dry run. */
const withDrafts = async (
  deps: Pick<Dependencies, 'stores'>,
  jobId: string,
  runnerId: string,
  history: TrainingHistory,
): Promise<TrainingHistory> => {
  const drafts = await deps.stores.reprocessingResults.draftRuns(jobId, runnerId);
  const drafted = new Set(drafts.map(({ activityId }) => activityId));
  const first = addDays(history.today, -(historyWindowDays - 1));
  const runs = [
    ...history.runs.filter((run) => run.id === null || !drafted.has(run.id)),
    ...drafts.flatMap(({ historyRun }) => historyRun ?? []),
  ];
  return {
    ...history,
    runs: runs
      .filter(({ day }) => day >= first && day <= history.today)
      .sort((a, b) => a.startMs - b.startMs),
  };
};

/**
 * The runner's files are done with: the assessment that was the newest before is made again, of the same day,
 * with the numbers and rules of now, so that only what the reprocessing changed makes a difference.
 */
const leaveRunner = async (
  deps: ReadingDependencies,
  job: ReprocessingJob,
  place: ReprocessingRunner,
  runner: OwnedRunner,
): Promise<void> => {
  const at = formatInstant(deps.clock.nowMs());
  const asOf = place.before?.asOf ?? dayInZone(deps.clock.nowMs(), runner.timeZone);
  const stored = await readHistory(deps, runner, asOf, null);
  const history = job.dryRun ? await withDrafts(deps, job.id, runner.id, stored) : stored;
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

/** Reads the next files of the runner until the turn is over; answers whether any are left. */
const workBatch = async (
  deps: ReadingDependencies,
  job: ReprocessingJob,
  runner: OwnedRunner,
): Promise<'more' | 'none-left' | 'stopped'> => {
  const { reprocessing } = deps.stores;
  const endMs = deps.clock.nowMs() + batchMs;
  for (;;) {
    const place = await reprocessing.place(job.id, runner.id);
    if (place === undefined || place.finishedAt !== null) return 'stopped';
    const uploads = await reprocessing.nextUploads(job, place, pageSize);
    let { lastUploadId } = place;
    for (const upload of uploads) {
      const item = { job, place: { ...place, lastUploadId }, runner, upload };
      if ((await reprocessUpload(deps, item)) === 'stopped') return 'stopped';
      lastUploadId = upload.id;
      if (deps.clock.nowMs() >= endMs) return 'more';
    }
    if (uploads.length < pageSize) return 'none-left';
  }
};

/**
 * One turn of a job with one runner: a few files, then the bell for the rest; after the last file the runner
 * is assessed and the job goes on to the next one. Can be done twice, by two workers at once, and be killed
 * anywhere: every file is committed with the progress it makes.
 */
export const reprocessRunner = async (
  deps: ReadingDependencies,
  { jobId, runnerId }: { readonly jobId: string; readonly runnerId: string },
): Promise<void> => {
  const job = await deps.stores.reprocessing.findById(jobId);
  const runner = await deps.stores.runners.findById(runnerId);
  if (job === undefined || job.status !== 'running') return;
  // Erased meanwhile: its place went with it.
  if (runner === undefined) return continueReprocessing(deps, jobId);
  const batch = await workBatch(deps, job, runner);
  const place = await deps.stores.reprocessing.place(jobId, runnerId);
  if (batch === 'more' && place !== undefined) return enqueueRunner(deps, place);
  if (batch === 'none-left' && place !== undefined) await leaveRunner(deps, job, place, runner);
  if (batch === 'none-left' || place === undefined) await continueReprocessing(deps, jobId);
};
