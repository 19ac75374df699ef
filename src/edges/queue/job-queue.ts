import type { Log } from '#src/edges/log.ts';
import type { Backend, OpenQueue } from './backend.ts';
import {
  type Job,
  jobId,
  jobs,
  type Lane,
  lanes,
  type OwnerOf,
  priorityOf,
  queueNames,
  type Urgency,
} from './jobs.ts';
import { type LaneContent, readLane } from './lane-content.ts';
import { createPlaces } from './places.ts';

export type EnqueueOptions = {
  readonly urgency?: Urgency;
  /**
   * Calls within the same span of this length become one job that runs at the end of the span: it sees everything
   * that was committed before any of them.
   */
  readonly coalesceMs?: number;
  /** Time until the job may run, milliseconds. */
  readonly delayMs?: number;
  /** Due by the service's clock: the same job, where it is still delayed, runs now. */
  readonly overdue?: boolean;
};

/**
 * Enqueues jobs for work that is already a row of the database. A queue that is unreachable is logged, never an
 * error: `sweep-unfinished` enqueues the work within a minute.
 */
export type JobQueue = {
  readonly enqueue: (job: Job, options?: EnqueueOptions) => Promise<void>;
  /** Enqueues the same job every `everyMs`, whatever the number of processes. */
  readonly schedule: (job: Job, everyMs: number) => Promise<void>;
  /** Jobs waiting or running, by lane. */
  readonly depth: () => Promise<Record<Lane, Record<string, number>>>;
  /** What lies in each lane, by name, among its first `most` jobs of a state. */
  readonly look: (most: number) => Promise<readonly LaneContent[]>;
  /** Deletes the queue's log of past jobs; waiting and running jobs stay. */
  readonly clearEventLog: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Makes a delayed job run now; one that waits or runs is left alone. */
const promote = async (queue: OpenQueue, id: string): Promise<void> => {
  const job = await queue.getJob(id);
  if (job !== undefined && (await job.isDelayed())) await job.promote();
};

/** Coalesced jobs that are remembered; a forgotten one is enqueued twice, which the queue ignores. */
const mostCoalesced = 10_000;

/** Opens the queues for producing; one whose store was unreachable is opened again by the next call. */
export const createJobQueue = (backend: Backend, log: Log, ownerOf: OwnerOf): JobQueue => {
  const placeOf = createPlaces(Date.now);
  /** When the coalesced jobs that were enqueued will run. */
  const coalesced = new Map<string, number>();
  const queues = new Map<Lane, Promise<OpenQueue>>();
  const open = async (lane: Lane): Promise<OpenQueue> => {
    const queue = backend.openQueue(queueNames[lane]);
    queue.on('error', (error: Error) => log.warn({ lane, err: error.message }, 'queue connection'));
    try {
      await backend.ready(queue);
      return queue;
    } catch (error) {
      queues.delete(lane);
      await queue.close().catch(() => undefined);
      throw error;
    }
  };
  const queueIn = (lane: Lane): Promise<OpenQueue> => {
    const queue = queues.get(lane) ?? open(lane);
    queues.set(lane, queue);
    return queue;
  };
  const queueOf = (job: Job): Promise<OpenQueue> => queueIn(jobs[job.name].lane);
  for (const lane of lanes) queueIn(lane).catch(() => undefined);
  return {
    enqueue: async (job, options = {}) => {
      const { attempts, lane } = jobs[job.name];
      const { coalesceMs, urgency = 'live' } = options;
      const nowMs = Date.now();
      const span = coalesceMs === undefined ? '' : `.${Math.floor(nowMs / coalesceMs)}`;
      const id = `${jobId(job)}${span}`;
      if ((coalesced.get(id) ?? 0) > nowMs) return;
      try {
        const clientId = await ownerOf(job.name, job.payload);
        const queue = await queueOf(job);
        await queue.add(
          job.name,
          { ...job.payload, clientId },
          {
            jobId: id,
            attempts,
            backoff: { type: 'exponential', delay: 1_000 },
            priority: priorityOf(urgency, placeOf(`${lane} ${urgency} ${clientId}`)),
            delay: coalesceMs ?? options.delayMs ?? 0,
            removeOnComplete: true,
            // The outcome is in the database; a failed job left here would make BullMQ ignore the next one of the same id.
            removeOnFail: true,
          },
        );
        if (options.overdue === true) await promote(queue, id);
        if (coalesced.size >= mostCoalesced) coalesced.clear();
        if (coalesceMs !== undefined) coalesced.set(id, nowMs + coalesceMs);
      } catch (error) {
        log.warn(
          { job: job.name, err: (error as Error).message },
          'job not enqueued; the sweep will enqueue it',
        );
      }
    },
    schedule: async (job, everyMs) => {
      const queue = await queueOf(job);
      // An earlier version may have put it in another lane, where it would run as well.
      for (const lane of lanes)
        if (lane !== jobs[job.name].lane) await (await queueIn(lane)).removeJobScheduler(job.name);
      // Only when it is missing (an emptied Redis) or changed: setting it postpones the next run.
      const known = await queue.getJobScheduler(job.name);
      if (known?.every === everyMs) return;
      await queue.upsertJobScheduler(
        job.name,
        { every: everyMs },
        { name: job.name, data: job.payload, opts: { removeOnComplete: true, removeOnFail: true } },
      );
    },
    depth: async () => {
      const counts = await Promise.all(
        lanes.map(async (lane) => [lane, await (await queueIn(lane)).getJobCounts()] as const),
      );
      return Object.fromEntries(counts) as Record<Lane, Record<string, number>>;
    },
    look: (most) => Promise.all(lanes.map(async (lane) => readLane(lane, await queueIn(lane), most))),
    clearEventLog: async () => {
      try {
        await backend.clearEvents(await Promise.all(lanes.map(queueIn)));
      } catch (error) {
        log.warn(
          { err: (error as Error).message },
          'event log of the queue not cleared; the next sweep tries again',
        );
      }
    },
    check: backend.check,
    close: async () => {
      await Promise.allSettled([...queues.values()].map(async (queue) => (await queue).close()));
    },
  };
};
