import type pino from 'pino';
import { openKeys } from './compose-keys.ts';
import { openNotifications } from './compose-notifications.ts';
import { openAdapters, openWebhooks } from './compose-outgoing.ts';
import { createOwnerOf } from './compose-owners.ts';
import { openReading } from './compose-reading.ts';
import { openDatabase, openFiles, openQueueBackend } from './compose-stores.ts';
import type { Config } from './config.ts';
import { checkDisk } from './edges/check-disk.ts';
import { systemClock } from './edges/clock.ts';
import { createGroupCommit } from './edges/group-commit.ts';
import { newId } from './edges/ids.ts';
import { createLog, type ProcessKind } from './edges/log.ts';
import { createMetrics, type Metrics } from './edges/metrics.ts';
import type { Backend } from './edges/queue/backend.ts';
import { createJobQueue } from './edges/queue/job-queue.ts';
import { connectRateCounter, type RateCounter } from './edges/queue/rate-counter.ts';
import { createSecretBox } from './edges/secret-box.ts';
import type { Database } from './edges/storage/database.ts';
import { createOwnerStore } from './edges/storage/owner-store.ts';
import { createStores, type Stores } from './edges/storage/stores.ts';
import { noTracer, openTracer } from './edges/tracing.ts';
import type { NotificationDependencies } from './use-cases/notifications/notification-dependencies.ts';
import type { PlatformDependencies } from './use-cases/platforms/platform-dependencies.ts';
import type { ReadingDependencies } from './use-cases/uploads/reading-dependencies.ts';
import type { WebhookDependencies } from './use-cases/webhooks/webhook-dependencies.ts';

/** What the use-cases of every journey need. */
export type RuntimeDependencies = ReadingDependencies &
  WebhookDependencies &
  NotificationDependencies &
  PlatformDependencies;

/** Everything that one process opens below its entry point. */
export type Runtime = {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly log: pino.Logger;
  readonly deps: RuntimeDependencies;
  readonly backend: Backend;
  readonly metrics: Metrics;
  /** Where API processes count requests together; null without Redis. */
  readonly rateCounter: RateCounter | null;
  /** Closes in the order: what sends, what reads, the queue, the database. */
  readonly close: () => Promise<void>;
};

/** The log of a process. */
export const openLog = (config: Config, kind: ProcessKind): pino.Logger =>
  createLog({ level: config.logLevel, process: kind, format: config.logFormat });

/** The stores; an embedded database is away, too, where its disk takes nothing more. */
const openStores = (config: Config, database: Database): Stores => {
  const stores = createStores(database);
  if (config.databaseUrl !== null) return stores;
  return {
    ...stores,
    check: async () => {
      await Promise.all([stores.check(), checkDisk(config.dataDir)]);
    },
  };
};

/**
 * Opens stores, files and queue on a database server that runs, and migrates their tables.
 *
 * @throws Failure `unavailable` when the database does not answer for half a minute.
 */
export const openRuntime = async (
  config: Config,
  databaseUrl: string,
  kind: ProcessKind,
  log: pino.Logger = openLog(config, kind),
): Promise<Runtime> => {
  const database = await openDatabase(config, databaseUrl, kind, log);
  const keys = await openKeys(config, kind, database, log).catch(async (error) => {
    await database.destroy();
    throw error;
  });
  const backend = await openQueueBackend(config, databaseUrl, kind);
  const jobs = createJobQueue(backend, log, createOwnerOf(createOwnerStore(database)));
  const metrics = createMetrics();
  const { tracesUrl: endpoint, redisUrl } = config;
  const tracer = endpoint === null ? noTracer : await openTracer({ endpoint, process: kind, log });
  const rateCounter = kind === 'api' && redisUrl !== null ? connectRateCounter(redisUrl) : null;
  const { reading, close: closeReading } = openReading(config, kind);
  const deps: RuntimeDependencies = {
    stores: openStores(config, database),
    files: await openFiles(config, (file) => {
      log.error(file, 'a stored file is damaged: restore it');
      metrics.fileDamaged();
    }),
    jobs,
    clock: systemClock,
    retention: config.retention,
    quota: config.quota,
    newId,
    log,
    meter: metrics,
    tracer,
    reading,
    commits: createGroupCommit(),
    secretBox: createSecretBox(keys),
    platforms: openAdapters(config, keys),
    webhooks: openWebhooks(config),
    notifications: openNotifications(config),
  };
  const close = async (): Promise<void> => {
    rateCounter?.close();
    await tracer.close();
    await closeReading();
    await jobs.close();
    await backend.close();
    await database.destroy();
  };
  return { config, databaseUrl, log, deps, backend, metrics, rateCounter, close };
};
