import pg from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/**
 * Tables and indices whose file is missing or was emptied: PostgreSQL opens them late, and takes an emptied table for
 * one without rows. Damage inside of a file is found by its checksums when it is read. The queue's tables are left
 * out where they may be empty: their jobs can be made again.
 */
const damaged = `
  select format('%I.%I', nspname, relname) as name, path
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace,
    lateral (select pg_relation_filepath(pg_class.oid) as path) as place,
    lateral pg_stat_file(path, true) as file
  where relkind in ('r', 'i', 't', 'S', 'm') and relpersistence = 'p'
    and (size is null or size = 0 and (relkind in ('i', 'S') or relpages > 0 and nspname <> 'bullmq'))
  order by relkind = 't', name limit 1`;

/** @throws EmbeddedPostgresError that names the first table or index whose file is lost. */
export const requireWholeTables = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString, application_name: 'sinew check' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ name: string; path: string }>(damaged).finally(() => client.end());
  const [lost] = rows;
  if (lost === undefined) return;
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL has lost the file ${lost.path} of ${lost.name}: restore the whole folder postgres/cluster from a backup. Nothing was changed.`,
  );
};
