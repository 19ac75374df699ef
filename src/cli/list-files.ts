import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommandError } from './terminal.ts';

/** A file to be sent. */
export type LocalFile = { readonly path: string; readonly name: string; readonly bytes: number };

export type FoundFiles = {
  readonly files: readonly LocalFile[];
  /** Number of other files in the folders. */
  readonly passedOver: number;
};

const recording = /\.(fit|gpx|tcx)(\.gz)?$|\.zip$/i;

const describe = async (path: string): Promise<LocalFile> => ({
  path,
  name: basename(path),
  bytes: (await stat(path)).size,
});

const listFolder = async (folder: string): Promise<FoundFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const chosen = paths.filter((path) => recording.test(path)).sort();
  return { files: await Promise.all(chosen.map(describe)), passedOver: paths.length - chosen.length };
};

/**
 * The files that arguments name: of a folder every file with the extension of a recording or a zip, at any depth,
 * by path; a file that is named itself, whatever its extension.
 *
 * @throws CommandError for a path that does not exist.
 */
export const listFiles = async (paths: readonly string[]): Promise<FoundFiles> => {
  const found: FoundFiles[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind === null) throw new CommandError(`There is no file or folder "${path}".`);
    found.push(
      kind.isDirectory() ? await listFolder(path) : { files: [await describe(path)], passedOver: 0 },
    );
  }
  const byPath = new Map(found.flatMap(({ files }) => files).map((file) => [file.path, file]));
  return {
    files: [...byPath.values()],
    passedOver: found.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
};
