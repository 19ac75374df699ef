import { workerData } from 'node:worker_threads';
import { type Guarded, overrunSignals } from './guarded-process.ts';

// A thread beside a reader, which ends the process from outside of whatever its main thread is doing.
const { parentId, task, cpuMs, memoryBytes }: Guarded = workerData;
const everyMs = 50;

let watched = 0;
let startedCpuMs = 0;

const usedCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const reasonToEnd = (): NodeJS.Signals | null => {
  if (process.ppid !== parentId) return 'SIGKILL';
  if (process.memoryUsage.rss() > memoryBytes) return overrunSignals.memory;
  const current = Atomics.load(task, 0);
  if (current !== watched) {
    watched = current;
    startedCpuMs = usedCpuMs();
  }
  const working = current % 2 === 1;
  return working && usedCpuMs() - startedCpuMs > cpuMs ? overrunSignals.time : null;
};

setInterval(() => {
  const signal = reasonToEnd();
  if (signal !== null) process.kill(process.pid, signal);
}, everyMs);
