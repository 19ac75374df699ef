import { readFileHere } from '#src/compose-reading.ts';
import { serveTasks } from '#src/edges/reading-processes.ts';

// Entry point of a reading process: it reads one file after the other and answers with plain data.
serveTasks(readFileHere);
