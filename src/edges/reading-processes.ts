import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { Failure, type FailureValue, isFailure } from '#src/core/domain/failure.ts';

/** What a process answers: a value, or a failure as a value (an error's class does not cross processes). */
type Answer<T> = { readonly value: T } | { readonly failure: FailureValue };

export type ProcessPool<Task, Result> = {
  /**
   * @throws Failure when the process answered one; another error when it took too long, ran out of memory or
   *   died. Other tasks are not touched by that.
   */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the processes; what they were doing fails as `unavailable`. */
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

/** The one method that the processes of a pool have. */
const method = 'do';

/**
 * Processes that read files: one hanging, exhausting or crashing file ends its own process and nothing else, and
 * the worker goes on answering its queue meanwhile.
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
    // A process that overran its time has nothing to tidy up.
    workerTerminateTimeout: 100,
    forkOpts: { serialization: 'advanced', execArgv: [`--max-old-space-size=${limits.heapMegabytes}`] },
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
      await pool.terminate(true);
    },
  };
};

/** Does the tasks of a pool in this process. A failure is answered as plain data, an error as an error. */
export const serveTasks = <Task, Result>(doTask: (task: Task) => Result | Promise<Result>): void => {
  // The keyboard interrupts the whole group; whoever started this process ends it in its own time.
  process.on('SIGINT', () => undefined);
  // Told when nobody takes the answers any more: whoever started this process was killed.
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
