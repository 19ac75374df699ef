import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pino from 'pino';
import { opening, readFileHere } from './compose-reading.ts';
import { type Config, ConfigError } from './config.ts';
import { parseInstant } from './core/domain/calendar.ts';
import { systemClock } from './edges/clock.ts';
import { createDiskFiles } from './edges/files/disk-files.ts';
import type { Files } from './edges/files/files.ts';
import { readS3Address } from './edges/files/s3-address.ts';
import { createGroupCommit } from './edges/group-commit.ts';
import { createGuardedRequest } from './edges/guarded-request.ts';
import { newApiKey, newId } from './edges/ids.ts';
import { createLog } from './edges/log.ts';
import { createMetrics, type Metrics, type MetricsPage, serveMetrics } from './edges/metrics.ts';
import { createGuardedFetch, platformLimits } from './edges/platforms/guarded-fetch.ts';
import { identifyPlatform } from './edges/platforms/index.ts';
import { openPlatforms } from './edges/platforms/open-platforms.ts';
import { type Backend, createBackend, migrateQueue, queueSchema } from './edges/queue/backend.ts';
import { createConsumer, type Processors } from './edges/queue/consumer.ts';
import { createJobQueue, type JobQueue } from './edges/queue/job-queue.ts';
import { connectRateCounter, type RateCounter } from './edges/queue/rate-counter.ts';
import { createProcessPool, readingLimits } from './edges/reading-processes.ts';
import { createSecretBox, keepSecretKey } from './edges/secret-box.ts';
import { createDatabase, type Database, migrateDatabase } from './edges/storage/database.ts';
import { startEmbeddedPostgres } from './edges/storage/embedded-postgres.ts';
import { createPool } from './edges/storage/pool.ts';
import { retryWhileUnavailable } from './edges/storage/retry-while-unavailable.ts';
import { createStores } from './edges/storage/stores.ts';
import { noTracer, openTracer, type Tracer } from './edges/tracing.ts';
import { endpointUrlFault } from './edges/webhooks/endpoint-url.ts';
import { renderMessage } from './edges/webhooks/message.ts';
import { nextAttemptMs } from './edges/webhooks/retry-schedule.ts';
import { generateWebhookSecret } from './edges/webhooks/secret.ts';
import { createWebhookSender, deliveryLimits } from './edges/webhooks/send.ts';
import { hashKey } from './http/authentication.ts';
import { buildApp } from './http/build-app.ts';
import type { App } from './http/context.ts';
import { ensureFirstClient } from './use-cases/clients/ensure-first-client.ts';
import type { PlatformDependencies } from './use-cases/platforms/platform-dependencies.ts';
import { createQuotaCheck } from './use-cases/uploads/check-quota.ts';
import type { FileContent, FileToRead, Reading } from './use-cases/uploads/read-file.ts';
import type { ReadingDependencies } from './use-cases/uploads/reading-dependencies.ts';
import type { WebhookDependencies, WebhooksOut } from './use-cases/webhooks/webhook-dependencies.ts';

export { retryWhileUnavailable };

export type ProcessKind = 'api' | 'worker';

/**
 * Connections of one process: its queries, the queue's queries and, in a worker, one listener a lane. One API and
 * two worker processes stay below 40 (a test counts), two and four below the 80 of the embedded server.
 */
const connections = { api: { queries: 8, queue: 5 }, worker: { queries: 6, queue: 6 } } as const;

/**
 * Files that one worker has on their way for each that it reads: the others are being fetched or filed, which is
 * mostly waiting. As many jobs wait for other machines.
 */
const onTheirWay = 4;

/** Archives that one worker takes apart at a time: mostly waiting for the disk. */
const archivesAtOnce = 2;

/** Everything below the doors, and how to close it in the right order. */
export type Runtime = {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly log: pino.Logger;
  readonly deps: ReadingDependencies & WebhookDependencies & PlatformDependencies;
  readonly backend: Backend;
  readonly metrics: Metrics;
  /** Where API processes count requests together; null without Redis. */
  readonly rateCounter: RateCounter | null;
  readonly close: () => Promise<void>;
};

