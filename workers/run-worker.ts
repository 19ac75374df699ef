import type pino from 'pino';
import { openRuntime } from '#src/compose.ts';
import { keepBackups } from '#src/compose-backups.ts';
import { openMetricsPage } from '#src/compose-metrics.ts';
import { findDatabase, openConsumer, retryWhileUnavailable } from '#src/compose-worker.ts';
import type { Config } from '#src/config.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { createProcessors } from './processors.ts';
import { installSchedules } from './schedules.ts';

/** How often a worker checks that the schedules exist: an emptied Redis has lost them. */
const scheduleCheckMs = 15_000;

/**
 * Starts a worker: runs jobs until it is closed, and sweeps once at the start for work whose job was lost.
 *
 * @param finishMs time that running jobs have once it is closed, milliseconds.
 */
export const runWorker = async (
  config: Config,
  log: pino.Logger,
  finishMs: number,
): Promise<{ close: () => Promise<void> }> => {
  const runtime = await openRuntime(config, await findDatabase(config), 'worker', log);
  const page = await openMetricsPage(runtime, 'worker');
  const consumer = openConsumer(runtime, createProcessors(runtime.deps), finishMs);
  await retryWhileUnavailable(async () => {
    await installSchedules(runtime.deps.jobs);
    await sweepUnfinished(runtime.deps, 0);
    await sweepInbox(runtime.deps);
  });
  const backups = keepBackups(runtime);
  const keepSchedules = setInterval(() => {
    installSchedules(runtime.deps.jobs).catch((error: Error) =>
      runtime.log.warn({ err: error.message }, 'schedules not checked'),
    );
  }, scheduleCheckMs);
  runtime.log.info({ concurrency: config.workerConcurrency }, 'worker takes jobs');
  return {
    close: async () => {
      clearInterval(keepSchedules);
      await Promise.all([consumer.close(), backups.close()]);
      await page?.close();
      await runtime.close();
    },
  };
};
