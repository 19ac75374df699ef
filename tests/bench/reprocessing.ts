import { setTimeout } from 'node:timers/promises';
import {
  awaitRead,
  type BenchService,
  fillRunners,
  type Row,
  readStory,
  startService,
} from './bench-service.ts';

const runners = 20;

/** A job from its first to its last step, by its own clock. */
const runJob = async (service: BenchService, order: object) => {
  const { id } = await service.call('POST', '/v1/reprocessing-jobs', order);
  for (;;) {
    const job = await service.call('GET', `/v1/reprocessing-jobs/${id}`);
    if (job['finishedAt'] !== null) {
      const seconds = (Date.parse(String(job['finishedAt'])) - Date.parse(String(job['startedAt']))) / 1000;
      return { seconds, readAgain: Number(job['readAgain']), failed: Number(job['failed']) };
    }
    await setTimeout(50);
  }
};

/** Files a second when all are read again, and runners a second when only rules changed. */
export const bench = async (): Promise<readonly Row[]> => {
  const service = await startService();
  try {
    const files = await readStory();
    const ids = await fillRunners(service, files, runners);
    await awaitRead(service, ids);
    // The assessments that the uploads asked for.
    await setTimeout(3_000);
    const raw = await runJob(service, { force: true });
    await setTimeout(3_000);
    const dry = await runJob(service, { force: true, dryRun: true });
    await setTimeout(3_000);
    const rules = await runJob(service, {});
    const stored = runners * files.length;
    return [
      { name: 'stored', value: stored, unit: `runs of ${runners} runners` },
      { name: 'from raw', value: raw.readAgain / raw.seconds, unit: `files a second (${raw.failed} failed)` },
      { name: 'from raw, dry run', value: dry.readAgain / dry.seconds, unit: 'files a second' },
      {
        name: 'from features (only rules changed)',
        value: runners / rules.seconds,
        unit: `runners a second (${rules.readAgain} files read)`,
      },
      { name: 'the same', value: stored / rules.seconds, unit: 'stored runs a second' },
      {
        name: 'features against raw',
        value: stored / rules.seconds / (raw.readAgain / raw.seconds),
        unit: 'times',
      },
    ];
  } finally {
    await service.stop();
  }
};