/** The file store of the settings. */
export const openFiles = async (config: Config): Promise<Files> => {
  if (config.filesUrl === null) return createDiskFiles(join(config.dataDir, 'files'));
  if (!config.filesUrl.startsWith('s3:')) return createDiskFiles(fileURLToPath(config.filesUrl));
  const address = readS3Address(config.filesUrl, process.env);
  if (typeof address === 'string') throw new ConfigError(`FILES_URL ${address}.`);
  // Loaded only where it is used: the client takes a third of a second.
  const { createS3Files } = await import('./edges/files/s3-files.ts');
  return createS3Files(address, join(config.dataDir, 'files-on-the-way'));
};

const openQueue = async (config: Config, databaseUrl: string, kind: ProcessKind): Promise<Backend> => {
  if (config.redisUrl !== null) return createBackend({ kind: 'redis', url: config.redisUrl });
  const pool = createPool({
    connectionString: config.databaseDirectUrl ?? databaseUrl,
    max: config.databaseQueuePoolMax ?? connections[kind].queue,
    applicationName: `sinew ${kind} queue`,
    schema: queueSchema,
    // A ring that a power cut takes back is rung again by the sweep.
    commits: 'soon',
  });
  await retryWhileUnavailable(() => migrateQueue(pool));
  return createBackend({ kind: 'postgres', pool });
};

/** Workers read files in processes of their own; elsewhere (tests, the command line) they are read in place. */
const openReading = (config: Config, kind: ProcessKind): { reading: Reading; close: () => Promise<void> } => {
  if (kind !== 'worker')
    return { reading: { ...opening, readFile: readFileHere }, close: async () => undefined };
  const processes = createProcessPool<FileToRead, FileContent>(
    new URL('../workers/reading-process.ts', import.meta.url),
    { ...readingLimits, size: config.workerConcurrency },
  );
  return { reading: { ...opening, readFile: processes.run }, close: processes.close };
};

/** Migrations hold a lock of a session: behind a transaction pooler they go straight to the server. */
const bringUpToDate = async (config: Config, database: Database): Promise<void> => {
  const connectionString = config.databaseDirectUrl;
  if (connectionString === null) return migrateDatabase(database);
  const applicationName = 'sinew migrations';
  const direct = createDatabase(createPool({ connectionString, max: 2, applicationName, schema: null }));
  await migrateDatabase(direct).finally(() => direct.destroy());
};

/** The log of a process. */
export const openLog = (config: Config, kind: ProcessKind): pino.Logger =>
  createLog({ level: config.logLevel, process: kind });

/** How webhooks go out: to public addresses only, unless the settings say otherwise. */
const openWebhooks = (config: Config): WebhooksOut => {
  const reach = config.webhooksAllowPrivate ? 'any' : 'public-only';
  return {
    send: createWebhookSender({ request: createGuardedRequest({ reach, limits: deliveryLimits }), reach }),
    render: renderMessage,
    nextAttemptMs,
    newSecret: () => generateWebhookSecret(),
    urlFault: (url) => endpointUrlFault(url, reach),
    random: Math.random,
  };
};

/** Opens stores, files and queue on a database that runs already, and brings their tables up to date. */
export const openRuntime = async (
  config: Config,
  databaseUrl: string,
  kind: ProcessKind,
  log: pino.Logger = openLog(config, kind),
): Promise<Runtime> => {
  const database = createDatabase(
    createPool({
      connectionString: databaseUrl,
      max: config.databasePoolMax ?? connections[kind].queries,
      applicationName: `sinew ${kind}`,
      schema: null,
      ...(config.databaseDirectUrl === null ? {} : { startup: 'none' }),
    }),
  );
  await retryWhileUnavailable(() => bringUpToDate(config, database));
  const backend = await openQueue(config, databaseUrl, kind);
  const jobs: JobQueue = createJobQueue(backend, log);
  const metrics = createMetrics();
  const tracer: Tracer =
    config.tracesUrl === null
      ? noTracer
      : await openTracer({ endpoint: config.tracesUrl, process: kind, log });
  const rateCounter = kind === 'api' && config.redisUrl !== null ? connectRateCounter(config.redisUrl) : null;
  const reading = openReading(config, kind);
  const keys = config.secretsKeys ?? [await keepSecretKey(config.dataDir)];
  if (kind === 'api' && config.databaseUrl !== null && config.secretsKeys === null) {
    log.warn('SECRETS_KEY is not set: only processes on this DATA_DIR can open what is sealed here');
  }
  const askPlatforms = createGuardedRequest({ reach: 'public-only', limits: platformLimits });
  const deps: ReadingDependencies & WebhookDependencies & PlatformDependencies = {
    stores: createStores(database),
    files: await openFiles(config),
    jobs,
    clock: systemClock,
    retention: config.retention,
    newId,
    log,
    meter: metrics,
    tracer,
    reading: reading.reading,
    commits: createGroupCommit(),
    secretBox: createSecretBox(keys),
    platforms: openPlatforms({
      settings: config.platforms,
      keys,
      fetch: createGuardedFetch(askPlatforms),
    }),
    webhooks: openWebhooks(config),
  };
  return {
    config,
    databaseUrl,
    log,
    deps,
    backend,
    metrics,
    rateCounter,
    close: async () => {
      rateCounter?.close();
      await tracer.close();
      await reading.close();
      await jobs.close();
      await backend.close();
      await database.destroy();
    },
  };
};

