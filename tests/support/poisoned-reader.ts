import { readFile } from 'node:fs/promises';
import { readFileHere } from '#src/compose-reading.ts';
import { serveTasks } from '#src/edges/reading-processes.ts';
import type { FileToRead } from '#src/use-cases/uploads/read-file.ts';

/** The real reader, which one kind of file ends as a fault in native code would, and another keeps for ever. */
serveTasks(async (file: FileToRead) => {
  const bytes = await readFile(file.path);
  if (bytes.includes('POISON')) process.abort();
  if (bytes.includes('HANGS')) for (;;);
  return readFileHere(file);
});
