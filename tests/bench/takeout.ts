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
import { cpuOf, readProcesses } from './processes.ts';

const runs = 2_000;

const zipRuns = async (path: string): Promise<void> => {
  const zip = new ZipFile();
  const runOf = createRuns();
  for (let n = 0; n < runs; n++) zip.addBuffer(Buffer.from(runOf(n)), `activities/${n}.fit`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
};

/** Looks at the tables: the API would list two thousand parts each time it is asked. */
const awaitArchive = async (databaseUrl: string, id: string | undefined, startedAt: number) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let unpackedSeconds: number | null = null;
  for (;;) {
    const { rows } = await client.query<{ status: string; ended: boolean; parts: number }>(
      `select status, finished_at is not null as ended,
         (select count(*)::int from upload part where part.parent_id = upload.id) as parts
       from upload where id = $1`,
      [id],
    );
    const seconds = (performance.now() - startedAt) / 1000;
    const [archive] = rows;
    if (archive?.parts === runs) unpackedSeconds ??= seconds;
    if (archive?.ended === true) {
      await client.end();
      return { status: archive.status, unpackedSeconds: unpackedSeconds ?? seconds, seconds };
    }
    await setTimeout(500);
  }
};

/** One archive of 2,000 different runs through the real service with its one worker. */
export const bench = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-takeout-'));
  const service = await startService();
  try {
    await zipRuns(join(folder, 'takeout.zip'));
    const bytes = new Uint8Array(await readFile(join(folder, 'takeout.zip')));
    const runner = await createRunner(service);
    const { api, worker, database } = await service.pids();
    const usage = async (): Promise<number> => cpuOf(await readProcesses(), [...api, ...worker, ...database]);
    const before = await usage();
    const startedAt = performance.now();
    const { items } = await service.call('POST', `/v1/runners/${runner}/uploads?filename=takeout.zip`, bytes);
    const id = (items as { id: string }[])[0]?.id;
    const { status, unpackedSeconds, seconds } = await awaitArchive(
      await service.databaseUrl(),
      id,
      startedAt,
    );
    const used = (await usage()) - before;
    return [
      { name: 'size of the archive', value: bytes.byteLength / 1e6, unit: 'MB' },
      { name: `archive of ${runs} runs`, value: status, unit: '' },
      { name: 'from its first byte to its last part taken out', value: unpackedSeconds, unit: 's' },
      { name: 'from its first byte to its last run filed', value: seconds, unit: 's' },
      { name: 'files', value: runs / seconds, unit: 'a second' },
      { name: 'CPU of a file, all processes', value: (used / runs) * 1000, unit: 'ms' },
      { name: 'cores in use, mean', value: used / seconds, unit: '' },
    ];
  } finally {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
