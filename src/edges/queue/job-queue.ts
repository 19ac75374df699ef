import type { Queue } from 'bullmq';
import type { Log } from '#src/edges/log.ts';
import type { Backend } from './backend.ts';
import { type Job, jobId, jobs, type Lane, lanes, priorityOf, type Urgency } from './jobs.ts';

export type EnqueueOptions = {
  readonly urgency?: Urgency;
  /** Jobs of the same sender that wait before this one. */
  readonly behind?: number;
  /**
   * Rings within the same span of this length become one job, done when the span is over: it sees everything
   * that was committed before any of them.
   */
  readonly coalesceMs?: number;
  /** Time until the job is to be done, milliseconds. */
  readonly delayMs?: number;
  /** Its time has come by the house's clock: a ring of the same job that still waits for its own time is done now. */
  readonly overdue?: boolean;
};

/**
 * Rings for work that already stands in the database. A bell that cannot be rung is logged, never an error:
 * `sweep-unfinished` finds the work within a minute.
 */
export type JobQueue = {
  readonly enqueue: (job: Job, options?: EnqueueOptions) => Promise<void>;
  /** Rings the same job every `everyMs`, whatever the number of processes. */
  readonly schedule: (job: Job, everyMs: number) => Promise<void>;
  /** Jobs waiting or running, by lane. */
  readonly depth: () => Promise<Record<Lane, Record<string, number>>>;
  /** Forgets which jobs there were; what waits and runs is not touched. */
  readonly forget: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Does a delayed job at once; one that waits in line or runs is left alone. */
const wake = async (queue: Queue, id: string): Promise<void> => {
  const job = await queue.getJob(id);
  if (job !== undefined && (await job.isDelayed())) await job.promote();
};

/** Opens the queues for producing; one whose store was away is opened anew by the next ring. */
export const createJobQueue = (backend: Backend, log: Log): JobQueue => {
  const queues = new Map<Lane, Promise<Queue>>();
  const open = async (lane: Lane): Promise<Queue> => {
    const queue = new backend.Queue(lane, { connection: backend.producerConnection as never }) as Queue;
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
  const queueIn = (lane: Lane): Promise<Queue> => {
    const queue = queues.get(lane) ?? open(lane);
    queues.set(lane, queue);
    return queue;
  };
  const queueOf = (job: Job): Promise<Queue> => queueIn(jobs[job.name].lane);
  for (const lane of lanes) queueIn(lane).catch(() => undefined);
  return {
    enqueue: async (job, options = {}) => {
      const { attempts } = jobs[job.name];
      const span = options.coalesceMs === undefined ? '' : `.${Math.floor(Date.now() / options.coalesceMs)}`;
      const id = `${jobId(job)}${span}`;
      try {
        const queue = await queueOf(job);
        await queue.add(job.name, job.payload, {
          jobId: id,
          attempts,
          backoff: { type: 'exponential', delay: 1_000 },
          priority: priorityOf(options.urgency ?? 'live', options.behind ?? 0),
          delay: options.coalesceMs ?? options.delayMs ?? 0,
          removeOnComplete: true,
          // The outcome stands in the database; a failed job left here would swallow the next ring.
          removeOnFail: true,
        });
        if (options.overdue === true) await wake(queue, id);
      } catch (error) {
        log.warn(
          { job: job.name, err: (error as Error).message },
          'bell not rung; the sweep will find the work',
        );
      }
    },
    schedule: async (job, everyMs) => {
      // Set anew only when it is missing (an emptied Redis) or changed: setting it moves its next turn.
      const queue = await queueOf(job);
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
    forget: async () => {
      try {
        await backend.forgetEvents(await Promise.all(lanes.map(queueIn)));
      } catch (error) {
        log.warn({ err: (error as Error).message }, 'the queue keeps its diary until the next sweep');
      }
    },
    check: backend.check,
    close: async () => {
      await Promise.allSettled([...queues.values()].map(async (queue) => (await queue).close()));
    },
  };
};
