import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import {
  type BenchService,
  createRunner,
  createRuns,
  median,
  type Row,
  startService,
} from './bench-service.ts';
import { memoryOf, readProcesses } from './processes.ts';

const uploadsPerSecond = 2;
const readsPerUpload = 2;
const sampleEverySeconds = 2;
const smallMinutes = 3;

type Sample = { readonly minutes: number; readonly api: number; readonly worker: number };

const keepLoading = async (service: BenchService, ids: readonly string[], endAt: number): Promise<number> => {
  const runOf = createRuns();
  const startedAt = performance.now();
  let sent = 0;
  const under: Promise<unknown>[] = [];
  while (performance.now() < endAt) {
    const early = startedAt + (sent * 1000) / uploadsPerSecond - performance.now();
    if (early > 0) await setTimeout(early);
    const path = `/v1/runners/${ids[sent % ids.length]}`;
    const body = runOf(Math.floor(sent / ids.length));
    under.push(service.call('POST', `${path}/uploads?filename=${sent}.fit`, body));
    for (let n = 0; n < readsPerUpload; n++)
      under.push(service.call('GET', `${path}/assessment?asOf=2025-03-15`));
    sent += 1;
    if (under.length > 100) await Promise.all(under.splice(0));
  }
  await Promise.all(under);
  return sent;
};

const watch = async (service: BenchService, endAt: number): Promise<Sample[]> => {
  const startedAt = performance.now();
  const samples: Sample[] = [];
  while (performance.now() < endAt) {
    const [pids, processes] = [await service.pids(), await readProcesses()];
    const minutes = (performance.now() - startedAt) / 60_000;
    samples.push({
      minutes,
      api: memoryOf(processes, pids.api),
      worker: memoryOf(processes, pids.worker),
    });
    await setTimeout(sampleEverySeconds * 1000);
  }
  return samples;
};

const describeGrowth = (part: 'api' | 'worker', samples: readonly Sample[]): Row[] => {
  const values = samples.map((sample) => sample[part]);
  const third = Math.floor(values.length / 3);
  const [middle, last] = [median(values.slice(third, -third)), median(values.slice(-third))];
  return [
    { name: `${part}, at the start`, value: values[0] ?? Number.NaN, unit: 'MB' },
    { name: `${part}, median of the middle third`, value: middle, unit: 'MB' },
    { name: `${part}, median of the last third`, value: last, unit: 'MB' },
    { name: `${part}, most`, value: Math.max(...values), unit: 'MB' },
    { name: `${part}, last third against middle third`, value: last / middle, unit: 'times' },
  ];
};

/** Memory of API and worker under a steady load: three minutes, or as many as `--minutes` says. */
export const bench = async ({
  minutes = smallMinutes,
}: {
  minutes?: number;
} = {}): Promise<readonly Row[]> => {
  const service = await startService();
  try {
    const ids = await Promise.all(Array.from({ length: 20 }, () => createRunner(service)));
    const endAt = performance.now() + minutes * 60_000;
    const [sent, samples] = await Promise.all([keepLoading(service, ids, endAt), watch(service, endAt)]);
    const load = `uploads in ${minutes} minutes, ${readsPerUpload} assessments read with each`;
    return [
      { name: 'load', value: sent, unit: load },
      ...describeGrowth('api', samples),
      ...describeGrowth('worker', samples),
    ];
  } finally {
    await service.stop();
  }
};
