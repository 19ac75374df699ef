import { type DescribedRecording, describeRecordings, type Runner, type Sport } from '#src/core/index.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';
import type { OpenedUpload, openUpload } from '#src/edges/formats/open-upload.ts';

/** How bytes are opened: the readers of the formats and what they may be made to hold. */
export type Opening = { readonly openUpload: typeof openUpload; readonly limits: ReadLimits };

/** A file on this machine's disk, whose it is, and the sports that were set by hand. Plain data. */
export type FileToRead = {
  readonly path: string;
  readonly bytes: number;
  readonly runner: Runner;
  readonly sports: readonly { readonly sessionIndex: number; readonly sport: Sport }[];
};

/** What a file holds; an archive is opened by whoever enters its parts. */
export type FileContent =
  | { readonly kind: 'archive' }
  | {
      readonly kind: 'recordings';
      readonly format: string;
      readonly recordings: readonly DescribedRecording[];
    };

/**
 * How files are read. `readFile` does it where a file that hangs or exhausts its reader cannot take the
 * worker with it.
 */
export type Reading = Opening & { readonly readFile: (file: FileToRead) => Promise<FileContent> };

/**
 * Opens a file, mends and describes what it holds.
 *
 * @throws Failure when it holds nothing that can be read.
 */
export const readOpened = async (opened: OpenedUpload, file: FileToRead): Promise<FileContent> => {
  if (opened.kind === 'archive') return { kind: 'archive' };
  const sports = new Map(file.sports.map(({ sessionIndex, sport }) => [sessionIndex, sport]));
  const decoded = await opened.format.decode(opened.source);
  const recordings = describeRecordings(decoded, file.runner, (index) => sports.get(index) ?? null);
  return { kind: 'recordings', format: opened.format.id, recordings };
};
