import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { isRunning, useDataDir } from '#tests/support/service-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Npm = {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Everything that the start began, npm excepted. */
  readonly others: () => Promise<number[]>;
};

const childrenOf = async (pid: number): Promise<number[]> => {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.trim().split(/\s+/).filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(childrenOf))).flat()];
};

/** `npm start` as a terminal runs it: in a process group of its own. */
const startNpm = async (env: Record<string, string>): Promise<Npm> => {
  const dataDir = await useDataDir();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid as number;
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const others = async (): Promise<number[]> => {
    const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    const postgres = Number((await readFile(file, 'utf8')).split('\n')[0]);
    return [...(await childrenOf(pid)), postgres];
  };
  onTestFinished(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  });
  return { pid, child, output: () => output, others };
};

const linesWith = (output: string, text: string): string[] =>
  output.split('\n').filter((line) => line.includes(text));

it.each([
  ['npm alone is told to stop', 'SIGTERM', 'npm'],
  ['Ctrl-C reaches the whole process group', 'SIGINT', 'group'],
  ['the terminal is closed', 'SIGHUP', 'group'],
  ['npm is killed', 'SIGKILL', 'npm'],
] as const)('npm start ends whole, with worker, readers and database, when %s', async (_, signal, target) => {
  const npm = await startNpm({});
  await expect.poll(npm.output, { timeout: 90_000 }).toContain('worker takes jobs');
  const others = await npm.others();
  expect(others.length).toBeGreaterThan(2);
  // What a closed terminal does to the outputs.
  if (signal === 'SIGHUP') for (const stream of [npm.child.stdout, npm.child.stderr]) stream?.destroy();
  process.kill(target === 'group' ? -npm.pid : npm.pid, signal);
  await expect.poll(() => others.filter(isRunning), { timeout: 60_000 }).toEqual([]);
  if (signal === 'SIGHUP') return;
  expect(linesWith(npm.output(), '"stopping')).toHaveLength(2);
  expect(linesWith(npm.output(), '"stopped"')).toHaveLength(2);
  expect(npm.output()).not.toContain('second time');
  expect(npm.output()).not.toContain('worker ended');
});

it('a start that cannot reach Redis stops when it is told to', async () => {
  const npm = await startNpm({ REDIS_URL: 'redis://127.0.0.1:1' });
  await expect.poll(npm.output, { timeout: 90_000 }).toContain('"lane"');
  const others = await npm.others();
  process.kill(npm.pid, 'SIGTERM');
  await expect.poll(() => others.filter(isRunning), { timeout: 60_000 }).toEqual([]);
});
