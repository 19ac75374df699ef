import type { BenchService, Row } from './bench-service.ts';
import { cpuOf, readProcesses } from './processes.ts';
import { parseFile } from './real-files.ts';

/** CPU of the parts of a service, milliseconds. */
export type Usage = Readonly<Record<'api' | 'worker' | 'readers' | 'database', number>>;

const parts = ['api', 'worker', 'readers', 'database'] as const;

/** What the processes of a service have used so far. */
export const usageOf = async (service: BenchService): Promise<Usage> => {
  const { api, worker, database } = await service.pids();
  const processes = await readProcesses();
  const [main = 0, ...readers] = worker;
  const ms = (pids: readonly number[]): number => cpuOf(processes, pids) * 1000;
  return { api: ms(api), worker: ms([main]), readers: ms(readers), database: ms(database) };
};

/** CPU of fit-file-parser for decoding these files, warm: milliseconds in all. */
const parseAll = async (files: readonly Uint8Array<ArrayBuffer>[]): Promise<number> => {
  for (const bytes of files) await parseFile(bytes);
  let sum = 0;
  for (const bytes of files) sum += await parseFile(bytes);
  return sum;
};

/**
 * What `times` imports of these files cost the service a file, beside what fit-file-parser takes to decode them.
 *
 * @example
 * await compareUsage(before, after, files, 3); // [{ name: 'API', value: 0.2, unit: 'ms CPU a file' }, …]
 */
export const compareUsage = async (
  before: Usage,
  after: Usage,
  files: readonly Uint8Array<ArrayBuffer>[],
  times: number,
): Promise<Row[]> => {
  const imported = files.length * times;
  const used = parts.map((part) => [part, (after[part] - before[part]) / imported] as const);
  const total = used.reduce((sum, [, ms]) => sum + ms, 0);
  const parser = (await parseAll(files)) / files.length;
  return [
    ...used.map(([name, value]) => ({ name, value, unit: 'ms CPU a file' })),
    { name: 'all processes', value: total, unit: 'ms CPU a file' },
    { name: 'fit-file-parser, decode alone', value: parser, unit: 'ms CPU a file' },
    { name: 'all processes against fit-file-parser', value: total / parser, unit: 'times' },
    {
      name: 'share of reading',
      value: (100 * (after.readers - before.readers)) / imported / total,
      unit: '%',
    },
  ];
};
