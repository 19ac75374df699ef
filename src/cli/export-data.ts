import { join } from 'node:path';
import { heldFileName, openExportedFiles, openOfflineStores, requireDatabase } from '#src/compose-offline.ts';
import type { Config } from '#src/config.ts';
import type { Files } from '#src/edges/files/files.ts';
import {
  beginSnapshot,
  type CopyConnection,
  type CopyTable,
  countRows,
  describeTables,
  listConnected,
  listMigrations,
  openCopying,
  readTable,
} from '#src/edges/storage/copy-tables.ts';
import { listHeldFiles } from '#src/edges/storage/list-held-files.ts';
import { copyFile } from './copy-files.ts';
import {
  fileListName,
  type ListedFile,
  type Manifest,
  makeDataFolder,
  tableFileName,
  writeLines,
  writeManifest,
} from './data-folder.ts';
import type { Progress } from './progress.ts';
import { CommandError } from './terminal.ts';

/** How a long copy reports its progress and is stopped. */
export type Watching = { readonly stop: AbortSignal; readonly show: (progress: Progress) => void };

/** The result of an export. `missing` are raw files that rows reference and the store does not have. */
export type ExportReport = {
  readonly manifest: Manifest;
  readonly missing: readonly Pick<ListedFile, 'runnerId' | 'name'>[];
};

/** @throws CommandError after Ctrl-C; `state` says what was left behind. */
export const requireNotStopped = (stop: AbortSignal, state: string): void => {
  if (stop.aborted) throw new CommandError(`Stopped; ${state}`);
};

/** @throws CommandError when an API or worker process is connected to the database. */
export const requireServiceStopped = async (client: CopyConnection): Promise<void> => {
  const connected = await listConnected(client);
  if (connected.length > 0)
    throw new CommandError(`Sinew is running on this database (${connected.join(', ')}): stop it first.`);
};

const unfinished = 'remove the folder and run the command again.';

const writeTables = async (
  client: CopyConnection,
  tables: readonly CopyTable[],
  folder: string,
  { stop, show }: Watching,
): Promise<Manifest['tables']> => {
  const written: { name: string; rows: number }[] = [];
  for (const table of tables) {
    const total = await countRows(client, table);
    let done = 0;
    const watched = async function* () {
      for await (const page of readTable(client, table)) {
        requireNotStopped(stop, unfinished);
        yield page;
        done += page.length;
        show({ done, total, note: table.name });
      }
    };
    const rows = await writeLines(join(folder, tableFileName(table.name)), watched());
    if (rows !== total) throw new CommandError(`${table.name} holds ${total} rows, but ${rows} were read.`);
    written.push({ name: table.name, rows });
  }
  return written;
};

const writeFiles = async (
  client: CopyConnection,
  files: Files,
  folder: string,
  { stop, show }: Watching,
): Promise<Pick<Manifest, 'files'> & Pick<ExportReport, 'missing'>> => {
  const target = await openExportedFiles(join(folder, 'files'));
  const missing: Pick<ListedFile, 'runnerId' | 'name'>[] = [];
  let [count, bytes] = [0, 0];
  const copied = async function* (): AsyncGenerator<ListedFile[]> {
    for await (const held of listHeldFiles(client)) {
      requireNotStopped(stop, unfinished);
      const { runnerId } = held;
      const name = heldFileName(held);
      const kind = held.kind === 'raw' ? 'raw' : 'derived';
      const size = await copyFile(files, target, { kind, runnerId, name });
      // Derived files may be missing: reading the raw file again restores them.
      if (size === null && kind === 'raw') missing.push({ runnerId, name });
      if (size === null) continue;
      count++;
      bytes += size;
      yield [{ kind, runnerId, name, bytes: size }];
      show({ done: count, total: null, note: 'files' });
    }
  };
  await writeLines(join(folder, fileListName), copied());
  return { files: { count, bytes }, missing };
};

/**
 * Writes every table, as one snapshot sees it, and every file of it into a new folder.
 *
 * @throws CommandError when the database is not Sinew's or the folder is not empty.
 */
export const writeEverything = async (
  client: CopyConnection,
  files: Files,
  folder: string,
  watching: Watching,
): Promise<ExportReport> => {
  const migrations = await listMigrations(client);
  if (migrations.length === 0) throw new CommandError('The database holds no tables of Sinew.');
  await makeDataFolder(folder);
  await beginSnapshot(client);
  const tables = await writeTables(client, await describeTables(client), folder, watching);
  const written = await writeFiles(client, files, folder, watching);
  const exportedAt = new Date().toISOString();
  const manifest: Manifest = { format: 1, exportedAt, migrations, tables, files: written.files };
  await writeManifest(folder, manifest);
  return { manifest, missing: written.missing };
};

/**
 * Writes every table and file of the settings' stores into a new folder.
 *
 * @throws ConfigError or CommandError with one sentence when the service runs, there is no database, or the folder is not empty.
 */
export const exportData = async (
  config: Config,
  folder: string,
  watching: Watching,
): Promise<ExportReport> => {
  await requireDatabase(config);
  const runtime = await openOfflineStores(config);
  try {
    const client = await openCopying(runtime.connectionString);
    try {
      await requireServiceStopped(client);
      return await writeEverything(client, runtime.files, folder, watching);
    } finally {
      await client.end();
    }
  } finally {
    await runtime.close();
  }
};
