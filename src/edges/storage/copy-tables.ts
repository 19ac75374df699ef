import pg from 'pg';
import { orderTables } from './order-tables.ts';

/** A connection for copying tables. */
export type CopyConnection = pg.Client;

/** A table as it is copied: its columns, and the primary key by which it is paged. */
export type CopyTable = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
  /** Foreign keys to the same table. */
  readonly selfReferences: readonly string[];
};

/** A row as text: as the database writes and reads it, so that nothing is rounded. Bytes are base64. */
export type CopiedRow = { readonly [column: string]: string | null };

/** Kysely's own two tables say which migrations ran; they are created by migrating, not copied. */
const ownTables = `'kysely_migration', 'kysely_migration_lock'`;

const quote = (name: string): string => pg.escapeIdentifier(name);

/**
 * A connection that writes instants in UTC and numbers with every digit; statements have no timeout.
 */
export const openCopying = async (connectionString: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString, application_name: 'sinew copy', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    `set timezone = 'UTC'; set datestyle = 'ISO'; set extra_float_digits = 1; set statement_timeout = 0`,
  );
  return client;
};

/** The API and worker processes that are connected to this database, as the server shows them. */
export const listConnected = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and (application_name like 'sinew api%' or application_name like 'sinew worker%')
      order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Every table of the service with its columns, referenced tables first. The queue's are in another schema. */
export const describeTables = async (client: pg.Client): Promise<CopyTable[]> => {
  const { rows } = await client.query<CopyTable & { references: string[] }>(
    `select t.relname as name,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
           order by a.attnum) from pg_attribute a
         where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select coalesce(json_agg(a.attname order by k.place), '[]') from pg_index i
         cross join lateral unnest(i.indkey::int2[]) with ordinality k (number, place)
         join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
         where i.indrelid = t.oid and i.indisprimary) as key,
       (select coalesce(json_agg(c.conname), '[]') from pg_constraint c
         where c.conrelid = t.oid and c.contype = 'f' and c.confrelid = t.oid) as "selfReferences",
       (select coalesce(json_agg(distinct f.relname), '[]') from pg_constraint c
         join pg_class f on f.oid = c.confrelid
         where c.conrelid = t.oid and c.contype = 'f' and c.confrelid <> t.oid) as "references"
     from pg_class t
     where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p')
       and not t.relispartition and t.relname not in (${ownTables})`,
  );
  return orderTables(rows);
};

/** Numbers of the migrations that made these tables, in order; empty where there are none. */
export const listMigrations = async (client: pg.Client): Promise<string[]> => {
  const there = await client.query(`select 1 where to_regclass('kysely_migration') is not null`);
  if (there.rowCount === 0) return [];
  const { rows } = await client.query<{ name: string }>(
    'select left(name, 4) as name from kysely_migration order by name',
  );
  return rows.map(({ name }) => name);
};

/** How many rows a table holds. */
export const countRows = async (client: pg.Client, table: CopyTable): Promise<number> => {
  const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from ${quote(table.name)}`);
  return Number(rows[0]?.rows);
};

/** Begins a read-only transaction in which every read sees the same snapshot. */
export const beginSnapshot = async (client: pg.Client): Promise<void> => {
  await client.query('begin isolation level repeatable read read only');
};

/** Rows a page: an assessment is some tens of kilobytes, the body of an event at most some megabytes. */
const pageRows = 200;

const asText = ({ name, type }: CopyTable['columns'][number]): string =>
  type === 'bytea' ? `translate(encode(${quote(name)}, 'base64'), E'\\n', '')` : `${quote(name)}::text`;

/**
 * Every row of a table, in pages by its primary key.
 *
 * @example
 * for await (const rows of readTable(client, table)) rows[0]; // { id: 'run_…', mass_kilograms: '61.5', … }
 */
export async function* readTable(client: pg.Client, table: CopyTable): AsyncGenerator<CopiedRow[]> {
  if (table.key.length === 0) throw new Error(`The table ${table.name} has no primary key to page by.`);
  const key = table.key.map(quote).join(', ');
  const typeOf = new Map(table.columns.map(({ name, type }) => [name, type]));
  const bounds = table.key.map((name, index) => `$${index + 1}::text::${typeOf.get(name)}`).join(', ');
  const columns = table.columns.map(asText).join(', ');
  let last: readonly (string | null)[] | null = null;
  for (;;) {
    const after = last === null ? '' : `where (${key}) > (${bounds})`;
    const page: { rows: (string | null)[][] } = await client.query({
      text: `select ${columns} from ${quote(table.name)} ${after} order by ${key} limit ${pageRows}`,
      values: last === null ? [] : [...last],
      rowMode: 'array',
    });
    const rows = page.rows.map((values) =>
      Object.fromEntries(table.columns.map(({ name }, index) => [name, values[index] ?? null])),
    );
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < pageRows) return;
    last = table.key.map((name) => end[name] ?? null);
  }
}

const fromText = ({ name, type }: CopyTable['columns'][number]): string =>
  type === 'bytea' ? `decode(given.${quote(name)}, 'base64')` : `given.${quote(name)}::${type}`;

/** Inserts rows that `readTable` returned. */
export const insertRows = async (
  client: pg.Client,
  table: CopyTable,
  rows: readonly CopiedRow[],
): Promise<void> => {
  if (rows.length === 0) return;
  const names = table.columns.map(({ name }) => quote(name)).join(', ');
  const given = table.columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  await client.query(
    `insert into ${quote(table.name)} (${names})
      select ${table.columns.map(fromText).join(', ')} from unnest(${given}) as given (${names})`,
    table.columns.map(({ name }) => rows.map((row) => row[name] ?? null)),
  );
};

/**
 * Runs `fill` in one transaction with the tables locked against other writers: all of it or nothing. Within a table
 * rows may come in any order; tables must come in the order of `describeTables`.
 */
export const fillTables = async <T>(
  client: pg.Client,
  tables: readonly CopyTable[],
  fill: () => Promise<T>,
): Promise<T> => {
  const own = tables.flatMap(({ name, selfReferences }) =>
    selfReferences.map((constraint) => `alter table ${quote(name)} alter constraint ${quote(constraint)}`),
  );
  // Rows come as they were: what a trigger would write is in them. Foreign keys are checked nevertheless.
  const switchTriggers = async (to: 'disable' | 'enable'): Promise<void> => {
    for (const { name } of tables) await client.query(`alter table ${quote(name)} ${to} trigger user`);
  };
  await client.query('begin');
  try {
    await client.query(`lock table ${tables.map(({ name }) => quote(name)).join(', ')} in exclusive mode`);
    for (const alter of own) await client.query(`${alter} deferrable initially deferred`);
    await switchTriggers('disable');
    const filled = await fill();
    await client.query('set constraints all immediate');
    for (const alter of own) await client.query(`${alter} not deferrable`);
    await switchTriggers('enable');
    await client.query('commit');
    return filled;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

/** Updates the planner's statistics. */
export const analyseTables = async (client: pg.Client): Promise<void> => {
  await client.query('analyze');
};
