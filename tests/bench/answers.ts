import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import {
  type BenchService,
  fillRunners,
  median,
  quantile,
  type Row,
  readStory,
  startScript,
  startService,
} from './bench-service.ts';
import { cpuOf, readProcesses } from './processes.ts';

const ratesPerSecond = [10, 25, 50, 100, 200, 400];
const stepSeconds = 4;
const asOf = '2025-03-15';

type Door = { readonly urls: readonly string[]; readonly headers: Readonly<Record<string, string>> };

const openAsker = ({ urls, headers }: Door) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (n: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      get(urls[n % urls.length] as string, { agent, headers }, (response) => {
        response.resume();
        response.once('end', () =>
          response.statusCode === 200
            ? resolve(performance.now() - startedAt)
            : reject(new Error(`answered ${response.statusCode}`)),
        );
      }).once('error', reject);
    });
  return { ask, close: () => agent.destroy() };
};

type Asker = ReturnType<typeof openAsker>;

/** Requests begin at their times, whether or not earlier ones are answered. */
const askSteadily = async ({ ask }: Asker, rate: number): Promise<readonly number[]> => {
  const startedAt = performance.now();
  const answers: Promise<number>[] = [];
  for (let n = 0; n < rate * stepSeconds; n++) {
    const early = startedAt + (n * 1000) / rate - performance.now();
    if (early > 1) await setTimeout(early);
    answers.push(ask(n));
  }
  return Promise.all(answers);
};

/** As many answers a second as sixteen impatient clients get. */
const askAtOnce = async ({ ask }: Asker): Promise<number> => {
  const endAt = performance.now() + stepSeconds * 1000;
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < endAt) await ask(answered++);
  };
  await Promise.all(Array.from({ length: 16 }, client));
  return answered / stepSeconds;
};

/** CPU that an answer costs the API and the database, milliseconds. */
const measureCpu = async (service: BenchService, asker: Asker): Promise<Row[]> => {
  const times = 200;
  const { api, database } = await service.pids();
  const before = await readProcesses();
  for (let n = 0; n < times; n++) await asker.ask(n);
  const after = await readProcesses();
  return [api, database].map((pids, index) => ({
    name: `CPU of an answer, ${index === 0 ? 'API' : 'database'}`,
    value: ((cpuOf(after, pids) - cpuOf(before, pids)) / times) * 1000,
    unit: 'ms',
  }));
};

const measure = async (service: Asker, bare: Asker): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const rate of ratesPerSecond) {
    const floor = await askSteadily(bare, rate);
    const times = await askSteadily(service, rate);
    const shown = (values: readonly number[]): string =>
      `${median(values).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)}`;
    rows.push({
      name: `${rate} a second: assessment ${shown(times)}, bare ${shown(floor)}; ratio of medians`,
      value: median(times) / median(floor),
      unit: 'times (ms, median / 99th percentile)',
    });
    // Past its end only the queue is measured.
    if (median(times) > 1_000) break;
  }
  const [floor, most] = [await askAtOnce(bare), await askAtOnce(service)];
  return [
    ...rows,
    { name: 'bare, sixteen at once', value: floor, unit: 'answers a second' },
    { name: 'assessment, sixteen at once', value: most, unit: 'answers a second' },
    { name: 'bare against assessment', value: floor / most, unit: 'times' },
  ];
};

/** `GET …/assessment` of runners with ten weeks of runs, beside a route that answers the same bytes from memory. */
export const bench = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-answers-'));
  const service = await startService();
  try {
    const ids = await fillRunners(service, await readStory(), 5);
    const paths = ids.map((id) => `/v1/runners/${id}/assessment?asOf=${asOf}`);
    const answer = JSON.stringify(await service.call('GET', paths[0] as string));
    await writeFile(join(folder, 'answer.json'), answer);
    const bare = await startScript(['tests/bench/bare-server.ts', join(folder, 'answer.json')], {});
    const doors = [
      openAsker({ urls: paths.map((path) => `${service.url}${path}`), headers: service.headers }),
      openAsker({ urls: [`${bare.url}/answer`], headers: {} }),
    ] as const;
    for (const { ask } of doors) for (let n = 0; n < 50; n++) await ask(n);
    const rows = [...(await measureCpu(service, doors[0])), ...(await measure(...doors))];
    for (const { close } of doors) close();
    await bare.stop();
    return [{ name: 'size of the answer', value: answer.length / 1000, unit: 'kB' }, ...rows];
  } finally {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
