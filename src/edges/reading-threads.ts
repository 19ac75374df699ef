import { Piscina } from 'piscina';
import { Failure, type FailureValue } from '../core/domain/failure.ts';

/** What a thread answers: a value, or a failure as a value (an error's class does not cross threads). */
export type ThreadAnswer<T> = { readonly value: T } | { readonly failure: FailureValue };

export type ThreadPool<Task, Result> = {
  /**
   * @throws Failure when the thread answered one; another error when it took too long, ran out of memory or
   *   died. Other tasks are not touched by that.
   */
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
};

export type ThreadLimits = {
  /** Threads at the most; each uses one core while it reads. */
  readonly size: number;
  /** Longest time for one task, milliseconds. */
  readonly longestTaskMs: number;
  /** Memory of one thread, megabytes. */
  readonly heapMegabytes: number;
};

/** The largest real files take two seconds and half of the memory. */
export const readingLimits = { longestTaskMs: 120_000, heapMegabytes: 1_536 } as const;

/**
 * Threads that read files: one hanging, exhausting or crashing file ends its own thread and nothing else, and
 * the worker goes on answering its queue meanwhile.
 *
 * @param file the module whose default export does a task.
 */
export const createThreadPool = <Task, Result>(file: URL, limits: ThreadLimits): ThreadPool<Task, Result> => {
  const pool = new Piscina<Task, ThreadAnswer<Result>>({
    filename: file.href,
    minThreads: 1,
    maxThreads: limits.size,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  return {
    run: async (task) => {
      const answer = await pool.run(task, { signal: AbortSignal.timeout(limits.longestTaskMs) });
      if ('value' in answer) return answer.value;
      const { code, detail, errors } = answer.failure;
      throw new Failure(code, detail, errors === undefined ? {} : { errors });
    },
    close: () => pool.destroy(),
  };
};
