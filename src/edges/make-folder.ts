import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing, for this user alone. Node's own recursive `mkdir` never ends
 * below a folder that refuses new ones as "not found", such as those of `/proc`.
 *
 * @throws the error of the system, with its `code` and `path`.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const found = await stat(folder).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (found?.isDirectory()) return;
  if (found === null && dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch(async (error) => {
    // Another process may have made it meanwhile.
    const isThere = error.code === 'EEXIST' && (await stat(folder)).isDirectory();
    if (!isThere) throw error;
  });
};
