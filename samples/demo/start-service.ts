import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running service with its own empty stores. */
export type RunningService = {
  readonly address: string;
  readonly key: string;
  /** The last output of the service, once it has ended. */
  readonly ended: Promise<string>;
  /** Ends the service and removes its stores; may be called twice. */
  readonly stop: () => Promise<void>;
};

const READY = /Sinew listens on (https?:\/\/\S+)/;
const START_MILLISECONDS = 90_000;
const STOP_MILLISECONDS = 15_000;
const KEPT_CHARACTERS = 8000;

/** Settings that would make the demo use real stores. */
const outsideStores = ['DATABASE_URL', 'REDIS_URL', 'FILES_URL'] as const;

const environmentOf = (dataDir: string, key: string): NodeJS.ProcessEnv => {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    BOOTSTRAP_API_KEY: key,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  };
  for (const name of outsideStores) delete environment[name];
  return environment;
};

/** Keeps the last output of a child process, and calls each listener when there is more. */
const watchOutput = (
  child: ChildProcess,
): { readonly lastOutput: () => string; readonly onOutput: (listener: () => void) => void } => {
  let output = '';
  const listeners: (() => void)[] = [];
  const listen = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  return { lastOutput: () => output, onOutput: (listener) => listeners.push(listener) };
};

/** The address once the service is ready; rejects with its last output when it ends before that. */
const waitUntilReady = (child: ChildProcess, watched: ReturnType<typeof watchOutput>): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const seconds = String(START_MILLISECONDS / 1000);
      reject(new Error(`The service did not become ready within ${seconds} s.\n${watched.lastOutput()}`));
    }, START_MILLISECONDS);
    watched.onOutput(() => {
      const address = READY.exec(watched.lastOutput())?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`The service ended at its start (code ${String(code)}).\n${watched.lastOutput()}`));
    });
  });

/** Kills what is left of the service's process group. */
const endGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const endChild = async (child: ChildProcess): Promise<void> => {
  if (!hasEnded(child)) {
    const exit = once(child, 'exit');
    const timer = setTimeout(() => endGroup(child), STOP_MILLISECONDS);
    child.kill('SIGTERM');
    await exit;
    clearTimeout(timer);
  }
  endGroup(child);
};

/**
 * Starts `src/main.ts` on embedded stores in a folder of its own and waits until it listens.
 *
 * @throws Error with the last output of the service, when it does not become ready.
 */
export const startService = async (): Promise<RunningService> => {
  const root = join(import.meta.dirname, '..', '..');
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-demo-'));
  const key = `demo_${randomBytes(18).toString('base64url')}`;
  const child = spawn(process.execPath, [join(root, 'src', 'main.ts')], {
    cwd: root,
    env: environmentOf(dataDir, key),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: Ctrl-C reaches the demo only, which then stops the service.
    detached: true,
  });
  const watched = watchOutput(child);
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(watched.lastOutput())));
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= endChild(child).then(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
    return stopping;
  };
  try {
    return { address: await waitUntilReady(child, watched), key, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
