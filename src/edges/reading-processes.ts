import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { Failure, type FailureValue, isFailure } from '#src/core/domain/failure.ts';

/** The result of a task: a value, or a failure as plain data (an error's class is lost between processes). */
type Answer<T> = { readonly value: T } | { readonly failure: FailureValue };

export type ProcessPool<Task, Result> = {
  /**
   * @throws Failure when the task failed with one; another error when it took too long, ran out of memory or
   *   crashed. Other tasks are unaffected.
   */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the processes; their tasks fail as `unavailable`. */
  readonly close: () => Promise<void>;
};

export type ProcessLimits = {
  /** Processes at the most; each uses one core while it reads. */
  readonly size: number;
  /** Longest time for one task, milliseconds. */
  readonly longestTaskMs: number;
  /** Memory of one process's objects, megabytes. */
  readonly heapMegabytes: number;
};

/** The largest real files take two seconds and half of the memory. */
export const readingLimits = { longestTaskMs: 120_000, heapMegabytes: 1_536 } as const;

/** Longest wait for the processes of a pool to end. */
const endTimeoutMs = 1_000;

/** The one method that the processes of a pool have. */
const method = 'do';

/**
 * A pool of processes that read files. A file that hangs, crashes or exhausts the memory ends its own process and
 * nothing else, and the worker keeps renewing its jobs meanwhile.
 *
 * @param file the script of a process; it calls `serveTasks`.
 */
export const createProcessPool = <Task, Result>(
  file: URL,
  limits: ProcessLimits,
): ProcessPool<Task, Result> => {
  const pool = workerpool.pool(fileURLToPath(file), {
    workerType: 'process',
    minWorkers: 1,
    maxWorkers: limits.size,
    // A process that overran its time has nothing to clean up.
    workerTerminateTimeout: 100,
    forkOpts: {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
      // A process group of its own: Ctrl-C reaches the worker only, which then ends its processes.
      detached: true,
    },
  });
  let closing = false;
  const exec = async (task: Task): Promise<Answer<Result>> => {
    try {
      return await pool.exec(method, [task]).timeout(limits.longestTaskMs);
    } catch (error) {
      throw closing ? new Failure('unavailable', 'The worker is being stopped.', { cause: error }) : error;
    }
  };
  return {
    run: async (task) => {
      const answer = await exec(task);
      if ('value' in answer) return answer.value;
      const { code, detail, errors } = answer.failure;
      throw new Failure(code, detail, errors === undefined ? {} : { errors });
    },
    close: async () => {
      closing = true;
      // The pool waits forever for a process that was killed while it was idle.
      await pool.terminate(true, endTimeoutMs).catch(() => undefined);
    },
  };
};

/** Runs the tasks of a pool in this process. A failure is returned as plain data, other errors are thrown. */
export const serveTasks = <Task, Result>(doTask: (task: Task) => Result | Promise<Result>): void => {
  // The channel to the parent broke: the parent was killed.
  process.on('error' as 'exit', () => process.exit(1));
  workerpool.worker({
    [method]: async (task: Task): Promise<Answer<Result>> => {
      try {
        return { value: await doTask(task) };
      } catch (error) {
        if (isFailure(error)) return { failure: error.toValue() };
        throw error;
      }
    },
  });
};
