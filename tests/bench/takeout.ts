import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { ZipFile } from 'yazl';
import { type BenchService, createRunner, createRuns, type Row, startService } from './bench-service.ts';
import { cpuOf, readProcesses } from './processes.ts';
import { parseFile, readRealFiles } from './real-files.ts';

/** A real history is followed by generated runs, so that the processes' start weighs little. */
const generatedRuns = 400;

const zipFiles = async (path: string, files: readonly Uint8Array[]): Promise<void> => {
  const zip = new ZipFile();
  for (const [n, bytes] of files.entries()) zip.addBuffer(Buffer.from(bytes), `activities/${n}.fit`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
};

/** Looks at the tables: the API would list two thousand parts each time it is asked. */
const awaitArchive = async (client: pg.Client, id: string, parts: number) => {
  for (;;) {
    const { rows } = await client.query<{ status: string; ended: boolean }>(
      `select status, finished_at is not null as ended from upload where id = $1
         and not exists (select from runner where dirty_at is not null)`,
      [id],
    );
    const [archive] = rows;
    if (archive?.ended === true) {
      const counts = await client.query(
        'select status, count(*)::int from upload where parent_id = $1 group by 1',
        [id],
      );
      console.log(JSON.stringify(counts.rows), parts);
      return archive.status;
    }
    await setTimeout(100);
  }
};

type Usage = Readonly<Record<'api' | 'worker' | 'readers' | 'database', number>>;

const usageOf = async (service: BenchService): Promise<Usage> => {
  const { api, worker, database } = await service.pids();
  const processes = await readProcesses();
  return {
    api: cpuOf(processes, api),
    worker: cpuOf(processes, worker.slice(0, 1)),
    readers: cpuOf(processes, worker.slice(1)),
    database: cpuOf(processes, database),
  };
};

/** CPU of these files by fit-file-parser, decoded only, warm: milliseconds in all. */
const parseAll = async (files: readonly Uint8Array<ArrayBuffer>[]): Promise<number> => {
  for (const bytes of files) await parseFile(bytes);
  let sum = 0;
  for (const bytes of files) sum += await parseFile(bytes);
  return sum;
};

export const bench = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-takeout-'));
  const service = await startService();
  const client = new pg.Client({ connectionString: await service.databaseUrl() });
  await client.connect();
  try {
    const runOf = createRuns();
    const warmUp = Array.from({ length: generatedRuns }, (_, n) => runOf(n));
    const real = readRealFiles();
    const importAll = async (files: readonly Uint8Array[]) => {
      const path = join(folder, 'takeout.zip');
      await zipFiles(path, files);
      const bytes = new Uint8Array(await readFile(path));
      const runner = await createRunner(service);
      const before = await usageOf(service);
      const startedAt = performance.now();
      const { items } = await service.call(
        'POST',
        `/v1/runners/${runner}/uploads?filename=takeout.zip`,
        bytes,
      );
      const id = String((items as { id: string }[])[0]?.id);
      const status = await awaitArchive(client, id, files.length);
      const seconds = (performance.now() - startedAt) / 1000;
      const after = await usageOf(service);
      const used = Object.fromEntries(
        Object.entries(after).map(([part, value]) => [part, value - before[part as keyof Usage]]),
      );
      return { status, seconds, used };
    };
    const generated = await importAll(warmUp);
    const rounds = [await importAll(real), await importAll(real), await importAll(real)];
    console.log(JSON.stringify(rounds));
    const { status, seconds, used } = rounds[2] as (typeof rounds)[number];
    const parserMs = await parseAll(real);
    const rows: Row[] = [];
    const count = real.length;
    console.log(generated);
    const totalMs = 1000 * Object.values(used).reduce((a, b) => a + b, 0);
    for (const [part, value] of Object.entries(used))
      rows.push({ name: part, value: (1000 * value) / count, unit: 'ms a file' });
    rows.push(
      { name: `archive of ${count}`, value: status, unit: '' },
      { name: 'seconds', value: seconds, unit: 's' },
    );
    rows.push(
      { name: 'total', value: totalMs / count, unit: 'ms a file' },
      { name: 'parser', value: parserMs / count, unit: 'ms a file' },
      { name: 'ratio', value: totalMs / parserMs, unit: '' },
    );
    return rows;
  } finally {
    await client.end();
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
