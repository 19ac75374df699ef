import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { Failure } from '#src/core/domain/failure.ts';

/** What one file may take of the process that reads it. */
export type TaskLimits = {
  /** Time of the processor for one file, milliseconds: a loaded machine rejects no good file. */
  readonly longestCpuMs: number;
  /** Memory of the process, megabytes as the system counts them. */
  readonly mostMegabytes: number;
};

/** What the thread beside a reader watches. */
export type Guarded = {
  readonly parentId: number;
  /** Number of the task, odd while one is worked at. */
  readonly task: Int32Array;
  readonly cpuMs: number;
  readonly memoryBytes: number;
};

/** How a process ends that took too much; neither is sent by anything else. */
export const overrunSignals = { time: 'SIGXCPU', memory: 'SIGUSR2' } as const;

const megabyte = 1_000_000;
/** What a process may allocate between two looks of its guard, and reserve without using it. */
const spareBytes = 500 * megabyte;
/** Share of the memory that garbage of earlier files may take up before it is collected. */
const garbageShare = 0.2;

/** Refused because of what reading it took: no real recording does. */
export const tooCostly = (what: 'time' | 'memory', limits: TaskLimits): Failure =>
  new Failure(
    'file-too-costly',
    what === 'time'
      ? `Reading the file took more than ${limits.longestCpuMs / 1000} s of the processor.`
      : `Reading the file took more than ${limits.mostMegabytes} MB of memory.`,
  );

/**
 * The system itself ends allocations beyond the limit, also between two looks of the guard. Counted from what a
 * process of Node has reserved when it starts; only Linux knows this limit.
 */
const limitAddressSpace = async (limits: TaskLimits): Promise<void> => {
  if (process.platform !== 'linux') return;
  const status = await readFile('/proc/self/status', 'utf8');
  const reservedBytes = Number(/^VmData:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
  const mostBytes = reservedBytes + limits.mostMegabytes * megabyte + spareBytes;
  execFile('prlimit', ['--pid', String(process.pid), `--data=${mostBytes}`], (error) => {
    if (error === null) return;
    process.emitWarning('prlimit of util-linux is missing: only Sinew itself limits the memory of readers.');
  });
};

/** Collects garbage before a task where much was added, and not before each one because the program is large. */
const createCollector = (memoryBytes: number): (() => void) => {
  let restingBytes = process.memoryUsage.rss();
  return () => {
    if (process.memoryUsage.rss() <= restingBytes + memoryBytes * garbageShare) return;
    globalThis.gc?.();
    restingBytes = process.memoryUsage.rss();
  };
};

/** Says when a task begins and ends. */
export type Guard = { readonly begin: () => void; readonly end: () => void };

/**
 * Ends this process when its parent is gone, when a task takes too long or when it holds too much memory, even
 * while it is in an endless loop.
 */
export const guardProcess = (limits: TaskLimits): Guard => {
  const task = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const memoryBytes = limits.mostMegabytes * megabyte;
  const collectGarbage = createCollector(memoryBytes);
  const guarded: Guarded = { parentId: process.ppid, task, cpuMs: limits.longestCpuMs, memoryBytes };
  const thread = new Worker(new URL('./guard-process.ts', import.meta.url), {
    workerData: guarded,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  thread.unref();
  thread.once('online', () => void limitAddressSpace(limits));
  return {
    begin: () => {
      collectGarbage();
      Atomics.add(task, 0, 1);
    },
    end: () => {
      Atomics.add(task, 0, 1);
    },
  };
};
