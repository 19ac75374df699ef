import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { openRuntime } from '#src/compose.ts';
import { readConfig } from '#src/config.ts';
import { assess } from '#src/core/assessment/assess.ts';
import { startEmbeddedPostgres } from '#src/edges/storage/embedded-postgres.ts';
import { readHistory } from '#src/use-cases/assessment/read-history.ts';
import { showLoad } from '#src/use-cases/assessment/show-load.ts';
import { createRunner } from '#src/use-cases/runners/create-runner.ts';
import { importUpload } from '#src/use-cases/uploads/import-upload.ts';
import { receiveUploads } from '#src/use-cases/uploads/receive-upload.ts';

export type BenchRow = { readonly name: string; readonly medianMs: number; readonly ratio: number };

const sample = new URL('../../samples/fit/every-second-running-dynamics.fit', import.meta.url);
const lastDay = '2025-04-01';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** A runtime on an embedded database of its own. */
const openBenchRuntime = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-bench-'));
  const postgres = await startEmbeddedPostgres(dataDir);
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const runtime = await openRuntime(config, postgres.connectionString, 'api');
  await runtime.deps.stores.clients.insert({
    id: 'cli_bench',
    name: 'bench',
    createdAt: '2025-01-01T00:00:00Z',
  });
  const close = async (): Promise<void> => {
    await runtime.close();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { runtime, url: postgres.connectionString, close };
};

type Bench = Awaited<ReturnType<typeof openBenchRuntime>>;

/** A runner with one real upload, and as many copies of its activity, one a day back in time, as wanted. */
const makeRunner = async ({ runtime, url }: Bench, runs: number) => {
  const { deps: service } = runtime;
  const runner = await createRunner(service, 'cli_bench', { heightMeters: 1.75 });
  await importBytes(runtime, runner.id, await readFile(sample));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into activity select 'act_' || $1 || n, runner_id, sport, start_at - n * interval '1 day', end_at - n * interval '1 day',
       local_day - n, distance_meters, session_rpe, excluded, sport_override, features,
       (history_run::jsonb || jsonb_build_object('day', to_char(local_day - n, 'YYYY-MM-DD'),
         'startMs', (history_run->>'startMs')::bigint - n * 86400000::bigint, 'endMs', (history_run->>'endMs')::bigint - n * 86400000::bigint))::json,
       features_version, decoder_version, updated_at
     from activity, generate_series(1, $2::int) n where runner_id = $1`,
    [runner.id, runs - 1],
  );
  await client.query('analyze');
  await client.end();
  return runner;
};

const importBytes = async (runtime: Bench['runtime'], runnerId: string, bytes: Uint8Array): Promise<void> => {
  const { deps: service } = runtime;
  const received = await service.files.receive(runnerId, once(bytes), 1e9);
  const [upload] = await receiveUploads(service, {
    runnerId,
    files: [{ ...received, filename: 'run.fit' }],
    provenance: null,
  });
  await importUpload(service, upload?.id ?? '');
};

/** Median of a question asked alternately of a small and a large history, and how much the large one costs. */
const compare = async (
  name: string,
  ask: readonly [() => Promise<unknown>, () => Promise<unknown>],
  rounds: number,
): Promise<BenchRow> => {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + 3; round++) {
    for (const side of [0, 1] as const) {
      const ms = await timeOf(ask[side]);
      if (round >= 3) times[side].push(ms);
    }
  }
  const [small, large] = [median(times[0]), median(times[1])];
  return { name, medianMs: large, ratio: large / small };
};

const differ = (bytes: Buffer, n: number): Uint8Array => {
  const copy = new Uint8Array(bytes);
  // Bytes behind the last message: another file to the hash, the same run to the reader.
  return Buffer.concat([copy, Buffer.from(`#${n}`)]);
};

/** How times grow with the length of a runner's history: they should not. */
export const bench = async (): Promise<readonly BenchRow[]> => {
  const opened = await openBenchRuntime();
  const { deps: service } = opened.runtime;
  try {
    // A hundred days are full in both, so that only the past before the window differs.
    const [short, long] = [await makeRunner(opened, 100), await makeRunner(opened, 5_000)];
    // Each pair of its own, so that both sides have been sent as much.
    const [ten, tenToo] = [await makeRunner(opened, 10), await makeRunner(opened, 10)];
    const [thousand, tenThousand] = [await makeRunner(opened, 1_000), await makeRunner(opened, 10_000)];
    const bytes = await readFile(sample);
    let n = 0;
    const upload = (runner: { readonly id: string }) => () =>
      importBytes(opened.runtime, runner.id, differ(bytes, n++));
    return [
      await compare(
        'load of twelve weeks: 5,000 stored runs against 100',
        [
          () => showLoad(service, short, { from: null, to: lastDay }),
          () => showLoad(service, long, { from: null, to: lastDay }),
        ],
        41,
      ),
      await compare(
        'assessment from the database: 5,000 stored runs against 100',
        [
          async () => assess(await readHistory(service, short, lastDay, null)),
          async () => assess(await readHistory(service, long, lastDay, null)),
        ],
        41,
      ),
      await compare(
        'one more upload, received and imported: 1,000 stored runs against 10',
        [upload(ten), upload(thousand)],
        41,
      ),
      await compare('the same: 10,000 stored runs against 10', [upload(tenToo), upload(tenThousand)], 41),
    ];
  } finally {
    await opened.close();
  }
};
