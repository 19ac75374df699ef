import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import {
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
const roundSeconds = 1;
const rounds = 7;
const asOf = '2025-03-15';

type Door = {
  readonly urlOf: (n: number) => string;
  readonly headersOf?: (n: number) => Readonly<Record<string, string>>;
  readonly status?: number;
};

const openAsker = ({ urlOf, headersOf = () => ({}), status = 200 }: Door) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (n: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      get(urlOf(n), { agent, headers: headersOf(n) }, (response) => {
        response.resume();
        response.once('end', () =>
          response.statusCode === status
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
  const endAt = performance.now() + roundSeconds * 1000;
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < endAt) await ask(answered++);
  };
  await Promise.all(Array.from({ length: 16 }, client));
  return answered / roundSeconds;
};

/** CPU that an answer costs these processes, milliseconds. */
const measureCpu = async (
  name: string,
  processes: Readonly<Record<string, readonly number[]>>,
  asker: Asker,
): Promise<Row[]> => {
  const times = 500;
  const before = await readProcesses();
  for (let n = 0; n < times; n++) await asker.ask(n);
  const after = await readProcesses();
  return Object.entries(processes).map(([process, pids]) => ({
    name: `CPU of an answer, ${name}, ${process}`,
    value: ((cpuOf(after, pids) - cpuOf(before, pids)) / times) * 1000,
    unit: 'ms',
  }));
};

const measureRates = async (computed: Asker, bare: Asker): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const rate of ratesPerSecond) {
    const floor = await askSteadily(bare, rate);
    const times = await askSteadily(computed, rate);
    const shown = (values: readonly number[]): string =>
      `${median(values).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)}`;
    rows.push({
      name: `${rate} a second: computed ${shown(times)}, bare ${shown(floor)}; ratio of medians`,
      value: median(times) / median(floor),
      unit: 'times (ms, median / 99th percentile)',
    });
    // Past its end only the queue is measured.
    if (median(times) > 1_000) break;
  }
  return rows;
};

/** Answers a second of each, in turn with the bare route: its share of what the machine allows at that time. */
const measureAtOnce = async (doors: Readonly<Record<string, Asker>>, bare: Asker): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [name, asker] of Object.entries(doors)) {
    const shares: number[] = [];
    const rates: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const floor = await askAtOnce(bare);
      const rate = await askAtOnce(asker);
      rates.push(rate);
      shares.push(rate / floor);
    }
    rows.push({
      name: `sixteen at once: ${name}, ${median(rates).toFixed(0)} a second`,
      value: median(shares),
      unit: `of the bare route (${Math.min(...shares).toFixed(2)} to ${Math.max(...shares).toFixed(2)})`,
    });
  }
  return rows;
};

/** `GET …/assessment` of runners with ten weeks of runs, beside a route that answers the same bytes from memory. */
export const bench = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-answers-'));
  const service = await startService();
  try {
    const ids = await fillRunners(service, await readStory(), 5);
    const urlOf = (n: number): string =>
      `${service.url}/v1/runners/${ids[n % ids.length]}/assessment?asOf=${asOf}`;
    const first = await Promise.all(ids.map((_, n) => fetch(urlOf(n), { headers: service.headers })));
    const tags = first.map(({ headers }) => headers.get('etag') ?? '');
    const answer = (await first[0]?.text()) ?? '';
    await writeFile(join(folder, 'answer.json'), answer);
    const bare = await startScript(['tests/bench/bare-server.ts', join(folder, 'answer.json')], {});
    const headersOf = () => service.headers;
    const doors = {
      // Another plan each time, so that none was computed before.
      computed: openAsker({ urlOf: (n) => `${urlOf(n)}&plannedMeters=${n + 1}`, headersOf }),
      unchanged: openAsker({ urlOf, headersOf }),
      'unchanged, compressed': openAsker({
        urlOf,
        headersOf: () => ({ ...service.headers, 'accept-encoding': 'br' }),
      }),
      'unchanged, with its tag (304)': openAsker({
        urlOf,
        headersOf: (n) => ({ ...service.headers, 'if-none-match': tags[n % tags.length] ?? '' }),
        status: 304,
      }),
    };
    const floor = openAsker({ urlOf: () => `${bare.url}/answer` });
    const all = [...Object.values(doors), floor];
    for (const { ask } of all) for (let n = 0; n < 50; n++) await ask(n);
    const rows = [{ name: 'size of the answer', value: answer.length / 1000, unit: 'kB' } as Row];
    const { api, database } = await service.pids();
    rows.push(...(await measureCpu('bare', { server: [bare.pid] }, floor)));
    for (const [name, asker] of Object.entries(doors))
      rows.push(...(await measureCpu(name, { API: api, database }, asker)));
    rows.push(...(await measureAtOnce(doors, floor)), ...(await measureRates(doors.computed, floor)));
    for (const { close } of all) close();
    await bare.stop();
    return rows;
  } finally {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
