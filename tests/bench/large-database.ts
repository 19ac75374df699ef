import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openRuntime, type Runtime } from '#src/compose.ts';
import { openApi } from '#src/compose-api.ts';
import { openConsumer } from '#src/compose-worker.ts';
import { readConfig } from '#src/config.ts';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { fillHistory } from '#tests/support/fill-history.ts';
import { createProcessors } from '#workers/processors.ts';
import { readStory } from './bench-service.ts';
import { fillEvents } from './fill-events.ts';
import { openOutsideServers } from './outside-servers.ts';

const key = 'sinew-bench-operator-key';
/** The runners and runs that are asked about are as many in every database: what grows is what lies beside them. */
const same = { runnersOfClient: 100, otherClients: 200, busyRuns: 1_000 };
const smallActivities = 10_000;
const runsOfRunner = 20;
/** Activities of the large database unless `--activities` says otherwise. */
const defaultActivities = 2_000_000;
/** Events are kept a month, activities a year and more. */
const shareWithEvents = 1 / 12;
const times = 5;

type Ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown) => Promise<unknown>;
type Service = { readonly runtime: Runtime; readonly ask: Ask; readonly close: () => Promise<void> };

const openService = async (databaseUrl: string, dataDir: string): Promise<Service> => {
  const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, BOOTSTRAP_API_KEY: key, LOG_LEVEL: 'error' };
  const runtime = await openRuntime(
    readConfig({ ...env, DATABASE_QUEUE_POOL_MAX: '8', RATE_LIMIT_PER_MINUTE: '1000000' }),
    databaseUrl,
    'api',
  );
  const { app } = await openApi(runtime);
  const consumer = openConsumer(runtime, createProcessors(runtime.deps));
  const ask: Ask = async (method, url, body) => {
    const bytes = Buffer.isBuffer(body);
    const response = await app.inject({
      method,
      url,
      headers: {
        authorization: `Bearer ${key}`,
        prefer: 'wait=30',
        ...(bytes ? { 'content-type': 'application/octet-stream' } : {}),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    if (response.statusCode >= 400) throw new Error(`${method} ${url}: ${response.payload}`);
    return JSON.parse(response.payload.split('\n', 1)[0] || 'null');
  };
  return {
    runtime,
    ask,
    close: async () => {
      await consumer.close();
      await app.close();
      await runtime.close();
    },
  };
};

/** What is asked in daily use, of a runner among many and of one with many runs; the n-th time with other runners. */
const paths = async ({ ask, runtime: { deps } }: Service) => {
  const files = await readStory();
  const runner = (n: number): string => `run_plan_${10 + n}`;
  const upload = (n: number): Promise<unknown> =>
    ask('POST', `/v1/runners/${runner(n)}/uploads?filename=run.fit`, files[n % files.length]);
  return {
    'a page of activities': (n) => ask('GET', `/v1/runners/${runner(n)}/activities?limit=20`),
    'a page of activities, 1,000 runs': () => ask('GET', '/v1/runners/run_plan_0/activities?limit=20'),
    'a page of uploads': (n) => ask('GET', `/v1/runners/${runner(n)}/uploads?limit=20`),
    'a page of runners': () => ask('GET', '/v1/runners?limit=20'),
    'an assessment': (n) => ask('GET', `/v1/runners/${runner(n)}/assessment?asOf=2026-11-01`),
    today: (n) => ask('GET', `/v1/runners/${runner(n)}/today`),
    'the squad of 100': () => ask('GET', '/v1/squad'),
    'an upload until it is filed': upload,
    'the same file again': upload,
    'an assessment after an upload': (n) => assessRunner(deps, runner(n)),
    'a check-in': (n) =>
      ask('POST', `/v1/runners/${runner(n)}/check-ins`, { day: '2026-11-02', region: 'calf', tightness: 3 }),
    'the sweep': () => sweepUnfinished(deps),
    'deliveries that are due': () => deps.stores.outbox.listDue(new Date().toISOString(), 500),
    'quota: uploads of a day': () => deps.stores.quotas.countSince('cli_other_7', '2026-10-31T00:00:00Z'),
    'quota: bytes of a client': () => deps.stores.quotas.countBytes('cli_other_7'),
    'export of a client with 100 runners': () => ask('GET', '/v1/export/activities?format=ndjson'),
    'erasing a runner': (n) => ask('DELETE', `/v1/runners/run_plan_${60 + n}`),
  } satisfies Record<string, (n: number) => Promise<unknown>>;
};

type Statement = { query: string; calls: number; blocks: number; milliseconds: number };
type Cost = {
  readonly milliseconds: number;
  readonly blocks: number;
  readonly statements: readonly Statement[];
};

const costOf = async (database: pg.Client, work: (n: number) => Promise<unknown>): Promise<Cost> => {
  await database.query('select pg_stat_statements_reset()');
  for (let n = 0; n < times; n++) await work(n);
  const { rows } = await database.query<Statement>(`
    select query, calls::int, ((shared_blks_hit + shared_blks_read) / ${times}.0)::float as blocks,
      (total_exec_time / ${times})::float as milliseconds
    from pg_stat_statements s join pg_database d on d.oid = s.dbid
    where datname = current_database() and query !~ 'pg_stat|bullmq|[Ll][Ii][Ss][Tt][Ee][Nn]|queue'`);
  const sum = (field: 'blocks' | 'milliseconds'): number =>
    rows.reduce((total, row) => total + row[field], 0);
  return { milliseconds: sum('milliseconds'), blocks: sum('blocks'), statements: rows };
};

/** One real upload, check-in and assessment as models, and rows like them around it. */
const fill = async (service: Service, database: pg.Client, activities: number): Promise<void> => {
  const { id } = (await service.ask('POST', '/v1/runners', {})) as { id: string };
  await service.ask('POST', `/v1/runners/${id}/uploads?filename=run.fit`, (await readStory())[0]);
  await service.ask('POST', `/v1/runners/${id}/check-ins`, {
    day: '2025-02-04',
    region: 'calf',
    tightness: 3,
  });
  await assessRunner(service.runtime.deps, id);
  const { rows } = await database.query('select client_id from runner limit 1');
  const runners = Math.round((activities - same.busyRuns) / runsOfRunner) + 1;
  // Without triggers, which would count a revision of a runner for each row.
  await database.query('set session_replication_role = replica');
  await database.query(fillHistory({ ...same, clientId: rows[0].client_id, runners, activities }));
  await database.query(fillEvents(shareWithEvents));
  await database.query('set session_replication_role = origin');
  await database.query('vacuum analyze');
};

/** Every path on a database with so many activities. */
export const measure = async (serverUrl: string, activities: number): Promise<Map<string, Cost>> => {
  const name = `large_${activities}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-large-'));
  const service = await openService(url.href, dataDir);
  const database = new pg.Client({ connectionString: url.href });
  await database.connect();
  try {
    await database.query('create extension pg_stat_statements');
    await fill(service, database, activities);
    const found = new Map<string, Cost>();
    for (const [path, work] of Object.entries(await paths(service)))
      found.set(path, await costOf(database, work));
    return found;
  } finally {
    await database.end();
    await service.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** A statement grows when it reads this many times the pages, and more than a handful. */
const grownTimes = 2;
const grownPages = 20;

export const grown = (small: Cost, large: Cost): string[] =>
  large.statements.flatMap(({ query, blocks }) => {
    const before = small.statements.find((one) => one.query === query)?.blocks ?? 0;
    return blocks > grownPages && blocks > grownTimes * before
      ? [`${Math.round(before)} → ${Math.round(blocks)} pages: ${query.replace(/\s+/g, ' ').slice(0, 300)}`]
      : [];
  });

/** What every daily question costs the database with 10 thousand activities and with millions. */
export const bench = async ({ activities = defaultActivities }: { activities?: number }) => {
  const servers = await openOutsideServers([
    'shared_preload_libraries=pg_stat_statements',
    'pg_stat_statements.track_utility=off',
    'shared_buffers=2GB',
    'max_wal_size=8GB',
    'fsync=off',
    'maintenance_work_mem=512MB',
  ]);
  try {
    const small = await measure(servers.databaseUrl, smallActivities);
    const large = await measure(servers.databaseUrl, activities);
    return [...large].map(([path, cost]) => {
      const before = small.get(path) as Cost;
      return {
        path,
        milliseconds: `${before.milliseconds.toFixed(2)} → ${cost.milliseconds.toFixed(2)}`,
        pages: `${Math.round(before.blocks)} → ${Math.round(cost.blocks)}`,
        grown: grown(before, cost),
      };
    });
  } finally {
    await servers.close();
  }
};
