import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, ConfigError } from './config.ts';
import { createDiskFiles } from './edges/files/disk-files.ts';
import type { Files } from './edges/files/files.ts';
import { readS3Address } from './edges/files/s3-address.ts';
import type { OnDamaged } from './edges/files/verify-raw.ts';
import type { Log, ProcessKind } from './edges/log.ts';
import { type Backend, createBackend, migrateQueue, queueSchema } from './edges/queue/backend.ts';
import { lanes } from './edges/queue/jobs.ts';
import { createDatabase, type Database, migrateDatabase } from './edges/storage/database.ts';
import { createPool } from './edges/storage/pool.ts';
import { PoolerError, requireSession } from './edges/storage/require-session.ts';
import { retryWhileUnavailable, type StoreWait } from './edges/storage/retry-while-unavailable.ts';

/**
 * Connections of one process: its queries, the queue's queries and, in a worker, one listener a lane. One API and
 * two worker processes stay below 40 (a test counts), two and four below the 80 of the embedded server.
 */
const connections = {
  api: { queries: 8, queue: 4 },
  worker: { queries: 6, queue: lanes.length + 2 },
} as const;

/** Opens the file store of the settings. */
export const openFiles = async (config: Config, onDamaged?: OnDamaged): Promise<Files> => {
  if (config.filesUrl === null) return createDiskFiles(join(config.dataDir, 'files'), onDamaged);
  if (!config.filesUrl.startsWith('s3:')) return createDiskFiles(fileURLToPath(config.filesUrl), onDamaged);
  const address = readS3Address(config.filesUrl, process.env);
  if (typeof address === 'string') throw new ConfigError(`FILES_URL ${address}.`);
  // Loaded only where it is used: the client takes a third of a second.
  const { createS3Files } = await import('./edges/files/s3-files.ts');
  return createS3Files(address, join(config.dataDir, 'files-on-the-way'), onDamaged);
};

/** Creates and changes tables until they are those of this version, or of an earlier migration. */
export const migrateDirectly = (connectionString: string, last?: string): Promise<readonly string[]> => {
  const applicationName = 'sinew migrations';
  const database = createDatabase(createPool({ connectionString, max: 2, applicationName, schema: null }));
  return migrateDatabase(database, last).finally(() => database.destroy());
};

/** Opens the database and migrates it; waits for a server that is starting. */
export const openDatabase = async (
  config: Config,
  databaseUrl: string,
  kind: ProcessKind,
  log: Log,
): Promise<Database> => {
  const onWait = (waiting: StoreWait): void => log.warn(waiting, 'waiting for the database');
  const directUrl = config.databaseDirectUrl;
  const database = createDatabase(
    createPool({
      connectionString: databaseUrl,
      max: config.databasePoolMax ?? connections[kind].queries,
      applicationName: `sinew ${kind}`,
      schema: null,
      ...(directUrl === null ? {} : { startup: 'none' }),
    }),
    directUrl === null,
  );
  // Migrations hold a session lock, which a transaction pooler cannot keep: then they use the direct address.
  try {
    const setting = directUrl === null ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL';
    if (config.databaseUrl !== null)
      await retryWhileUnavailable(() => requireSession(directUrl ?? databaseUrl, setting), onWait);
    const applied = await retryWhileUnavailable(
      () => (directUrl === null ? migrateDatabase(database) : migrateDirectly(directUrl)),
      onWait,
    );
    if (applied.length > 0)
      log.info(
        { migrations: applied.length, newest: applied.at(-1) },
        'the tables were changed to this version',
      );
  } catch (error) {
    await database.destroy();
    throw error instanceof PoolerError ? new ConfigError(error.message) : error;
  }
  return database;
};

/** Opens the queue's own connections: to Redis where it is set, else to PostgreSQL. */
export const openQueueBackend = async (
  config: Config,
  databaseUrl: string,
  kind: ProcessKind,
): Promise<Backend> => {
  if (config.redisUrl !== null) return createBackend({ kind: 'redis', url: config.redisUrl });
  const pool = createPool({
    connectionString: config.databaseDirectUrl ?? databaseUrl,
    max: config.databaseQueuePoolMax ?? connections[kind].queue,
    applicationName: `sinew ${kind} queue`,
    schema: queueSchema,
    // Jobs that a power cut loses are enqueued again by the sweep.
    commits: 'soon',
  });
  await retryWhileUnavailable(() => migrateQueue(pool));
  return createBackend({ kind: 'postgres', pool });
};
