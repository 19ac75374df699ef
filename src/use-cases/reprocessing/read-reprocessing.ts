import { Failure } from '#src/core/index.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type {
  AssessmentChange,
  ReprocessingChanges,
  ReprocessingFailure,
} from '#src/edges/storage/reprocessing-result-store.ts';
import type { ReprocessingJob } from '#src/edges/storage/reprocessing-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

const mostAssessments = 1000;
const mostFailures = 100;

/** What a job has changed so far, or would change in a dry run. */
export type ReprocessingResults = {
  readonly changes: ReprocessingChanges;
  readonly assessments: readonly AssessmentChange[];
  readonly failures: readonly ReprocessingFailure[];
};

/** @throws Failure `not-found`. */
export const findReprocessing = async (
  { stores }: ReadDependencies,
  clientId: string,
  jobId: string,
): Promise<ReprocessingJob> => {
  const job = await stores.reprocessing.find(clientId, jobId);
  if (job === undefined) throw new Failure('not-found', `There is no reprocessing job "${jobId}".`);
  return job;
};

/** The jobs of a client, newest first. */
export const listReprocessing = (
  { stores }: ReadDependencies,
  clientId: string,
  page: PageRequest,
): Promise<Page<ReprocessingJob>> => stores.reprocessing.list(clientId, page);

/** The results of a job; the summary of one that ended was kept with it. */
export const readReprocessingResults = async (
  { stores }: ReadDependencies,
  job: ReprocessingJob,
): Promise<ReprocessingResults> => {
  const results = stores.reprocessingResults;
  const [changes, assessments, failures] = await Promise.all([
    job.changes ?? results.summarise(job.id),
    results.changedAssessments(job.id, mostAssessments),
    results.failures(job.id, mostFailures),
  ]);
  return { changes, assessments, failures };
};
