import { readHead, sourceFromFile } from './edges/formats/byte-source.ts';
import { headBytes } from './edges/formats/format.ts';
import { defaultReadLimits } from './edges/formats/limits.ts';
import { openUpload } from './edges/formats/open-upload.ts';
import { documentFormat } from './edges/platforms/documents/document-format.ts';
import {
  type FileContent,
  type FileToRead,
  type Opening,
  readOpened,
} from './use-cases/uploads/read-file.ts';

/** A file, an archive, or what a platform sent as JSON. */
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
