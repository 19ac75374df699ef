import type { Config } from './config.ts';
import { createFairSlots } from './edges/fair-slots.ts';
import { readHead, sourceFromFile } from './edges/formats/byte-source.ts';
import { headBytes } from './edges/formats/format.ts';
import { defaultReadLimits } from './edges/formats/limits.ts';
import { openUpload } from './edges/formats/open-upload.ts';
import type { ProcessKind } from './edges/log.ts';
import { documentFormat } from './edges/platforms/documents/document-format.ts';
import { createProcessPool, readingLimits } from './edges/reading-processes.ts';
import type { FileContent, FileToRead, Opening, Reading } from './use-cases/reading.ts';
import { readOpened } from './use-cases/uploads/read-file.ts';

/** Opens a file, an archive or a platform's JSON document. */
export const opening: Opening = {
  limits: defaultReadLimits,
  openUpload: async (source, limits) =>
    documentFormat.recognises(await readHead(source, headBytes))
      ? { kind: 'file', format: documentFormat, source }
      : openUpload(source, limits),
};

/** Reads a file in the process it is called in. */
export const readFileHere = async (file: FileToRead): Promise<FileContent> => {
  const source = { ...(await sourceFromFile(file.path)), path: file.path };
  return readOpened(await opening.openUpload(source, opening.limits), file);
};

/**
 * Shares readers among clients: each reads at most half of what the others leave free, so that files that hang a
 * reader, all of one client, leave one to the others.
 */
export const shareReaders = (readers: number, read: Reading['readFile']): Reading['readFile'] => {
  const slots = createFairSlots(readers);
  return async (file) => {
    const giveBack = await slots.take(file.runner.clientId);
    try {
      return await read(file);
    } finally {
      giveBack?.();
    }
  };
};

/** Reading processes of a worker: one client uses `concurrency` of them (of two where it is one). */
const readersOf = (concurrency: number): number => Math.max(2, 2 * concurrency - 1);

/** Reading processes of an API, for the signals of runs that are looked at. */
const readersOfApi = 2;

/** Files are read in processes of their own, which start with the first file. */
export const openReading = (
  config: Config,
  kind: ProcessKind,
): { readonly reading: Reading; readonly close: () => Promise<void> } => {
  const readers = kind === 'worker' ? readersOf(config.workerConcurrency) : readersOfApi;
  const processes = createProcessPool<FileToRead, FileContent>(
    new URL('../workers/reading-process.ts', import.meta.url),
    { ...readingLimits, size: readers },
  );
  return {
    reading: { ...opening, readFile: shareReaders(readers, processes.run) },
    close: processes.close,
  };
};
