import type {
  AssessmentChange,
  ReprocessingChanges,
  ReprocessingFailure,
} from '#src/edges/storage/reprocessing-result-store.ts';
import type { ReprocessingJob } from '#src/edges/storage/reprocessing-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { toProblem } from '#src/http/problems.ts';

const mostAssessments = 1000;
const mostFailures = 100;

/** Files a second since the start, and the seconds that the rest takes at that pace. */
const paceOf = (job: ReprocessingJob): { ratePerSecond: number | null; etaSeconds: number | null } => {
  if (job.startedAt === null) return { ratePerSecond: null, etaSeconds: null };
  const seconds = (Date.parse(job.finishedAt ?? job.progressedAt) - Date.parse(job.startedAt)) / 1000;
  const handled = job.done + job.failed;
  const rate = seconds > 0 && handled > 0 ? handled / seconds : null;
  const left = Math.max(0, (job.total ?? 0) - handled);
  const eta = rate === null ? null : Math.ceil(left / rate);
  return {
    ratePerSecond: rate === null ? null : Math.round(rate * 100) / 100,
    etaSeconds: job.finishedAt === null ? eta : 0,
  };
};

/** A job without its results: as lists show it. */
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
  ...paceOf(job),
});

type Results = {
  readonly changes: ReprocessingChanges;
  readonly assessments: readonly AssessmentChange[];
  readonly failures: readonly ReprocessingFailure[];
};

/** What a job has found so far; the sum of a job that ended was kept with it. */
const readResults = async (stores: Stores, job: ReprocessingJob): Promise<Results> => {
  const results = stores.reprocessingResults;
  const [changes, assessments, failures] = await Promise.all([
    (job.changes as ReprocessingChanges | null) ?? results.summarise(job.id),
    results.changedAssessments(job.id, mostAssessments),
    results.failures(job.id, mostFailures),
  ]);
  return { changes, assessments, failures };
};

/** A job as clients see it, with what it changes (or, dry, would change). */
export const viewReprocessingJob = async (
  stores: Stores,
  job: ReprocessingJob,
  context: { publicUrl: string | null; requestId: string },
) => {
  const { changes, assessments, failures } = await readResults(stores, job);
  return {
    ...viewReprocessingSummary(job),
    changes: { ...changes, assessments },
    failures: failures.map(({ problem, ...failure }) => ({
      ...failure,
      problem: toProblem(problem, { ...context, instance: `/v1/uploads/${failure.uploadId}` }),
    })),
  };
};
