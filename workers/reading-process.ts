import { readFileHere } from '#src/compose-reading.ts';
import { serveTasks } from '#src/edges/reading-processes.ts';

// What a reading process does: one file after the other, each answered as plain data.
serveTasks(readFileHere);
