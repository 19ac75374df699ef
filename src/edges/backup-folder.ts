import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatInstant, parseInstant } from '#src/core/domain/calendar.ts';

/** The file that completes an exported folder; written last. */
export const manifestName = 'manifest.json';

const namePattern = /^sinew-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/;

/** `sinew-2027-05-01T06-30-00-000Z`: names sort by time, and every file system takes them. */
export const backupName = (atMs: number): string => `sinew-${formatInstant(atMs).replace(/[:.]/g, '-')}`;

/** When a backup of this name was begun; null where the name is none of a backup. */
export const backupBeganMs = (name: string): number | null => {
  const [, day, hour, minute, second, millisecond] = namePattern.exec(name) ?? [];
  return day === undefined ? null : parseInstant(`${day}T${hour}:${minute}:${second}.${millisecond}Z`);
};

/** Names of the complete backups in a folder, the newest first; none where the folder is missing. */
export const listBackups = async (parent: string): Promise<string[]> => {
  const names = await readdir(parent).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  const complete: string[] = [];
  for (const name of names.filter((found) => backupBeganMs(found) !== null)) {
    const manifest = await stat(join(parent, name, manifestName)).catch(() => null);
    if (manifest !== null) complete.push(name);
  }
  return complete.toSorted().toReversed();
};
