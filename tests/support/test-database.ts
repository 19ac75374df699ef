import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** A database with every table and no row of a runner. */
export type TestDatabase = {
  readonly url: string;
  /** Deletes every row but those of the operator's client; answers whether that leaves it as good as new. */
  readonly empty: () => Promise<boolean>;
  /** Empties it for the next service, or drops it where it has grown or a connection is still open. */
  readonly giveBack: () => Promise<void>;
};

/** Written by migrations and by queues that stay open. */
const kept = ['kysely_migration', 'kysely_migration_lock', 'migration', 'meta'];
/** The client that a service makes at its first start, and its key. */
const firstRows = ['client', 'api_key'];

/** Databases of this worker that no test uses: emptying one takes milliseconds, copying one a quarter of a second. */
const idle: string[] = [];

const withClient = async <T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

const copyTemplate = async (): Promise<string> => {
  const name = `service_${randomBytes(6).toString('hex')}`;
  const url = new URL(inject('clusterUrl'));
  await withClient(url.href, (admin) => admin.query(`create database ${name} template template_service`));
  url.pathname = `/${name}`;
  return url.href;
};

const deleteRows = async (client: pg.Client, first: 'keep the first client' | 'all'): Promise<void> => {
  const { rows } = await client.query<{ name: string; tablename: string }>(
    `select format('%I.%I', schemaname, tablename) as name, tablename from pg_tables
     where schemaname in ('public', 'bullmq') and tablename <> all($1)`,
    [kept],
  );
  const deletes = rows.map(({ name, tablename }) =>
    first === 'all' || !firstRows.includes(tablename)
      ? `delete from ${name}`
      : `delete from ${name} where created_at > (select min(created_at) from ${name})`,
  );
  // Without the triggers of foreign keys the order does not matter.
  await client.query(['set session_replication_role = replica', ...deletes].join(';'));
};

/** What was deleted still takes room and time; a copy of the template has 10 MB. */
const largestMegabytes = 40;

const isSmall = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query('select pg_database_size(current_database()) / 1e6 as megabytes');
  return Number(rows[0].megabytes) < largestMegabytes;
};

const isAlone = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query(
    'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  return rows.length === 0;
};

/** A database for one service. */
export const takeDatabase = async (): Promise<TestDatabase> => {
  const url = idle.pop() ?? (await copyTemplate());
  return {
    url,
    empty: () =>
      withClient(url, async (client) => {
        if (!(await isSmall(client))) return false;
        await deleteRows(client, 'keep the first client');
        return true;
      }),
    giveBack: async () => {
      const again = await withClient(url, async (client) => {
        if (!(await isAlone(client)) || !(await isSmall(client))) return false;
        await deleteRows(client, 'all');
        return true;
      });
      if (again) {
        idle.push(url);
        return;
      }
      const name = new URL(url).pathname.slice(1);
      await withClient(inject('clusterUrl'), (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
};

/** Address of a database for the processes of the running test. */
export const useDatabaseUrl = async (): Promise<string> => {
  const { url, giveBack } = await takeDatabase();
  onTestFinished(giveBack);
  return url;
};
