import { setTimeout } from 'node:timers/promises';
import { type Job as BullJob, UnrecoverableError, WaitingError } from 'bullmq';
import { isFailure } from '#src/core/domain/failure.ts';
import { createFairSlots } from '#src/edges/fair-slots.ts';
import type { Log } from '#src/edges/log.ts';
import type { Backend, OpenWorker, RunJob } from './backend.ts';
import {
  type JobName,
  type JobOutcome,
  type JobPayloads,
  type Lane,
  lanes,
  priorityBehind,
  queueNames,
  uploadsOf,
} from './jobs.ts';

/** Job name to the use-case that runs it. A table, so that a job without a processor does not compile. */
export type Processors = {
  readonly [N in JobName]: (payload: JobPayloads[N]) => Promise<void> | Promise<JobOutcome>;
};

type Processor = (payload: unknown) => Promise<void> | Promise<JobOutcome>;

export type Consumer = {
  /** Stops taking jobs and waits for those that run. */
  readonly close: () => Promise<void>;
};

/** Called after each job: for metrics and traces. */
export type JobListener = (job: {
  name: JobName;
  /** The uploads that the job's payload names. */
  uploadIds: readonly string[];
  seconds: number;
  outcome: 'done' | 'failed';
}) => void;

// Another worker takes over a killed worker's job within the sum of the two.
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;

/** Pause before another attempt at an unreachable store. */
const RETRY_MS = 1_000;

/** Usual time for running jobs to finish, milliseconds. */
const usualFinishMs = 25_000;

/**
 * How long a job waits for its client's share of a lane before it is put back. Meanwhile it takes up a place among the
 * lane's jobs, so this is the longest wait of another client, and what bounds the work of putting back.
 */
const SHARE_WAIT_MS = 1_000;

/** Puts a job back into the queue, behind the next jobs of other clients. No attempt is counted. */
const putBack = async (job: BullJob, token: string | undefined): Promise<never> => {
  await job.moveToWait(token);
  // Now that it waits, it goes to the end of its new priority; another worker that took it at once may have ended it.
  await job.changePriority({ priority: priorityBehind(job.priority) }).catch(() => undefined);
  throw new WaitingError();
};

const closeWorker = async (worker: OpenWorker, finishMs: number): Promise<void> => {
  const late = new AbortController();
  const cutOff = async (): Promise<void> => {
    await setTimeout(finishMs, undefined, { signal: late.signal, ref: false }).catch(() => undefined);
    if (!late.signal.aborted) await worker.close(true);
  };
  const finished = worker.close().finally(() => late.abort());
  await Promise.race([finished, cutOff()]);
};

/**
 * Takes jobs from every lane and hands them to their processors. Of a lane's `concurrency` one client runs at most half
 * of what the others leave free, so that slow jobs of one never keep another's waiting.
 */
export const createConsumer = (options: {
  backend: Backend;
  processors: Processors;
  concurrency: Record<Lane, number>;
  log: Log;
  onJob: JobListener;
  /** Time that `close` gives running jobs, milliseconds; another worker takes over what is cut off then. */
  finishMs?: number | undefined;
}): Consumer => {
  const { backend, processors, concurrency, log, onJob, finishMs = usualFinishMs } = options;
  const run = async (job: BullJob): Promise<JobOutcome> => {
    const name = job.name as JobName;
    const processor = processors[name] as Processor | undefined;
    if (processor === undefined) throw new UnrecoverableError(`no processor for job "${job.name}"`);
    const startedAt = performance.now();
    const finish = (outcome: 'done' | 'failed') => {
      const seconds = (performance.now() - startedAt) / 1000;
      onJob({ name, uploadIds: uploadsOf(job.data), seconds, outcome });
      return seconds;
    };
    try {
      const outcome = (await processor(job.data)) ?? 'done';
      log.debug({ job: name, ...job.data, seconds: finish('done'), outcome }, 'job done');
      return outcome;
    } catch (error) {
      const retry = isFailure(error) ? error.retry : true;
      log.error({ job: name, ...job.data, seconds: finish('failed'), retry, err: error }, 'job failed');
      if (!retry) throw new UnrecoverableError((error as Error).message);
      throw error;
    }
  };
  const open = (lane: Lane): OpenWorker => {
    const slots = createFairSlots(concurrency[lane]);
    const runInTurn: RunJob = async (job, token) => {
      // Work of the service itself, and jobs of a version that named no client, have a share each.
      const giveBack = await slots.take(job.data.clientId ?? job.id, SHARE_WAIT_MS);
      if (giveBack === null) return putBack(job, token);
      const outcome = await run(job).finally(giveBack);
      if (outcome === 'again') await putBack(job, token);
    };
    const worker = backend.openWorker(queueNames[lane], runInTurn, {
      concurrency: concurrency[lane],
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      // The database counts the attempts at a file; the queue must not give up earlier.
      maxStalledCount: 20,
      runRetryDelay: RETRY_MS,
      autorun: false,
    });
    worker.on('error', (error) => log.warn({ lane, err: error.message }, 'worker connection'));
    worker.on('stalled', (id) => log.warn({ lane, job: id }, 'job taken over from a stalled worker'));
    return worker;
  };
  const closing = new AbortController();
  /** Runs the jobs of a lane; a worker that could not reach its store when it was made is replaced. */
  const work = async (lane: Lane): Promise<OpenWorker | null> => {
    while (!closing.signal.aborted) {
      const worker = open(lane);
      try {
        await backend.ready(worker);
        worker.run().catch((error: Error) => worker.emit('error', error));
        return worker;
      } catch (error) {
        log.warn({ lane, err: (error as Error).message }, 'worker not ready');
        await worker.close().catch(() => undefined);
        await setTimeout(RETRY_MS, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
    return null;
  };
  const workers = lanes.map(work);
  return {
    close: async () => {
      closing.abort();
      const close = async (opened: Promise<OpenWorker | null>): Promise<void> => {
        const worker = await opened;
        if (worker !== null) await closeWorker(worker, finishMs);
      };
      await Promise.allSettled(workers.map(close));
    },
  };
};
