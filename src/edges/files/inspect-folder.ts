import { access, constants, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The state of a folder. */
export type FolderInspection = {
  readonly exists: boolean;
  readonly writable: boolean;
  /** Free for this user, bytes; null when it cannot be asked. */
  readonly freeBytes: number | null;
};

const can = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

/** Inspects a folder without writing; for one that does not exist yet, its nearest existing parent counts. */
export const inspectFolder = async (path: string): Promise<FolderInspection> => {
  const exists = await can(path, constants.F_OK);
  let nearest = path;
  while (!(await can(nearest, constants.F_OK)) && nearest !== dirname(nearest)) nearest = dirname(nearest);
  const disk = await statfs(nearest).catch(() => null);
  return {
    exists,
    writable: await can(nearest, constants.W_OK),
    freeBytes: disk === null ? null : disk.bavail * disk.bsize,
  };
};
