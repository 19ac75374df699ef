import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { fillHistory } from '#tests/support/fill-history.ts';
import { createRuns } from './bench-service.ts';
import { type OutsideServers, openOutsideServers } from './outside-servers.ts';
import { cpuOf, type ProcessFacts, readProcesses, treeOf } from './processes.ts';
import { costAt, costOfRun, mostRunsPerSecond } from './scaling-model.ts';
import { type Fleet, fleetKey, startFleet } from './service-fleet.ts';
import { withPieces } from './slowness.ts';

const sizes = [
  { apis: 1, workers: 1 },
  { apis: 1, workers: 2 },
  { apis: 2, workers: 2 },
  { apis: 2, workers: 4 },
  { apis: 4, workers: 8 },
];
/** Until then the code of a worker is still being compiled, which costs more than running it. */
const warmUpRunsOfWorker = 120;
const measuredRuns = 400;
const atOnce = 16;
const earlierRuns = 30;
const ticksPerSecond = 100;

type Kind = 'api' | 'worker' | 'reader' | 'postgres' | 'pgbouncer' | 'redis';
type Reading = {
  readonly atMs: number;
  readonly cpu: Readonly<Record<Kind, number>>;
  readonly idleSeconds: number;
  readonly counts: Readonly<
    Record<'statements' | 'walBytes' | 'walSyncs' | 'databaseBytes' | 'fileBytes' | 'redisCommands', number>
  >;
};

/** Bytes of every file below a folder. */
const readFileBytes = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
};

/** Seconds that no process used, of all cores together. */
const readIdle = async (): Promise<number> => {
  const fields = (await readFile('/proc/stat', 'utf8')).split('\n')[0]?.trim().split(/\s+/) ?? [];
  return (Number(fields[4]) + Number(fields[5])) / ticksPerSecond;
};

const cpuByKind = (
  all: readonly ProcessFacts[],
  fleet: Fleet,
  { pids }: OutsideServers,
): Record<Kind, number> => {
  const readers = fleet.workerPids
    .flatMap((pid) => treeOf(all, pid))
    .filter((pid) => !fleet.workerPids.includes(pid));
  return {
    api: cpuOf(all, fleet.apiPids),
    worker: cpuOf(all, fleet.workerPids),
    reader: cpuOf(all, readers),
    postgres: cpuOf(all, treeOf(all, pids.postgres)),
    pgbouncer: cpuOf(all, [pids.pgbouncer]),
    redis: cpuOf(all, [pids.redis]),
  };
};

const readAll = async (
  fleet: Fleet,
  servers: OutsideServers,
  database: pg.Client,
  redis: Redis,
  folder: string,
): Promise<Reading> => {
  const { rows } = await database.query(`
    select (select sum(calls) from pg_stat_statements where query !~ 'pg_stat|exists \\(select from')::float as statements, wal_bytes::float as "walBytes",
      wal_sync::float as "walSyncs", pg_database_size(current_database())::float as "databaseBytes"
    from pg_stat_wal`);
  const stats = await redis.info('stats');
  const redisCommands = Number(/total_commands_processed:(\d+)/.exec(stats)?.[1]);
  return {
    atMs: performance.now(),
    cpu: cpuByKind(await readProcesses(), fleet, servers),
    idleSeconds: await readIdle(),
    counts: { ...rows[0], redisCommands, fileBytes: await readFileBytes(join(folder, 'files')) },
  };
};

