import {
  createPostgresBackend,
  type Job,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';

/** Where the queue lives. */
export type QueueEngine =
  | { readonly kind: 'postgres'; readonly pool: pg.Pool }
  | { readonly kind: 'redis'; readonly url: string };

/** Schema of BullMQ's own tables in PostgreSQL. */
export const queueSchema = 'bullmq';

/** What Sinew uses of a queue. BullMQ's own type differs from engine to engine. */
export type OpenQueue = Pick<
  Queue,
  | 'add'
  | 'close'
  | 'getJob'
  | 'getJobCounts'
  | 'getJobs'
  | 'getJobScheduler'
  | 'removeJobScheduler'
  | 'trimEvents'
  | 'upsertJobScheduler'
  | 'waitUntilReady'
> & { on(event: 'error', listener: (error: Error) => void): unknown };

/** What Sinew uses of a worker. */
export type OpenWorker = Pick<Worker, 'close' | 'emit' | 'run' | 'waitUntilReady'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'stalled', listener: (jobId: string) => void): unknown;
};

/** `token` is the worker's lock on the job. */
export type RunJob = (job: Job, token?: string) => Promise<void>;

/** BullMQ bound to an engine. */
export type Backend = {
  /** Its calls fail fast when the store is unreachable. */
  readonly openQueue: (name: string) => OpenQueue;
  /** It waits for its store. */
  readonly openWorker: (name: string, run: RunJob, options: Omit<WorkerOptions, 'connection'>) => OpenWorker;
  /** Rejects when a new queue or worker cannot reach its store; on PostgreSQL it has to be replaced by another. */
  readonly ready: (opened: OpenQueue | OpenWorker) => Promise<unknown>;
  readonly check: () => Promise<void>;
  /** Empties BullMQ's log of job events: Sinew does not read it, and it holds ids of runners. */
  readonly clearEvents: (queues: readonly OpenQueue[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

const enqueueTimeoutMs = 2_000;

const connectRedis = (url: string): Backend => {
  // A producer answers within two seconds, also when Redis is unreachable; a worker waits until it is back.
  const producer = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: enqueueTimeoutMs,
    commandTimeout: enqueueTimeoutMs,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  });
  const worker = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  });
  for (const connection of [producer, worker]) connection.on('error', () => undefined);
  return {
    openQueue: (name) => new Queue(name, { connection: producer }),
    openWorker: (name, run, options) => new Worker(name, run, { ...options, connection: worker }),
    // Redis clients reconnect by themselves, and calls of a producer fail at once meanwhile.
    ready: async () => undefined,
    check: async () => {
      if (producer.status !== 'ready') throw new Error('Redis does not answer');
      await producer.ping();
    },
    clearEvents: async (queues) => {
      await Promise.all(queues.map((queue) => queue.trimEvents(0)));
    },
    close: async () => {
      producer.disconnect();
      worker.disconnect();
    },
  };
};

/** Codes of PostgreSQL for states that pass: too many connections, shutting down, crashed, starting. */
const passing = new Set(['53300', '57P01', '57P02', '57P03']);

const asRefused = (error: unknown): never => {
  const { code = '', message } = error as { code?: string; message: string };
  throw passing.has(code)
    ? Object.assign(new Error(message, { cause: error }), { code: 'ECONNREFUSED' })
    : error;
};

/**
 * A pool as BullMQ uses it. A worker of BullMQ pauses after a refused connection, and retries at once and for ever
 * after any other error. So a server that is full or starting is reported to it as refusing.
 */
const reportAsRefused = (pool: pg.Pool) => ({
  options: pool.options,
  on: pool.on.bind(pool),
  end: () => pool.end(),
  connect: () => pool.connect().catch(asRefused),
  query: (text: string, values: readonly unknown[] = []) => pool.query(text, [...values]).catch(asRefused),
  removeAllListeners: pool.removeAllListeners.bind(pool),
});

const connectPostgres = (pool: pg.Pool): Backend => {
  const bound = withBackend(createPostgresBackend);
  const connection = reportAsRefused(pool);
  return {
    openQueue: (name) => new bound.Queue(name, { connection }),
    openWorker: (name, run, options) => new bound.Worker(name, run, { ...options, connection }),
    ready: (opened) => opened.waitUntilReady(),
    check: async () => {
      await pool.query('select 1');
    },
    clearEvents: async () => {
      await pool.query(`delete from ${queueSchema}.event`);
    },
    close: async () => {
      await pool.end();
    },
  };
};

/** Binds BullMQ to PostgreSQL or Redis; the callers are the same for both. */
export const createBackend = (engine: QueueEngine): Backend =>
  engine.kind === 'redis' ? connectRedis(engine.url) : connectPostgres(engine.pool);

/** Migrates BullMQ's tables (PostgreSQL only). Several processes may do so at once. */
export const migrateQueue = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    await runMigrations(client, queueSchema);
  } finally {
    client.release();
  }
};
