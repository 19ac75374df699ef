import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, type Row, startScript, startService } from './bench-service.ts';
import { sharedMemoryOf } from './processes.ts';

const rounds = 5;
const idleSeconds = 10;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Opens something, and answers how it is closed again. */
type Start = () => Promise<() => Promise<unknown>>;

/** Time of each start in turn with the first of them, which is the floor. */
const timeStarts = async (starts: Readonly<Record<string, Start>>): Promise<Row[]> => {
  const times = new Map(Object.keys(starts).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, start] of Object.entries(starts)) {
      const startedAt = performance.now();
      const stop = await start();
      // The first one compiles, and makes the cluster.
      if (round > 0) times.get(name)?.push(performance.now() - startedAt);
      await stop();
    }
  }
  const [floor = []] = times.values();
  return [...times].map(([name, values]) => ({
    name,
    value: median(values),
    unit: `ms (${values.map((value) => value.toFixed(0)).join(' ')}), ${(median(values) / median(floor)).toFixed(1)} times the first`,
  }));
};

const run =
  (command: string, ...args: readonly string[]): Start =>
  async () => {
    await promisify(execFile)(command, [...args], { cwd: root });
    return async () => undefined;
  };

const commands = {
  'node -e 0': run(process.execPath, '-e', '0'),
  'npx --version': run('npx', '--version'),
  'npx sinew --help': run('npx', 'sinew', '--help'),
  'sinew --help': run(join(root, 'node_modules', '.bin', 'sinew'), '--help'),
  'sinew import, without its option': () =>
    run(process.execPath, 'bin/sinew.js', 'import')().catch(() => async () => undefined),
};

const measureMemory = async (dataDir: string): Promise<Row[]> => {
  const service = await startService(dataDir);
  try {
    await setTimeout(idleSeconds * 1000);
    const pids = Object.entries(await service.pids());
    const sizes = await Promise.all(
      pids.map(async ([name, own]) => ({ name, megabytes: await sharedMemoryOf(own) })),
    );
    const all = { name: 'all', megabytes: sizes.reduce((sum, { megabytes }) => sum + megabytes, 0) };
    return [...sizes, all].map(({ name, megabytes }) => ({
      name: `memory (PSS) after ${idleSeconds} s, ${name}`,
      value: megabytes,
      unit: 'MB',
    }));
  } finally {
    await service.stop();
  }
};

/** How long the service and its commands take to start, each in turn with less, and what the idle service holds. */
export const bench = async (): Promise<readonly Row[]> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-start-'));
  try {
    return [
      ...(await timeStarts({
        'a bare Fastify server listens': async () =>
          (
            await startScript(['tests/bench/bare-server.ts', 'package.json'], {})
          ).stop,
        'the service listens': async () => (await startService(dataDir)).stop,
      })),
      ...(await measureMemory(dataDir)),
      ...(await timeStarts(commands)),
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};