/** The API over its ground. `firstKey` is the key that this start made, null on every later one. */
export const openApi = async (runtime: Runtime): Promise<{ app: App; firstKey: string | null }> => {
  const { config, deps, log } = runtime;
  const firstKey = await retryWhileUnavailable(() =>
    ensureFirstClient({ ...deps, hashKey, newApiKey }, config.bootstrapApiKey),
  );
  const app = await buildApp({
    ...deps,
    newApiKey,
    identifyPlatform,
    publicUrl: config.publicUrl,
    maxUploadBytes: config.maxUploadBytes,
    rateLimitPerMinute: config.rateLimitPerMinute,
    rateLimitRedis: runtime.rateCounter?.redis ?? null,
    requireQuota: createQuotaCheck(deps, {
      dailyUploads: config.clientDailyUploads,
      storedBytes: config.clientStoredBytes,
    }),
    logger: log,
  });
  return { app, firstKey };
};

/** Seconds since each platform last sent anything; of those that never did, nothing. */
const listSilences = async ({
  stores,
  platforms,
  clock,
}: Runtime['deps']): Promise<Record<string, number>> => {
  const silences: Record<string, number> = {};
  for (const platform of platforms.ids) {
    const lastMs = parseInstant((await stores.inbox.lastArrival(platform)) ?? '');
    if (lastMs !== null) silences[platform] = (clock.nowMs() - lastMs) / 1000;
  }
  return silences;
};

/** Workers of one machine take the next free port, this many at the most. */
const workersPerMachine = 32;

/** The Prometheus page of a process where the settings ask for one. */
export const openMetricsPage = async (runtime: Runtime, kind: ProcessKind): Promise<MetricsPage | null> => {
  const { config, deps, metrics, log } = runtime;
  const port = kind === 'api' ? config.metricsPort : config.workerMetricsPort;
  if (port === null) return null;
  metrics.watch({ queueDepth: deps.jobs.depth, platformSilence: () => listSilences(deps) });
  const place = { host: config.host, port, ports: kind === 'api' ? 1 : workersPerMachine };
  const page = await serveMetrics(metrics, place).catch((error) => {
    throw (error as { code?: string }).code === 'EADDRINUSE'
      ? new ConfigError(
          `${kind === 'api' ? 'METRICS_PORT' : 'WORKER_METRICS_PORT'} ${port} is in use by another process.`,
        )
      : error;
  });
  log.info({ port: page.port }, 'metrics listen');
  return page;
};

/** Takes jobs until it is closed. */
export const openConsumer = (runtime: Runtime, processors: Processors) =>
  createConsumer({
    backend: runtime.backend,
    processors,
    concurrency: {
      compute: runtime.config.workerConcurrency * onTheirWay,
      unpack: archivesAtOnce,
      courier: runtime.config.workerConcurrency * onTheirWay,
    },
    log: runtime.log,
    onJob: ({ name, uploadIds, seconds, outcome }) => {
      runtime.metrics.jobEnded({ name, seconds, outcome });
      const endedMs = runtime.deps.clock.nowMs();
      const startedMs = endedMs - seconds * 1000;
      runtime.deps.tracer.step({ name, kind: 'job', uploadIds, startedMs, endedMs, outcome });
    },
  });

/** Where a worker finds the database: by its address, or the embedded one of its data directory. */
export const findDatabase = async (config: Config): Promise<string> =>
  config.databaseUrl ?? (await startEmbeddedPostgres(config.dataDir)).connectionString;
