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
/** The tables of exports that were unpacked, by their names; their content is recognised by the service. */
const table =
  /^(activities\.csv|com\.samsung\.s?health\.exercise\..{1,40}\.csv|export\.xml|.{0,200}_summarizedActivities\.json|training-session-.{1,200}\.json|exercise-\d{1,9}\.json)$/i;

const isRecording = (path: string): boolean => recording.test(path) || table.test(basename(path));

const describe = async (path: string): Promise<LocalFile> => ({
  path,
  name: basename(path),
  bytes: (await stat(path)).size,
});

const listFolder = async (folder: string): Promise<FoundFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const chosen = paths.filter(isRecording).sort();
  return { files: await Promise.all(chosen.map(describe)), passedOver: paths.length - chosen.length };
};

/**
 * The files that arguments name: of a folder every recording, zip and table of an export, at any depth,
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
