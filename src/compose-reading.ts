import type { Config } from './config.ts';
import { readHead, sourceFromFile } from './edges/formats/byte-source.ts';
import { headBytes } from './edges/formats/format.ts';
import { defaultReadLimits } from './edges/formats/limits.ts';
import { openUpload } from './edges/formats/open-upload.ts';
import type { ProcessKind } from './edges/log.ts';
import { documentFormat } from './edges/platforms/documents/document-format.ts';
import { createProcessPool, readingLimits } from './edges/reading-processes.ts';
import {
  type FileContent,
  type FileToRead,
  type Opening,
  type Reading,
  readOpened,
} from './use-cases/uploads/read-file.ts';

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

/** Workers read files in processes of their own; tests and the command line read them in place. */
export const openReading = (
  config: Config,
  kind: ProcessKind,
): { readonly reading: Reading; readonly close: () => Promise<void> } => {
  if (kind !== 'worker')
    return { reading: { ...opening, readFile: readFileHere }, close: async () => undefined };
  const processes = createProcessPool<FileToRead, FileContent>(
    new URL('../workers/reading-process.ts', import.meta.url),
    { ...readingLimits, size: config.workerConcurrency },
  );
  return { reading: { ...opening, readFile: processes.run }, close: processes.close };
};
