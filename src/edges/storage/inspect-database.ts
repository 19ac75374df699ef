import pg from 'pg';
import { migrations } from './migrations/index.ts';

/** The state of a database; counts are null where its tables do not exist yet. */
export type DatabaseInspection = {
  readonly serverVersion: string;
  readonly answerMilliseconds: number;
  /** The database's clock minus this machine's, ms. */
  readonly clockAheadMilliseconds: number;
  readonly pendingMigrations: readonly string[];
  /** Migrations that this version of the code does not know: the code is older than the tables. */
  readonly unknownMigrations: readonly string[];
  readonly queueTables: boolean;
  readonly work: {
    readonly unfinishedUploads: number;
    readonly oldestUnfinishedSeconds: number | null;
    readonly dirtyRunners: number;
    readonly openReprocessings: number;
    readonly outdatedActivities: number;
  } | null;
};

type Versions = { readonly features: number; readonly decoder: number };

const countWork = async (
  client: pg.Client,
  versions: Versions,
): Promise<NonNullable<DatabaseInspection['work']>> => {
  const { rows } = await client.query(
    `select
       (select count(*)::int from upload where status in ('queued', 'processing')) as "unfinishedUploads",
       (select extract(epoch from now() - min(received_at))::float8 from upload
         where status in ('queued', 'processing')) as "oldestUnfinishedSeconds",
       (select count(*)::int from runner where dirty_at is not null) as "dirtyRunners",
       (select count(*)::int from reprocessing_job where status in ('queued', 'running')) as "openReprocessings",
       (select count(*)::int from activity
         where features_version < $1 or decoder_version < $2) as "outdatedActivities"`,
    [versions.features, versions.decoder],
  );
  return rows[0] as NonNullable<DatabaseInspection['work']>;
};

const listApplied = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('kysely_migration') is not null as there`,
  );
  if (rows[0]?.there !== true) return [];
  return (
    await client.query<{ name: string }>('select left(name, 4) as name from kysely_migration')
  ).rows.map(({ name }) => name);
};

/**
 * Inspects a database in a read-only session.
 *
 * @throws the driver's error when it does not answer within five seconds.
 */
export const inspectDatabase = async (
  connectionString: string,
  versions: Versions,
): Promise<DatabaseInspection> => {
  const client = new pg.Client({
    connectionString,
    application_name: 'sinew doctor',
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    options: '-c default_transaction_read_only=on',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const startedAt = performance.now();
    const { rows } = await client.query<{ version: string; ms: number; queue: boolean }>(
      `select current_setting('server_version') as version,
         (extract(epoch from clock_timestamp()) * 1000)::float8 as ms,
         exists (select 1 from pg_namespace where nspname = 'bullmq') as queue`,
    );
    const now = rows[0] as { version: string; ms: number; queue: boolean };
    const answerMilliseconds = performance.now() - startedAt;
    const applied = await listApplied(client);
    const known = Object.keys(migrations);
    const pendingMigrations = known.filter((name) => !applied.includes(name));
    return {
      serverVersion: now.version,
      answerMilliseconds,
      clockAheadMilliseconds: now.ms - (Date.now() - answerMilliseconds / 2),
      pendingMigrations,
      unknownMigrations: applied.filter((name) => !known.includes(name)),
      queueTables: now.queue,
      work: pendingMigrations.length === 0 ? await countWork(client, versions) : null,
    };
  } finally {
    await client.end();
  }
};
