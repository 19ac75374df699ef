import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type pg from 'pg';
import { migrations } from './migrations/index.ts';
import { NewerDatabaseError } from './newer-database-error.ts';
import { asStorageFailure } from './pool.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

const withStorageFailures = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
  return async (...args: A): Promise<R> => {
    try {
      return await work(...args);
    } catch (error) {
      throw asStorageFailure(error);
    }
  };
};

/** What a statement begins with that each connection parses and plans once. */
const preparedMark = '/* prepared ';

/** @returns the statement as one that is prepared, by a name that no other statement has. */
export const asPrepared = (name: string, text: string): string => `${preparedMark}${name} */ ${text}`;

const nameOf = (text: string): string =>
  text.slice(preparedMark.length, text.indexOf(' ', preparedMark.length));

/**
 * The pool as Kysely uses it; an unreachable database throws the failure `unavailable`. Transaction poolers know nothing of
 * prepared statements: without a session none is.
 */
const asKyselyPool = (pool: pg.Pool, hasSession: boolean) => ({
  connect: withStorageFailures(async () => {
    const client = await pool.connect();
    return {
      query: withStorageFailures((text: string, values: readonly unknown[]) =>
        hasSession && text.startsWith(preparedMark)
          ? client.query({ name: nameOf(text), text, values: [...values] })
          : client.query(text, [...values]),
      ),
      release: () => client.release(),
    };
  }),
  end: () => pool.end(),
});

/**
 * Typed queries over a pool. Columns are snake_case in the database and camelCase here.
 *
 * @param hasSession whether a connection stays with one server process from statement to statement.
 */
export const createDatabase = (pool: pg.Pool, hasSession = true): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: asKyselyPool(pool, hasSession) as never }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });

const hasMigrations = async (db: Database): Promise<boolean> =>
  (await sql`select 1 where to_regclass('kysely_migration') is not null`.execute(db)).rows.length > 0;

/** Databases from before version 0.2 hold the full names of migrations. */
const keepNumbersOnly = async (db: Database): Promise<void> => {
  if (await hasMigrations(db))
    await sql`update kysely_migration set name = left(name, 4) where length(name) > 4`.execute(db);
};

/** @throws NewerDatabaseError where a newer version has changed the tables. */
const requireKnown = async (db: Database): Promise<void> => {
  if (!(await hasMigrations(db))) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw new NewerDatabaseError(unknown.name, Object.keys(migrations).at(-1) ?? '');
};

/**
 * Migrates the tables to this version, or to an earlier migration: forward only, one process at a time (an advisory
 * lock), all or nothing.
 *
 * @returns the migrations that were applied.
 * @throws the first error of a migration; the database is then unchanged.
 */
export const migrateDatabase = async (db: Database, last?: string): Promise<readonly string[]> => {
  await keepNumbersOnly(db);
  await requireKnown(db);
  const migrator = new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => migrations },
  });
  const { error, results = [] } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last));
  if (error !== undefined) throw asStorageFailure(error);
  return results.map(({ migrationName }) => migrationName);
};
