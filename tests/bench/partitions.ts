import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { openOutsideServers } from './outside-servers.ts';

const runners = 100_000;
const runsOfRunner = 20;
const partitions = 64;
const asked = 2_000;

/** The columns and indices of `activity`, without its features. */
const create = (name: string, partitioned: boolean): string => `
  create table ${name} (
    id text not null, runner_id text not null, sport text not null, start_at timestamptz not null,
    end_at timestamptz not null, local_day date not null, distance_meters float8, history_run json not null,
    updated_at timestamptz not null, primary key (${partitioned ? 'runner_id, id' : 'id'})
  )${partitioned ? ' partition by hash (runner_id)' : ''};
  ${partitioned ? Array.from({ length: partitions }, (_, n) => `create table ${name}_${n} partition of ${name} for values with (modulus ${partitions}, remainder ${n});`).join('\n') : ''}
  create index on ${name} (runner_id, local_day, id);
  create index on ${name} (runner_id, sport, start_at, id);
  create index on ${name} (runner_id, start_at, id);
  create index on ${name} (runner_id, updated_at, id);
  ${partitioned ? `create index on ${name} (id);` : ''}`;

// Runs come in the order of their days, so that the rows of a runner lie apart, as after years of use.
const fill = (name: string): string => `
  insert into ${name}
    select 'act_' || lpad((n * ${runners} + r)::text, 9, '0'), 'run_' || r, 'running', at, at + interval '1 hour', at::date,
      10000, json_build_object('x', repeat(md5(n::text || r), 40)), at
    from generate_series(1, ${runsOfRunner}) n, generate_series(0, ${runners - 1}) r,
      lateral (select timestamptz '2026-01-01Z' + n * interval '9 hours' as at) t;
  vacuum analyze ${name}`;

type Question = (table: string, n: number) => { readonly text: string; readonly values: readonly unknown[] };

const runnerOf = (n: number): string => `run_${(n * 7_919) % runners}`;
const idOf = (n: number): string =>
  `act_${String(runners + ((n * 7_919) % (runners * runsOfRunner))).padStart(9, '0')}`;

const questions: Readonly<Record<string, Question>> = {
  'a page of a runner': (table, n) => ({
    text: `select id from ${table} where runner_id = $1 order by start_at desc, id desc limit 21`,
    values: [runnerOf(n)],
  }),
  'the window of an assessment': (table, n) => ({
    text: `select id, history_run from ${table} where runner_id = $1 and local_day >= $2 and local_day <= $3 order by start_at, id`,
    values: [runnerOf(n), '2026-01-01', '2026-04-10'],
  }),
  'one activity by its id': (table, n) => ({
    text: `select runner_id, local_day from ${table} where id = $1`,
    values: [idOf(n)],
  }),
  'a new activity': (table, n) => ({
    text: `insert into ${table} select $1, runner_id, sport, start_at, end_at, local_day, distance_meters, history_run, updated_at from ${table} where runner_id = $2 limit 1`,
    values: [`act_new_${n}`, runnerOf(n)],
  }),
  'an activity that changes': (table, n) => ({
    text: `update ${table} set updated_at = now() where id = $1`,
    values: [idOf(n)],
  }),
  'erasing a runner': (table, n) => ({
    text: `delete from ${table} where runner_id = $1`,
    values: [runnerOf(n)],
  }),
};

const millisecondsOf = async (database: pg.Client, table: string, question: Question): Promise<number> => {
  const startedAt = performance.now();
  // Named statements are planned once and then again and again as they come from the service: anew each time.
  for (let n = 0; n < asked; n++) {
    const { text, values } = question(table, n);
    await database.query(text, [...values]);
  }
  return (performance.now() - startedAt) / asked;
};

/** What hash partitions by runner change for what is asked of two million activities. */
export const bench = async () => {
  const servers = await openOutsideServers([
    'shared_buffers=2GB',
    'fsync=off',
    'max_wal_size=2GB',
    'jit=off',
  ]);
  const database = new pg.Client({ connectionString: servers.databaseUrl });
  try {
    await database.connect();
    for (const [name, partitioned] of [
      ['whole', false],
      ['parts', true],
    ] as const) {
      await database.query(create(name, partitioned));
      for (const statement of fill(name).split(';')) await database.query(statement);
    }
    const rows = [];
    for (const [question, ask] of Object.entries(questions)) {
      const [whole, parts] = [
        await millisecondsOf(database, 'whole', ask),
        await millisecondsOf(database, 'parts', ask),
      ];
      rows.push({ question, whole: whole.toFixed(3), parts: parts.toFixed(3), times: parts / whole });
    }
    for (const table of ['whole', 'parts']) {
      const startedAt = performance.now();
      await database.query(`vacuum ${table}`);
      rows.push({ question: `vacuum of ${table}, seconds`, value: (performance.now() - startedAt) / 1000 });
    }
    return rows;
  } finally {
    await database.end().catch(() => undefined);
    await servers.close();
  }
};
