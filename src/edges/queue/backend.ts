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

const connectPostgres = (pool: pg.Pool): Backend => {
  const bound = withBackend(createPostgresBackend);
  return {
    Queue: bound.Queue as unknown as typeof Queue,
    Worker: bound.Worker as unknown as typeof Worker,
    producerConnection: pool,
    workerConnection: pool,
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
