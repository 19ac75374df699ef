import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { Log } from './log.ts';

const workerFile = fileURLToPath(new URL('../../workers/main.ts', import.meta.url));
const shortestPauseMs = 500;
const longestPauseMs = 30_000;
/** After this time a worker counts as healthy, and its next crash as a first one. */
const healthyAfterMs = MS_PER_MINUTE;
/** What is not done then is done again after the next start. */
const longestStopMs = 5_500;

export type WorkerProcess = {
  /** Asks the worker to finish its jobs and waits for its end; ends it with all its processes after `longestStopMs`. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs a worker in a process of its own, so that reading files never delays an answer, and restarts it after a
 * crash. When this process is killed, the worker notices the closed channel and ends.
 */
export const startWorkerProcess = (env: NodeJS.ProcessEnv, log: Log): WorkerProcess => {
  let stopping = false;
  let pauseMs = shortestPauseMs;
  let child: ChildProcess;
  let restart: NodeJS.Timeout | undefined;
  const start = (): void => {
    const startedAt = performance.now();
    child = fork(workerFile, {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // A process group of its own: Ctrl-C reaches this process only, which then stops the worker.
      detached: true,
    });
    child.once('exit', (code, signal) => {
      if (stopping) return;
      pauseMs =
        performance.now() - startedAt > healthyAfterMs
          ? shortestPauseMs
          : Math.min(pauseMs * 2, longestPauseMs);
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
      const timer = setTimeout(() => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, longestStopMs);
      await ended;
      clearTimeout(timer);
    },
  };
};
