import type { Runtime } from './compose.ts';
import type { Config } from './config.ts';
import { type Consumer, createConsumer, type Processors } from './edges/queue/consumer.ts';
import { startEmbeddedPostgres } from './edges/storage/embedded-postgres.ts';

export { retryWhileUnavailable } from './edges/storage/retry-while-unavailable.ts';

/**
 * Jobs of one client that a worker runs at once for each file that it reads at a time. While one file is read, others
 * are downloaded or saved, which is mostly waiting; the same number of jobs wait for other machines.
 */
const jobsPerFile = 4;

/** Archives of one client that a worker unpacks at once: mostly waiting for the disk. */
const archivesOfClient = 2;

/**
 * Runs jobs until it is closed.
 *
 * @param finishMs time that running jobs then have, milliseconds.
 */
export const openConsumer = (runtime: Runtime, processors: Processors, finishMs?: number): Consumer => {
  const { config, backend, log, metrics, deps } = runtime;
  // One client runs at most half of a lane's jobs.
  const jobs = 2 * config.workerConcurrency * jobsPerFile;
  const archives = 2 * archivesOfClient;
  return createConsumer({
    backend,
    processors,
    concurrency: { compute: jobs, unpack: archives, incoming: jobs, outgoing: jobs, periodic: 2 },
    log,
    finishMs,
    onJob: ({ name, uploadIds, seconds, outcome }) => {
      metrics.jobEnded({ name, seconds, outcome });
      const endedMs = deps.clock.nowMs();
      const startedMs = endedMs - seconds * 1000;
      deps.tracer.step({ name, kind: 'job', uploadIds, startedMs, endedMs, outcome });
    },
  });
};

/** Address of a worker's database: that of the settings, or the embedded server of its data directory. */
export const findDatabase = async (config: Config): Promise<string> =>
  config.databaseUrl ?? (await startEmbeddedPostgres(config.dataDir)).connectionString;
