import type { ReprocessingJob } from '#src/edges/storage/reprocessing-store.ts';
import { toProblem } from '#src/http/problems/problem-document.ts';
import type { ReprocessingResults } from '#src/use-cases/reprocessing/read-reprocessing.ts';

/** Files a second since the start, and the seconds that the remaining files take at that rate. */
const rateOf = (job: ReprocessingJob): { ratePerSecond: number | null; etaSeconds: number | null } => {
  if (job.startedAt === null) return { ratePerSecond: null, etaSeconds: null };
  const seconds = (Date.parse(job.finishedAt ?? job.progressedAt) - Date.parse(job.startedAt)) / 1000;
  const handled = job.done + job.failed;
  const rate = seconds > 0 && handled > 0 ? handled / seconds : null;
  const remaining = Math.max(0, (job.total ?? 0) - handled);
  const eta = rate === null ? null : Math.ceil(remaining / rate);
  return {
    ratePerSecond: rate === null ? null : Math.round(rate * 100) / 100,
    etaSeconds: job.finishedAt === null ? eta : 0,
  };
};

/** A job without its results, as in lists. */
export const viewReprocessingSummary = (job: ReprocessingJob) => ({
  id: job.id,
  status: job.status,
  dryRun: job.dryRun,
  force: job.forced,
  runnerIds: job.runnerIds,
  from: job.fromDay,
  to: job.toDay,
  total: job.total,
  done: job.done,
  failed: job.failed,
  readAgain: job.readAgain,
  createdAt: job.createdAt,
  startedAt: job.startedAt,
  finishedAt: job.finishedAt,
  ...rateOf(job),
});

/** A job with what it changes (in a dry run: would change). */
export const viewReprocessingJob = (
  job: ReprocessingJob,
  { changes, assessments, failures }: ReprocessingResults,
  context: { readonly publicUrl: string | null; readonly requestId: string },
) => ({
  ...viewReprocessingSummary(job),
  changes: { ...changes, assessments },
  failures: failures.map(({ problem, ...failure }) => ({
    ...failure,
    problem: toProblem(problem, { ...context, instance: `/v1/uploads/${failure.uploadId}` }),
  })),
});
