import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Log } from './log.ts';

const workerFile = fileURLToPath(new URL('../../workers/main.ts', import.meta.url));
const shortestPauseMs = 500;
const longestPauseMs = 30_000;
/** A worker that ran this long is well; the next fall counts as a first one. */
const wellAfterMs = 60_000;

export type WorkerProcess = {
  /** Asks the worker to finish what it does and waits for its end. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs a worker beside this process, so that reading files never holds up an answer, and starts it again when
 * it falls. When this process is killed the worker notices the closed channel and ends by itself.
 */
export const startWorkerProcess = (env: NodeJS.ProcessEnv, log: Log): WorkerProcess => {
  let stopping = false;
  let pauseMs = shortestPauseMs;
  let child: ChildProcess;
  let restart: NodeJS.Timeout | undefined;
  const start = (): void => {
    const startedAt = performance.now();
    child = fork(workerFile, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.once('exit', (code, signal) => {
      if (stopping) return;
      pauseMs =
        performance.now() - startedAt > wellAfterMs ? shortestPauseMs : Math.min(pauseMs * 2, longestPauseMs);
      log.error({ code, signal, pauseMs }, 'worker ended; starting it again');
      restart = setTimeout(start, pauseMs);
    });
  };
  start();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(restart);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      await ended;
    },
  };
};
