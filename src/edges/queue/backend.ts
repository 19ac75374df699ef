import { createPostgresBackend, Queue, runMigrations, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';

/** Where the queue lives. */
export type QueueEngine =
  | { readonly kind: 'postgres'; readonly pool: pg.Pool }
  | { readonly kind: 'redis'; readonly url: string };

/** Schema of BullMQ's own tables in PostgreSQL. */
export const queueSchema = 'bullmq';

/** BullMQ's constructors bound to an engine, and how to let go of it. */
export type Backend = {
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  /** Producers fail fast, workers wait. */
  readonly producerConnection: object;
  readonly workerConnection: object;
  /** Rejects when a new queue or worker cannot reach its store: on PostgreSQL that one never will. */
  readonly ready: (opened: Queue | Worker) => Promise<unknown>;
  readonly check: () => Promise<void>;
  /** Empties BullMQ's diary of what happened to jobs. Nobody here reads it, and it holds the ids of runners. */
  readonly forgetEvents: (queues: readonly Queue[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

const RING_TIMEOUT_MS = 2_000;

const connectRedis = (url: string): Backend => {
  // A producer answers within two seconds, also when Redis is away; a worker waits for its return.
  const producer = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: RING_TIMEOUT_MS,
    commandTimeout: RING_TIMEOUT_MS,
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
    // Its clients come back by themselves, and what is asked of a producer meanwhile fails at once.
    ready: async () => undefined,
    check: async () => {
      await producer.ping();
    },
    forgetEvents: async (queues) => {
      await Promise.all(queues.map((queue) => queue.trimEvents(0)));
    },
    close: async () => {
      producer.disconnect();
      worker.disconnect();
    },
  };
};

/** Codes of PostgreSQL that end by themselves: too many connections, shutting down, crashed, starting. */
const passing = new Set(['53300', '57P01', '57P02', '57P03']);

const asRefused = (error: unknown): never => {
  const { code = '', message } = error as { code?: string; message: string };
  throw passing.has(code)
    ? Object.assign(new Error(message, { cause: error }), { code: 'ECONNREFUSED' })
    : error;
};

/**
 * A pool as BullMQ uses it. A worker of BullMQ waits before it tries again where a connection was refused, and tries
 * at once after any other error, for ever: a server that is full or starting is told to it as refusing.
 */
const tellRefused = (pool: pg.Pool): object => ({
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
    producerConnection: tellRefused(pool),
    workerConnection: tellRefused(pool),
    ready: (opened) => opened.waitUntilReady(),
    check: async () => {
      await pool.query('select 1');
    },
    forgetEvents: async () => {
      await pool.query(`delete from ${queueSchema}.event`);
    },
    close: async () => {
      await pool.end();
    },
  };
};

/** Binds BullMQ to PostgreSQL or Redis; one code path above this line. */
export const createBackend = (engine: QueueEngine): Backend =>
  engine.kind === 'redis' ? connectRedis(engine.url) : connectPostgres(engine.pool);

/** Makes BullMQ's tables (PostgreSQL only). Safe to run by several processes at once. */
export const migrateQueue = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    await runMigrations(client as never, queueSchema);
  } finally {
    client.release();
  }
};
