import { readdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readFileHere } from '#src/compose-reading.ts';
import { type Runner, unknownPhysiology } from '#src/core/domain/runner.ts';
import {
  awaitRead,
  type BenchService,
  createRunner,
  createRuns,
  type Row,
  readStory,
  startService,
} from './bench-service.ts';
import { cpuOf, readProcesses } from './processes.ts';

const stories = new URL('../../samples/histories/steady-ten-weeks/', import.meta.url);
const someone: Runner = {
  ...unknownPhysiology,
  id: 'run_bench',
  externalId: null,
  displayName: null,
  timeZone: 'UTC',
  weekStartsOn: 'monday',
  birthYear: null,
  tags: [],
  language: null,
  units: null,
  createdAt: '2025-01-01T00:00:00Z',
};
const runs = 300;
const atOnce = 8;

type Usage = Readonly<Record<'api' | 'worker' | 'database', number>>;

const usageOf = async (service: BenchService): Promise<Usage> => {
  const [pids, processes] = [await service.pids(), await readProcesses()];
  return {
    api: cpuOf(processes, pids.api),
    worker: cpuOf(processes, pids.worker),
    database: cpuOf(processes, pids.database),
  };
};

/** CPU seconds of reading and describing as many files of the same kind here, alone and warm. */
const readingSeconds = async (): Promise<number> => {
  const paths = (await readdir(stories)).map((name) => fileURLToPath(new URL(name, stories)));
  const read = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) {
      const path = paths[n % paths.length] as string;
      const runner = { ...someone, clientId: 'cli_bench', updatedAt: someone.createdAt };
      const receivedAt = '2099-01-01T00:00:00Z';
      await readFileHere({ path, bytes: 0, runner, receivedAt, filename: 'run.gpx', sports: [] });
    }
  };
  await read(paths.length);
  const before = process.cpuUsage();
  await read(runs);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
};

const load = async (service: BenchService, ids: readonly string[], files: readonly Buffer[]) => {
  const jobs = Array.from({ length: runs }, (_, n) => n);
  const runOf = createRuns();
  const startedAt = performance.now();
  const send = async (): Promise<void> => {
    for (let n = jobs.pop(); n !== undefined; n = jobs.pop()) {
      const path = `/v1/runners/${ids[Math.floor(n / files.length)]}/uploads?filename=${n}.fit`;
      await service.call('POST', path, runOf(n));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  const receivedSeconds = (performance.now() - startedAt) / 1000;
  await awaitRead(service, ids);
  return { receivedSeconds, seconds: (performance.now() - startedAt) / 1000 };
};

/** From the first byte of many uploads to the last of them being filed, through the real service. */
export const bench = async (): Promise<readonly Row[]> => {
  const files = await readStory();
  const service = await startService();
  try {
    const ids: string[] = [];
    while (ids.length * files.length < runs) ids.push(await createRunner(service));
    const before = await usageOf(service);
    const { receivedSeconds, seconds } = await load(service, ids, files);
    const after = await usageOf(service);
    const used = (part: keyof Usage): number => after[part] - before[part];
    const total = used('api') + used('worker') + used('database');
    const reading = await readingSeconds();
    const kilobytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0) / files.length / 1000;
    return [
      { name: 'size of a file, mean', value: kilobytes, unit: 'kB' },
      { name: `${runs} uploads answered 202`, value: runs / receivedSeconds, unit: 'a second' },
      { name: `${runs} uploads processed`, value: runs / seconds, unit: 'a second' },
      { name: 'CPU of a run, all processes', value: (total / runs) * 1000, unit: 'ms' },
      { name: 'of it API', value: (100 * used('api')) / total, unit: '%' },
      { name: 'of it worker', value: (100 * used('worker')) / total, unit: '%' },
      { name: 'of it database', value: (100 * used('database')) / total, unit: '%' },
      { name: 'decoding and features, warm and alone', value: (reading / runs) * 1000, unit: 'ms a run' },
      { name: 'share of decoding and features, all processes', value: (100 * reading) / total, unit: '%' },
      {
        name: 'share of decoding and features, worker',
        value: (100 * reading) / used('worker'),
        unit: '%',
      },
    ];
  } finally {
    await service.stop();
  }
};
