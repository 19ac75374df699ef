import { findDatabase, openConsumer, openGround, openMetricsPage, patiently } from '#src/compose.ts';
import type { Config } from '#src/config.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { createProcessors } from './processors.ts';
import { installSchedules } from './schedules.ts';

/** How often a worker sees to it that the schedules are there: a Redis that was emptied has forgotten them. */
const scheduleCheckMs = 15_000;

/** Opens a worker: takes jobs until it is closed, and looks at once for work that a lost bell left lying. */
export const runWorker = async (config: Config): Promise<{ close: () => Promise<void> }> => {
  const ground = await openGround(config, await findDatabase(config), 'worker');
  const page = await openMetricsPage(ground, 'worker');
  const consumer = openConsumer(ground, createProcessors(ground.house));
  await patiently(async () => {
    await installSchedules(ground.house.doorbell);
    await sweepUnfinished(ground.house, 0);
    await sweepInbox(ground.house);
  });
  const keepSchedules = setInterval(() => {
    installSchedules(ground.house.doorbell).catch((error: Error) =>
      ground.log.warn({ err: error.message }, 'schedules not looked after'),
    );
  }, scheduleCheckMs);
  ground.log.info({ concurrency: config.workerConcurrency }, 'worker takes jobs');
  return {
    close: async () => {
      clearInterval(keepSchedules);
      await consumer.close();
      await page?.close();
      await ground.close();
    },
  };
};
