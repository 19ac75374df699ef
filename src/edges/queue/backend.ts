import { createPostgresBackend, Queue, runMigrations, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';

/** Where the queue lives. */
export type QueueEngine =
  | { readonly kind: 'postgres'; readonly pool: pg.Pool }
  | { readonly kind: 'redis'; readonly url: string };

/** Schema of BullMQ's own tables in PostgreSQL. */
export const queueSchema = 'bullmq';

/** BullMQ's constructors bound to an engine. */
export type Backend = {
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  /** Producers fail fast, workers wait. */
  readonly producerConnection: object;
  readonly workerConnection: object;
  /** Rejects when a new queue or worker cannot reach its store; on PostgreSQL it has to be replaced by another. */
  readonly ready: (opened: Queue | Worker) => Promise<unknown>;
  readonly check: () => Promise<void>;
  /** Empties BullMQ's log of job events: Sinew does not read it, and it holds ids of runners. */
  readonly clearEvents: (queues: readonly Queue[]) => Promise<void>;
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
    Queue,
    Worker,
    producerConnection: producer,
    workerConnection: worker,
    // Redis clients reconnect by themselves, and calls of a producer fail at once meanwhile.
    ready: async () => undefined,
    check: async () => {
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
const reportAsRefused = (pool: pg.Pool): object => ({
  options: pool.options,
  on: pool.on.bind(pool),
  end: () => pool.end(),
  connect: () => pool.connect().catch(asRefused),
  query: (text: string, values?: unknown[]) => pool.query(text, values).catch(asRefused),
});

const connectPostgres = (pool: pg.Pool): Backend => {
  const bound = withBackend(createPostgresBackend);
  return {
    Queue: bound.Queue as unknown as typeof Queue,
    Worker: bound.Worker as unknown as typeof Worker,
    producerConnection: reportAsRefused(pool),
    workerConnection: reportAsRefused(pool),
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
    await runMigrations(client as never, queueSchema);
  } finally {
    client.release();
  }
};
