import { readFileHere } from '../src/compose-reading.ts';
import { isFailure } from '../src/core/domain/failure.ts';
import type { ThreadAnswer } from '../src/edges/reading-threads.ts';
import type { FileContent, FileToRead } from '../src/use-cases/read-file.ts';

/** What a reading thread does: one file, answered as plain data. */
export default async function readInThread(file: FileToRead): Promise<ThreadAnswer<FileContent>> {
  try {
    return { value: await readFileHere(file) };
  } catch (error) {
    if (isFailure(error)) return { failure: error.toValue() };
    throw error;
  }
}
