import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chooseRecords } from '#samples/simulate/choose-records.ts';
import { simulateRun } from '#samples/simulate/simulate-run.ts';
import { steadyTenWeeks } from '#samples/stories/steady-ten-weeks.ts';
import { writeFit } from '#samples/write/write-fit.ts';
import { readProcesses, treeOf } from './processes.ts';

/** One line of a bench. */
export type Row = { readonly name: string; readonly value: number | string; readonly unit: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const key = 'sinew-bench-operator-key';

type Json = Record<string, unknown>;

/** The real service, its worker and its embedded database, in processes of their own. */
export type BenchService = {
  readonly url: string;
  readonly databaseUrl: () => Promise<string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly call: (method: string, path: string, body?: object | Uint8Array<ArrayBuffer>) => Promise<Json>;
  /** Process ids by what they are. */
  readonly pids: () => Promise<{ api: number[]; worker: number[]; database: number[] }>;
  readonly stop: () => Promise<void>;
};

const waitForAddress = (child: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /listens on (\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('the process ended')));
  });

/** Starts a script of this repository that says where it listens. */
export const startScript = async (script: readonly string[], env: Record<string, string>) => {
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await waitForAddress(child);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid: child.pid as number, stop };
};

/** What `npm start` hands to Node. */
const readStart = async (): Promise<readonly string[]> => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return scripts.start.replace(/^exec node /, '').split(' ');
};

/** Starts the service as `npm start` does, on a data directory that stays, or else on an empty one. */
export const startService = async (keptDir: string | null = null): Promise<BenchService> => {
  const dataDir = keptDir ?? (await mkdtemp(join(tmpdir(), 'sinew-bench-')));
  const { url, pid, stop } = await startScript(await readStart(), {
    DATA_DIR: dataDir,
    PORT: '0',
    BOOTSTRAP_API_KEY: key,
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '1000000',
  });
  const headers = { authorization: `Bearer ${key}` };
  const postmaster = async (): Promise<string[]> =>
    (await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
  const call: BenchService['call'] = async (method, path, body) => {
    const raw = body instanceof Uint8Array;
    const type = raw ? 'application/octet-stream' : 'application/json';
    const response = await fetch(new URL(path, url), {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Json;
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    url,
    headers,
    call,
    databaseUrl: async () => {
      const environment = await readFile(`/proc/${(await workerOf(pid))[0]}/environ`, 'utf8');
      const line = environment.split('\0').find((text) => text.startsWith('DATABASE_URL='));
      return line?.slice('DATABASE_URL='.length) ?? '';
    },
    pids: async () => ({
      api: [pid],
      worker: await workerTree(pid),
      database: treeOf(await readProcesses(), Number((await postmaster())[0])),
    }),
    stop: async () => {
      await stop();
      if (keptDir === null) await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const workerOf = async (apiPid: number): Promise<number[]> => {
  const processes = await readProcesses();
  return processes
    .filter(({ parent, name }) => parent === apiPid && !name.startsWith('postgres'))
    .map((one) => one.pid);
};

/** The worker and the processes that read its files. */
const workerTree = async (apiPid: number): Promise<number[]> => {
  const processes = await readProcesses();
  return (await workerOf(apiPid)).flatMap((pid) => treeOf(processes, pid));
};

const stories = new URL('../../samples/histories/steady-ten-weeks/', import.meta.url);

/** The runs of a sample history: FIT files of real length. */
export const readStory = async (): Promise<Buffer[]> =>
  Promise.all((await readdir(stories)).sort().map((name) => readFile(new URL(name, stories))));

const storyMs = 70 * 86_400_000;

/**
 * Runs that are all different: those of the sample history, and the same again ten weeks earlier, and so on.
 *
 * @example
 * const runOf = createRuns();
 * runOf(2_000); // a FIT file from years before the first
 */
export const createRuns = (): ((n: number) => Uint8Array<ArrayBuffer>) => {
  const runs = steadyTenWeeks.runs.map(simulateRun);
  const records = runs.map(chooseRecords);
  return (n) => {
    const [run, kept] = [runs[n % runs.length], records[n % runs.length]];
    if (run === undefined || kept === undefined) throw new RangeError(`there is no run ${n}`);
    const startMs = run.startMs - Math.floor(n / runs.length) * storyMs;
    return new Uint8Array(writeFit({ ...run, startMs }, kept));
  };
};

export const createRunner = async (service: BenchService): Promise<string> =>
  String((await service.call('POST', '/v1/runners', {}))['id']);

/** Uploads each story file once to each of `runners` new runners, and waits until all are read. */
export const fillRunners = async (
  service: BenchService,
  files: readonly Buffer[],
  runners: number,
): Promise<string[]> => {
  const ids = await Promise.all(Array.from({ length: runners }, () => createRunner(service)));
  const jobs = ids.flatMap((id) => files.map((bytes, n) => ({ id, bytes, n })));
  const send = async (): Promise<void> => {
    for (let job = jobs.pop(); job !== undefined; job = jobs.pop())
      await service.call(
        'POST',
        `/v1/runners/${job.id}/uploads?filename=${job.n}.fit`,
        new Uint8Array(job.bytes),
      );
  };
  await Promise.all(Array.from({ length: 8 }, send));
  await awaitRead(service, ids);
  return ids;
};

/** Waits until every upload of these runners has ended. */
export const awaitRead = async (service: BenchService, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    for (;;) {
      const { items } = await service.call('GET', `/v1/runners/${id}/uploads?limit=200`);
      if ((items as { finishedAt: string | null }[]).every(({ finishedAt }) => finishedAt !== null)) break;
      await setTimeout(100);
    }
  }
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
