import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openRuntime } from '#src/compose.ts';
import { readConfig } from '#src/config.ts';
import { openOutsideServers } from './outside-servers.ts';

const runners = 1_000;
const runsOfYear = 260;
/** Runs of a runner while an event is kept. */
const runsOfMonth = 22;

const tables = [
  ...['upload', 'activity', 'runner', 'runner_today', 'outbox_event', 'webhook_delivery', 'webhook_attempt'],
  'assessment',
];

/** What the service does to its rows for one run of each runner, in as many transactions, and what the sweep removes. */
const procedures = `
  insert into client (id, name, created_at) values ('cli', 'bench', now());
  insert into webhook_endpoint (id, client_id, url, events, secrets, created_at, updated_at)
    values ('whe', 'cli', 'https://example.com/', '{}', '[]', now(), now());
  insert into runner (id, client_id, time_zone, week_starts_on, created_at)
    select 'run_' || n, 'cli', 'UTC', 'monday', now() from generate_series(1, ${runners}) n;
  create procedure churn(round int) language plpgsql as $$
  declare r int; suffix text; at timestamptz := timestamptz '2026-01-01Z' + round * interval '33 hours';
  begin
    for r in 1..${runners} loop
      suffix := lpad((round * ${runners} + r)::text, 9, '0');
      insert into upload (id, client_id, runner_id, filename, bytes, sha256, claim, format, status, received_at)
        values ('upl_' || suffix, 'cli', 'run_' || r, 'run.fit', 90000, md5(suffix), md5(suffix), 'fit', 'queued', at);
      commit;
      update upload set status = 'processing', started_at = at, attempts = attempts + 1 where id = 'upl_' || suffix;
      commit;
      insert into activity (id, runner_id, sport, start_at, end_at, local_day, distance_meters, features, history_run,
          features_version, decoder_version, updated_at)
        values ('act_' || suffix, 'run_' || r, 'running', at, at, at::date, 10000, '{}', '{}', 1, 1, at);
      update upload set status = 'processed', finished_at = at, decoder_version = 1 where id = 'upl_' || suffix;
      update runner set dirty_at = at, dirty_since = at where id = 'run_' || r;
      insert into outbox_event (id, client_id, runner_id, type, data, happened_at)
        values ('evt_' || suffix, 'cli', 'run_' || r, 'upload.processed', json_build_object('x', repeat('x', 200)), at);
      insert into webhook_delivery (id, event_id, endpoint_id, status, next_attempt_at, created_at)
        values ('whd_' || suffix, 'evt_' || suffix, 'whe', 'waiting', at, at);
      commit;
      insert into assessment (id, runner_id, as_of, severity, rules, body, created_at)
        values ('ass_' || suffix, 'run_' || r, at::date, 'none', '{}', '{}', at);
      insert into runner_today (runner_id, day, rules_version, severity, attention, headline, running_state, weekly_meters, updated_at)
        values ('run_' || r, at::date, 1, 'none', 0, repeat('x', 60), 'ordinary', '[]', at)
        on conflict (runner_id) do update set day = excluded.day, updated_at = excluded.updated_at;
      update runner set dirty_at = null, dirty_since = null where id = 'run_' || r;
      commit;
      update webhook_delivery set sending_until = at, attempts = 1 where id = 'whd_' || suffix;
      commit;
      update webhook_delivery set sending_until = null, status = 'delivered', next_attempt_at = null, finished_at = at
        where id = 'whd_' || suffix;
      insert into webhook_attempt (delivery_id, number, started_at, duration_milliseconds, outcome, status_code)
        values ('whd_' || suffix, 1, at, 20, 'delivered', 200);
      commit;
    end loop;
    delete from outbox_event where happened_at < at - ${runsOfMonth} * interval '33 hours';
    commit;
  end $$;`;

type Size = {
  readonly table: string;
  readonly megabytes: number;
  readonly indices: number;
  readonly hot: number | null;
};

const readSizes = async (database: pg.Client): Promise<Size[]> => {
  const { rows } = await database.query<Size>(
    `select relname as table, (pg_table_size(relid) / 1e6)::float as megabytes, (pg_indexes_size(relid) / 1e6)::float as indices,
       (n_tup_hot_upd * 100.0 / nullif(n_tup_upd, 0))::float as hot
     from pg_stat_user_tables where relname = any($1) and schemaname = 'public' order by 1`,
    [tables],
  );
  return rows;
};

/**
 * A year of uploads, assessments and deliveries of a thousand runners at the speed of the machine: what tables and indices
 * take then, and how much less when they are written anew.
 */
export const bench = async () => {
  // A year in minutes: autovacuum looks as many times more often.
  const servers = await openOutsideServers([
    'synchronous_commit=off',
    'fsync=off',
    'autovacuum_naptime=1s',
    'autovacuum_vacuum_cost_delay=0',
    'max_wal_size=2GB',
  ]);
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-churn-'));
  const database = new pg.Client({ connectionString: servers.databaseUrl });
  try {
    const env = { DATA_DIR: dataDir, DATABASE_URL: servers.databaseUrl, LOG_LEVEL: 'error' };
    await (await openRuntime(readConfig(env), servers.databaseUrl, 'api')).close();
    await database.connect();
    await database.query(procedures);
    for (let round = 1; round <= runsOfYear; round++) await database.query(`call churn(${round})`);
    const after = await readSizes(database);
    await database.query('vacuum full analyze');
    const fresh = await readSizes(database);
    return after.map(({ table, megabytes, indices, hot }, n) => ({
      table,
      'table MB': megabytes,
      'written anew': fresh[n]?.megabytes,
      'indices MB': indices,
      'indices anew': fresh[n]?.indices,
      'updates without index, %': hot,
    }));
  } finally {
    await database.end();
    await servers.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};
