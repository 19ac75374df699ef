import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openStoresToRead } from '#src/compose-offline.ts';
import type { Config } from '#src/config.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import { backupBeganMs, backupName, listBackups } from '#src/edges/backup-folder.ts';
import type { Files } from '#src/edges/files/files.ts';
import { openCopying } from '#src/edges/storage/copy-tables.ts';
import { isRawFileHeld } from '#src/edges/storage/list-held-files.ts';
import { acquireLock } from '#src/edges/storage/service-lock.ts';
import { type ExportReport, type Watching, writeEverything } from './export-data.ts';
import { CommandError } from './terminal.ts';

export type BackupReport = ExportReport & {
  readonly folder: string;
  /** Older backups that were removed, by name. */
  readonly removed: readonly string[];
};

/** A snapshot is taken anew while something is erased from under it. */
const mostSnapshots = 3;

const unfinishedEnd = '.unfinished';
/** A backup that takes longer was killed. */
const longestBackupMs = MS_PER_DAY;

/** Whether a file is missing only because it was erased after the snapshot: then the rows are outdated, too. */
const wasErasedMeanwhile = async (
  connectionString: string,
  missing: ExportReport['missing'],
): Promise<boolean> => {
  if (missing.length === 0) return false;
  const client = await openCopying(connectionString);
  try {
    for (const { runnerId, name } of missing)
      if (!(await isRawFileHeld(client, { runnerId, sha256: name }))) return true;
    return false;
  } finally {
    await client.end();
  }
};

const takeSnapshot = async (
  connectionString: string,
  files: Files,
  folder: string,
  watching: Watching,
): Promise<ExportReport> => {
  for (let taken = 1; ; taken++) {
    const client = await openCopying(connectionString);
    const report = await writeEverything(client, files, folder, watching).finally(() => client.end());
    if (taken === mostSnapshots || !(await wasErasedMeanwhile(connectionString, report.missing)))
      return report;
    await rm(folder, { recursive: true });
  }
};

/** So that a power cut does not take the new name back. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
};

/** Removes all complete backups but the newest ones, and what killed backups left; nothing else in the folder. */
const removeOld = async (parent: string, keep: number, nowMs: number): Promise<string[]> => {
  const complete = await listBackups(parent);
  const killed = (await readdir(parent)).filter((name) => {
    const began = name.endsWith(unfinishedEnd) ? backupBeganMs(name.slice(0, -unfinishedEnd.length)) : null;
    return began !== null && nowMs - began > longestBackupMs;
  });
  const old = [...complete.slice(keep), ...killed];
  for (const name of old) await rm(join(parent, name), { recursive: true });
  return old;
};

/**
 * Writes one consistent snapshot of the settings' database and its files into a new folder inside `parent`, while the
 * service runs or not, and keeps the newest `keep` ones. `importData` restores it.
 *
 * @throws ConfigError or CommandError with one sentence when there is no database or the folder cannot be written.
 */
export const backUp = async (
  config: Config,
  parent: string,
  keep: number,
  watching: Watching,
): Promise<BackupReport> => {
  const nowMs = Date.now();
  const folder = join(parent, backupName(nowMs));
  const unfinished = folder + unfinishedEnd;
  const stores = await openStoresToRead(config);
  try {
    const lock = await acquireLock(stores.connectionString, 'backup');
    if (lock === null) throw new CommandError('Another backup of this database is being made.');
    const report = await takeSnapshot(stores.connectionString, stores.files, unfinished, watching).finally(
      lock.release,
    );
    await rename(unfinished, folder);
    await syncFolder(parent);
    // An older backup may hold what is missing in this one.
    const removed = report.missing.length > 0 ? [] : await removeOld(parent, keep, nowMs);
    return { ...report, folder, removed };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (watching.stop.aborted) throw new CommandError('Stopped; no backup was made.');
    throw error;
  } finally {
    await stores.close();
  }
};
