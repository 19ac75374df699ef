import { join } from 'node:path';
import { type OfflineStores, openExportedFiles, openOfflineStores } from '#src/compose-offline.ts';
import { migrateDirectly } from '#src/compose-stores.ts';
import type { Config } from '#src/config.ts';
import {
  analyseTables,
  type CopiedRow,
  type CopyConnection,
  type CopyTable,
  countRows,
  describeTables,
  fillTables,
  insertRows,
  listMigrations,
  openCopying,
} from '#src/edges/storage/copy-tables.ts';
import { migrations } from '#src/edges/storage/migrations/index.ts';
import { copyFile } from './copy-files.ts';
import {
  fileListName,
  type ListedFile,
  type Manifest,
  readLines,
  readManifest,
  tableFileName,
} from './data-folder.ts';
import { requireNotStopped, requireServiceStopped, type Watching } from './export-data.ts';
import { CommandError } from './terminal.ts';

/** The result of an import. */
export type ImportReport = Pick<Manifest, 'migrations' | 'tables' | 'files'>;

const unfinished = 'the database is still empty. Run the command again.';

/** @throws CommandError unless this version knows every migration of the folder. */
const requireKnown = ({ migrations: written }: Manifest): void => {
  const known = Object.keys(migrations);
  if (written.length === 0 || written.join() !== known.slice(0, written.length).join())
    throw new CommandError(
      `The folder is of another version (${written.at(-1) ?? 'none'}; this one ends with ${known.at(-1)}): use the version of Sinew that wrote it, or a newer one.`,
    );
};

/** Creates the tables in an empty database, as they were when the folder was written. */
const prepareTables = async (
  client: CopyConnection,
  connectionString: string,
  manifest: Manifest,
): Promise<void> => {
  if ((await listMigrations(client)).length > 0) return;
  const [stranger] = await describeTables(client);
  if (stranger !== undefined)
    throw new CommandError(
      `The database holds tables that are not Sinew's (${stranger.name}, …): use a database of its own.`,
    );
  await migrateDirectly(connectionString, manifest.migrations.at(-1));
};

/** @throws CommandError unless the tables are empty and of the folder's version. */
const requireEmpty = async (client: CopyConnection, manifest: Manifest): Promise<CopyTable[]> => {
  const there = await listMigrations(client);
  if (there.join() !== manifest.migrations.join())
    throw new CommandError(
      `The tables are of another version (${there.at(-1)} here, ${manifest.migrations.at(-1)} in the folder): use a database on which Sinew was never started.`,
    );
  const tables = await describeTables(client);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).toSorted();
  if (names(tables).join() !== names(manifest.tables).join())
    throw new CommandError(
      'The database holds other tables than the folder: use a database of its own for Sinew.',
    );
  for (const table of tables) {
    const rows = await countRows(client, table);
    if (rows > 0)
      throw new CommandError(
        `The database is not empty: ${table.name} holds ${rows}. Use one on which Sinew was never started.`,
      );
  }
  return tables;
};

const copyFiles = async (
  runtime: OfflineStores,
  folder: string,
  { files }: Manifest,
  { stop, show }: Watching,
): Promise<void> => {
  const source = await openExportedFiles(join(folder, 'files'));
  let done = 0;
  for await (const page of readLines<ListedFile>(join(folder, fileListName))) {
    for (const file of page) {
      requireNotStopped(stop, unfinished);
      const bytes = await copyFile(source, runtime.files, file);
      if (bytes !== file.bytes)
        throw new CommandError(`The file ${file.name} of ${file.runnerId} is incomplete in the folder.`);
      done++;
      show({ done, total: files.count, note: 'files' });
    }
  }
  if (done !== files.count)
    throw new CommandError(`The folder lists ${done} files, but its manifest says ${files.count}.`);
};

const copyRows = async (
  client: CopyConnection,
  tables: readonly CopyTable[],
  folder: string,
  manifest: Manifest,
  { stop, show }: Watching,
): Promise<void> => {
  const expected = new Map(manifest.tables.map(({ name, rows }) => [name, rows]));
  for (const table of tables) {
    const total = expected.get(table.name) ?? 0;
    let done = 0;
    for await (const rows of readLines<CopiedRow>(join(folder, tableFileName(table.name)))) {
      requireNotStopped(stop, unfinished);
      await insertRows(client, table, rows);
      done += rows.length;
      show({ done, total, note: table.name });
    }
    const counted = await countRows(client, table);
    if (counted !== total)
      throw new CommandError(`${table.name} holds ${counted} rows, but the manifest says ${total}.`);
  }
};

/**
 * Fills the empty stores of the settings with an exported folder: files, then rows in one transaction, into tables of the
 * folder's version, which are then migrated to this one.
 *
 * @throws ConfigError or CommandError with one sentence when the service runs, the stores are not empty or of another
 * version, or the folder is incomplete.
 */
export const importData = async (
  config: Config,
  folder: string,
  watching: Watching,
): Promise<ImportReport> => {
  const manifest = await readManifest(folder);
  requireKnown(manifest);
  const runtime = await openOfflineStores(config);
  try {
    const client = await openCopying(runtime.connectionString);
    try {
      await requireServiceStopped(client);
      await prepareTables(client, runtime.connectionString, manifest);
      const tables = await requireEmpty(client, manifest);
      await copyFiles(runtime, folder, manifest, watching);
      await fillTables(client, tables, async () => {
        await requireEmpty(client, manifest);
        await copyRows(client, tables, folder, manifest, watching);
      });
      await migrateDirectly(runtime.connectionString);
      await analyseTables(client);
    } finally {
      await client.end();
    }
  } finally {
    await runtime.close();
  }
  const { migrations: written, tables, files } = manifest;
  return { migrations: written, tables, files };
};
