import { performance } from 'node:perf_hooks';
import { awaitRead, createRunner, createRuns, type Row, startService } from './bench-service.ts';
import { readRealFiles } from './real-files.ts';
import { compareUsage, usageOf } from './usage.ts';

const clients = 8;
const times = 3;
/** Generated runs that are imported before, so that the start of processes is not measured. */
const generatedRuns = 200;

/** The same real files, uploaded one by one by eight clients at once, through the real service with its one worker. */
export const bench = async (): Promise<readonly Row[]> => {
  const service = await startService();
  const upload = async (files: readonly Uint8Array<ArrayBuffer>[]): Promise<void> => {
    const runner = await createRunner(service);
    const left = files.map((bytes, n) => ({ bytes, n }));
    const send = async (): Promise<void> => {
      for (let file = left.pop(); file !== undefined; file = left.pop())
        await service.call('POST', `/v1/runners/${runner}/uploads?filename=${file.n}.fit`, file.bytes);
    };
    await Promise.all(Array.from({ length: clients }, send));
    await awaitRead(service, [runner]);
  };
  try {
    const runOf = createRuns();
    await upload(Array.from({ length: generatedRuns }, (_, n) => runOf(n)));
    const files = readRealFiles();
    const before = await usageOf(service);
    const startedAt = performance.now();
    for (let n = 0; n < times; n++) await upload(files);
    const seconds = (performance.now() - startedAt) / 1000;
    const after = await usageOf(service);
    return [
      { name: 'files', value: (times * files.length) / seconds, unit: 'a second' },
      ...(await compareUsage(before, after, files, times)),
    ];
  } finally {
    await service.stop();
  }
};
