import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { Body } from './test-service.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const processKey = 'sinew-test-process-key';

/** The real service in processes of its own, to be killed. */
export type ServiceProcess = {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  /** Sends a signal to the API process and waits for its end. */
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
  /** What Ctrl-C does, with `ownGroup`: SIGINT to the whole process group. Returns the exit code of the API process. */
  readonly interrupt: () => Promise<number | null>;
  readonly workerPids: () => Promise<number[]>;
  readonly call: (
    method: string,
    path: string,
    body?: object | Uint8Array,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; headers: Headers; body: Body }>;
};

export type StartOptions = {
  /** What a shell in a file system of its own (Linux namespaces) does first, such as mounting a small disk. */
  readonly prepare?: string;
  /** `prepare` as the real root, whom PostgreSQL's programs can leave for another user. */
  readonly asRoot?: boolean;
  /** In a process group of its own, which `interrupt` needs. */
  readonly ownGroup?: boolean;
};

export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Kills a process, unless it has just ended by itself. */
export const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** A data directory that is removed, with any database still running on it, when the test ends. */
export const useDataDir = async (): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-fault-'));
  onTestFinished(async () => {
    const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
    if (pid > 0) await promisify(execFile)('kill', ['-QUIT', String(pid)]).catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return dataDir;
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

/** Starts `src/main.ts` and waits until it listens; rejects with its output when it ends before. */
export const startServiceProcess = async (
  env: Record<string, string>,
  { prepare, asRoot = false, ownGroup = false }: StartOptions = {},
): Promise<ServiceProcess> => {
  const start = [process.execPath, 'src/main.ts'];
  const [command = '', ...args] =
    prepare === undefined
      ? start
      : ['unshare', asRoot ? '-m' : '-rm', 'sh', '-c', `${prepare} && exec "$0" "$@"`, ...start];
  const child = spawn(command, args, {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      BOOTSTRAP_API_KEY: processKey,
      LOG_LEVEL: 'info',
      RATE_LIMIT_PER_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended(child);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Sinew listens on (\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(output)));
  });
  return {
    url,
    pid: child.pid as number,
    output: () => output,
    kill: async (signal) => {
      child.kill(signal);
      await ended(child);
    },
    interrupt: async () => {
      process.kill(-(child.pid as number), 'SIGINT');
      await ended(child);
      return child.exitCode;
    },
    workerPids: async () => {
      const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
      return children.trim().split(/\s+/).filter(Boolean).map(Number);
    },
    call: async (method, path, body, headers = {}) => {
      const raw = body instanceof Uint8Array;
      const response = await fetch(new URL(path, url), {
        method,
        headers: {
          authorization: `Bearer ${processKey}`,
          ...(body === undefined
            ? {}
            : { 'content-type': raw ? 'application/octet-stream' : 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: raw ? new Uint8Array(body) : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: (text === '' ? null : JSON.parse(text)) as Body,
      };
    },
  };
};
