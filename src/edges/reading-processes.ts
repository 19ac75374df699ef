import { setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { Failure, type FailureValue, isFailure } from '#src/core/domain/failure.ts';
import { guardProcess, overrunSignals, type TaskLimits, tooCostly } from './guarded-process.ts';

/** The result of a task: a value, or a failure as plain data (an error's class is lost between processes). */
type Answer<T> = { readonly value: T } | { readonly failure: FailureValue };

export type ProcessPool<Task, Result> = {
  /**
   * @throws Failure when the task failed with one, `file-too-costly` when it took too much time or memory; another
   *   error when its process crashed. Other tasks are unaffected.
   */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the processes; their tasks fail as `unavailable`. */
  readonly close: () => Promise<void>;
};

export type ProcessLimits = TaskLimits & {
  /** Processes at the most; each uses one core while it reads. */
  readonly size: number;
};

/** The largest real files take two seconds and 250 MB, of which 110 are the program. */
export const readingLimits: TaskLimits = { longestCpuMs: 30_000, mostMegabytes: 300 };

/** A process that waits, or shares its core with others, has this many times longer by the clock. */
const wallTimeShare = 10;
/** How long the processes of a pool wait for a next task: each holds memory as long as it lives. */
const idleMs = 60_000;
/** Longest wait for the processes of a pool to end by themselves. */
const endTimeoutMs = 1_000;

/** The one method that the processes of a pool have. */
const method = 'do';

/**
 * With a small heap the collector lets little garbage lie; the guard ends a process before the heap is full. Threads beside
 * the one that reads would take turns with the other readers.
 */
const nodeFlags = ['--max-old-space-size=224', '--max-semi-space-size=4', '--expose-gc', '--single-threaded'];
/** Columns that are freed go back to the system at once (glibc). */
const allocation = { MALLOC_MMAP_THRESHOLD_: '131072' };

/** Whether a process was ended for taking too much, from the words of the pool. */
const overran = (error: unknown, what: keyof typeof overrunSignals): boolean =>
  error instanceof Error && error.message.includes(`\`${overrunSignals[what]}\``);

const openPool = (file: URL, limits: ProcessLimits, killed: AbortSignal) =>
  workerpool.pool(fileURLToPath(file), {
    workerType: 'process',
    forkArgs: [JSON.stringify(limits)],
    maxWorkers: limits.size,
    // A process that overran its time has nothing to clean up.
    workerTerminateTimeout: 100,
    forkOpts: {
      serialization: 'advanced',
      execArgv: nodeFlags,
      env: { ...process.env, ...allocation },
      // A process group of its own: Ctrl-C reaches the worker only, which then ends its processes.
      detached: true,
      signal: killed,
      killSignal: 'SIGKILL',
    },
  });

/**
 * A pool of processes that read files. A file that hangs, crashes or exhausts the memory ends its own process and
 * nothing else, and the worker keeps renewing its jobs meanwhile. The processes start with the first task and end when
 * none comes for a minute; none outlives the pool or its parent.
 *
 * @param file the script of a process; it calls `serveTasks`.
 */
export const createProcessPool = <Task, Result>(
  file: URL,
  limits: ProcessLimits,
): ProcessPool<Task, Result> => {
  const kill = new AbortController();
  setMaxListeners(0, kill.signal);
  let pool: workerpool.Pool | null = null;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;
  let closing = false;
  const endPool = async (): Promise<void> => {
    const ending = pool;
    pool = null;
    // The pool waits forever for a process that was killed while it was idle.
    await ending?.terminate(true, endTimeoutMs).catch(() => undefined);
  };
  const tryOnce = async (task: Task): Promise<Answer<Result>> => {
    clearTimeout(idle);
    running += 1;
    try {
      pool ??= openPool(file, limits, kill.signal);
      return await pool.exec(method, [task]).timeout(limits.longestCpuMs * wallTimeShare);
    } catch (error) {
      if (closing) throw new Failure('unavailable', 'The worker is being stopped.', { cause: error });
      throw error;
    } finally {
      running -= 1;
      if (running === 0 && !closing) idle = setTimeout(endPool, idleMs).unref();
    }
  };
  const exec = async (task: Task): Promise<Answer<Result>> => {
    try {
      return await tryOnce(task).catch((error: unknown) => {
        // Its process may have held garbage of the files before: once more in a new one.
        if (overran(error, 'memory')) return tryOnce(task);
        throw error;
      });
    } catch (error) {
      if (overran(error, 'memory')) throw tooCostly('memory', limits);
      throw overran(error, 'time') ? tooCostly('time', limits) : error;
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
      clearTimeout(idle);
      await endPool();
      kill.abort();
    },
  };
};

/** The system refused memory for a column. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('allocation failed');

const failureOf = (error: unknown, limits: TaskLimits): Failure | null => {
  if (isFailure(error)) return error;
  return isOutOfMemory(error) ? tooCostly('memory', limits) : null;
};

/** Runs the tasks of a pool in this process. A failure is returned as plain data, other errors are thrown. */
export const serveTasks = <Task, Result>(doTask: (task: Task) => Result | Promise<Result>): void => {
  // The channel to the parent broke: the parent was killed.
  process.on('error' as 'exit', () => process.exit(1));
  const limits: TaskLimits = JSON.parse(process.argv[2] ?? JSON.stringify(readingLimits));
  const guard = guardProcess(limits);
  workerpool.worker({
    [method]: async (task: Task): Promise<Answer<Result>> => {
      guard.begin();
      try {
        return { value: await doTask(task) };
      } catch (error) {
        const failure = failureOf(error, limits);
        if (failure !== null) return { failure: failure.toValue() };
        throw error;
      } finally {
        guard.end();
      }
    },
  });
};
