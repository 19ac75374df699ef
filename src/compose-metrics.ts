import type { Runtime } from './compose.ts';
import { ConfigError } from './config.ts';
import { parseInstant } from './core/domain/calendar.ts';
import type { ProcessKind } from './edges/log.ts';
import { type MetricsPage, serveMetrics } from './edges/metrics.ts';

/** Ports that workers of one machine try: each takes the next free one. */
const workersPerMachine = 32;

/** Seconds since each platform last sent an event; a platform that never did is left out. */
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

/**
 * Serves the Prometheus page of a process; null where the settings ask for none.
 *
 * @throws ConfigError when its port is in use.
 */
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
