import { readdir, readFile } from 'node:fs/promises';

/** A process of this machine as Linux shows it. */
export type ProcessFacts = {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  /** CPU used by it and by its children that ended, seconds. */
  readonly cpuSeconds: number;
  readonly residentMegabytes: number;
};

/** Clock ticks a second and bytes a page: the same on every Linux that Node runs on. */
const ticksPerSecond = 100;
const pageBytes = 4096;

const readOne = async (pid: string): Promise<ProcessFacts[]> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return [];
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return [
    {
      pid: Number(pid),
      parent: Number(fields[1]),
      name: stat.slice(stat.indexOf('(') + 1, end),
      cpuSeconds: ticks / ticksPerSecond,
      residentMegabytes: (Number(fields[21]) * pageBytes) / 1e6,
    },
  ];
};

/** Every process there is (Linux only: elsewhere none). */
export const readProcesses = async (): Promise<ProcessFacts[]> => {
  const names = await readdir('/proc').catch(() => []);
  return (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readOne))).flat();
};

/** A process and everything below it. */
export const treeOf = (processes: readonly ProcessFacts[], pid: number): number[] => [
  pid,
  ...processes.filter(({ parent }) => parent === pid).flatMap((child) => treeOf(processes, child.pid)),
];

/** CPU seconds of some processes together. */
export const cpuOf = (processes: readonly ProcessFacts[], pids: readonly number[]): number =>
  processes.filter(({ pid }) => pids.includes(pid)).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);

/** Memory of some processes together, megabytes; shared pages count in each. */
export const memoryOf = (processes: readonly ProcessFacts[], pids: readonly number[]): number =>
  processes
    .filter(({ pid }) => pids.includes(pid))
    .reduce((sum, { residentMegabytes }) => sum + residentMegabytes, 0);

/** Proportional memory (PSS) of some processes together, megabytes: a page that several share counts once. */
export const sharedMemoryOf = async (pids: readonly number[]): Promise<number> => {
  const rollups = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')),
  );
  const kibibytes = rollups.map((text) => Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0));
  return (kibibytes.reduce((sum, one) => sum + one, 0) * 1024) / 1e6;
};
