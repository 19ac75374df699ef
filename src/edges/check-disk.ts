import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One block of a disk. */
const checkBytes = 4096;

/**
 * Writes a small file into a folder and removes it.
 *
 * @throws the error of the system, such as ENOSPC, when the disk takes no more.
 */
export const checkDisk = async (folder: string): Promise<void> => {
  const path = join(folder, randomBytes(12).toString('hex'));
  try {
    await writeFile(path, new Uint8Array(checkBytes), { mode: 0o600, flag: 'wx' });
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
};
