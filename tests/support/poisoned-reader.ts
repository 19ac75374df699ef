import { readFile } from 'node:fs/promises';
import { readFileHere } from '#src/compose-reading.ts';
import { serveTasks } from '#src/edges/reading-processes.ts';
import type { FileToRead } from '#src/use-cases/uploads/read-file.ts';

/** What a file holds that ends this reader. */
const poison = 'POISON';

/** The real reader, which one kind of file ends as a fault in native code would. */
serveTasks(async (file: FileToRead) => {
  if ((await readFile(file.path)).includes(poison)) process.abort();
  return readFileHere(file);
});
