import { readFile, writeFile } from 'node:fs/promises';

const NS_PER_MS = 1e6;
const BYTES_PER_KIBIBYTE = 1024;

/** Milliseconds that the main thread of a process has computed: a busy machine does not add to them. Linux. */
export const mainThreadMs = async (pid: number): Promise<number> =>
  Number((await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')).split(' ')[0]) / NS_PER_MS;

const statusOf = async (pid: number, name: string): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * BYTES_PER_KIBIBYTE;
};

/** Bytes of memory that a process holds now. Linux. */
export const residentBytes = (pid: number): Promise<number> => statusOf(pid, 'VmRSS');

/** The most bytes of memory that a process has held since `forgetPeak`. Linux. */
export const peakBytes = (pid: number): Promise<number> => statusOf(pid, 'VmHWM');

export const forgetPeak = (pid: number): Promise<void> => writeFile(`/proc/${pid}/clear_refs`, '5');
