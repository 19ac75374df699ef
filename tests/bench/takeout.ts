import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { ZipFile } from 'yazl';
import { createRunner, createRuns, type Row, startService } from './bench-service.ts';
import { readRealFiles } from './real-files.ts';
import { compareUsage, usageOf } from './usage.ts';

/** Archives of the same real files, of a runner each. */
const times = 3;
/** Generated runs that are imported before, so that the start of processes is not measured. */
const generatedRuns = 400;

const zipFiles = async (path: string, files: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> => {
  const zip = new ZipFile();
  for (const [n, bytes] of files.entries()) zip.addBuffer(Buffer.from(bytes), `activities/${n}.fit`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return new Uint8Array(await readFile(path));
};

/** Waits until the archive is finished and its runner assessed: asks the tables, so that no API is measured. */
const awaitArchive = async (client: pg.Client, id: string): Promise<void> => {
  for (;;) {
    const { rows } = await client.query(
      `select from upload join runner on runner.id = upload.runner_id
       where upload.id = $1 and upload.finished_at is not null and runner.dirty_at is null`,
      [id],
    );
    if (rows.length > 0) return;
    await setTimeout(100);
  }
};

/** One archive after the other through the real service with its one worker: every run filed, every runner assessed. */
export const bench = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-takeout-'));
  const service = await startService();
  const client = new pg.Client({ connectionString: await service.databaseUrl() });
  await client.connect();
  const importArchive = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const path = `/v1/runners/${await createRunner(service)}/uploads?filename=takeout.zip`;
    const { items } = await service.call('POST', path, bytes);
    await awaitArchive(client, String((items as { id: string }[])[0]?.id));
  };
  try {
    const runOf = createRuns();
    const warmUp = Array.from({ length: generatedRuns }, (_, n) => runOf(n));
    await importArchive(await zipFiles(join(folder, 'warm-up.zip'), warmUp));
    const files = readRealFiles();
    const archive = await zipFiles(join(folder, 'takeout.zip'), files);
    const before = await usageOf(service);
    const startedAt = performance.now();
    for (let n = 0; n < times; n++) await importArchive(archive);
    const seconds = (performance.now() - startedAt) / 1000;
    const after = await usageOf(service);
    return [
      { name: `${times} archives of ${files.length} files`, value: archive.byteLength / 1e6, unit: 'MB' },
      { name: 'files', value: (times * files.length) / seconds, unit: 'a second' },
      ...(await compareUsage(before, after, files, times)),
    ];
  } finally {
    await client.end();
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