const ask = async (
  url: string,
  method: string,
  body?: Uint8Array<ArrayBuffer> | object,
): Promise<{ id: string }> => {
  const raw = body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${fleetKey}`,
      'content-type': raw ? 'application/octet-stream' : 'application/json',
    },
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
  return (await response.json()) as { id: string };
};

/** Waits until every upload has ended and every runner is assessed. */
const awaitAssessed = async (database: pg.Client): Promise<void> => {
  for (;;) {
    const { rowCount } = await database.query(`
      select 1 where exists (select from upload where status in ('queued', 'processing'))
        or exists (select from runner where dirty_at is not null)`);
    if (rowCount === 0) return;
    await setTimeout(50);
  }
};

/** Runners with thirty earlier runs each, like one real runner. */
const fill = async (
  fleet: Fleet,
  database: pg.Client,
  runners: number,
  runOf: (n: number) => Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const [url = ''] = fleet.urls;
  const { id } = await ask(`${url}/v1/runners`, 'POST', {});
  await ask(`${url}/v1/runners/${id}/uploads?filename=a.fit`, 'POST', runOf(0));
  await ask(`${url}/v1/runners/${id}/check-ins`, 'POST', { day: '2025-02-04', region: 'calf', tightness: 3 });
  await awaitAssessed(database);
  const { rows } = await database.query('select client_id from runner');
  const activities = runners * earlierRuns;
  const size = { clientId: rows[0].client_id, runners, runnersOfClient: runners, otherClients: 1 };
  await database.query('set session_replication_role = replica');
  await database.query(fillHistory({ ...size, activities, busyRuns: earlierRuns }));
  await database.query('set session_replication_role = origin');
  await database.query('checkpoint');
};

/** Sends one run for each runner from one number to before another, through all APIs in turn; ends when all is assessed. */
const send = async (
  fleet: Fleet,
  database: pg.Client,
  from: number,
  to: number,
  runOf: (n: number) => Uint8Array<ArrayBuffer>,
) => {
  let next = from;
  const sendOn = async (): Promise<void> => {
    for (let n = next++; n < to; n = next++)
      await ask(
        `${fleet.urls[n % fleet.urls.length]}/v1/runners/run_plan_${n}/uploads?filename=${n}.fit`,
        'POST',
        runOf(n),
      );
  };
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  await awaitAssessed(database);
};

const difference = <K extends string>(
  after: Readonly<Record<K, number>>,
  before: Readonly<Record<K, number>>,
) =>
  Object.fromEntries(
    (Object.keys(after) as K[]).map((name) => [name, (after[name] - before[name]) / measuredRuns]),
  ) as Record<K, number>;

const measure = async (size: { apis: number; workers: number }) => {
  const servers = await openOutsideServers([
    'shared_preload_libraries=pg_stat_statements',
    'shared_buffers=512MB',
    'max_wal_size=4GB',
    'max_connections=300',
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'sinew-fleet-'));
  const database = new pg.Client({ connectionString: servers.databaseUrl });
  const redis = new Redis(servers.redisUrl);
  await database.connect();
  await database.query('create extension pg_stat_statements');
  const fleet = await startFleet(servers, folder, size);
  try {
    const runOf = createRuns();
    const warmUpRuns = warmUpRunsOfWorker * size.workers;
    await fill(fleet, database, warmUpRuns + measuredRuns, runOf);
    await send(fleet, database, 0, warmUpRuns, runOf);
    const before = await readAll(fleet, servers, database, redis, folder);
    const pieceMs = await withPieces(() =>
      send(fleet, database, warmUpRuns, warmUpRuns + measuredRuns, runOf),
    );
    const after = await readAll(fleet, servers, database, redis, folder);
    const seconds = (after.atMs - before.atMs) / 1000;
    const cpuSeconds = difference(after.cpu, before.cpu);
    const cpuMs = Object.fromEntries(Object.entries(cpuSeconds).map(([kind, value]) => [kind, value * 1000]));
    const own = Object.values(cpuSeconds).reduce((sum, value) => sum + value, 0) * measuredRuns;
    // What other programs and the sender itself left.
    const cores = (own + after.idleSeconds - before.idleSeconds) / seconds;
    return {
      ...size,
      pieceMs,
      runsPerSecond: measuredRuns / seconds,
      cores,
      cpuMs,
      ...difference(after.counts, before.counts),
    };
  } finally {
    redis.disconnect();
    await database.end();
    await fleet.stop();
    await servers.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Runs a second by the number of processes, on real outside servers, beside what the model says. */
export const bench = async () => {
  const rows = [];
  for (const size of sizes) {
    const found = await measure(size);
    const { runsPerSecond, bound } = mostRunsPerSecond(costAt(costOfRun, found.pieceMs), {
      ...size,
      cores: found.cores,
      readers: 1,
    });
    rows.push({
      ...found,
      ofCores: cpus().length,
      predicted: runsPerSecond,
      bound,
      ratio: runsPerSecond / found.runsPerSecond,
    });
    console.log(JSON.stringify(rows.at(-1)));
  }
  return rows;
};
