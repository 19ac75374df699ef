import type { GroupCommit } from '#src/edges/group-commit.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { Reading } from './read-file.ts';

/** What reading files needs beside the rest. */
export type ReadingDependencies = Dependencies & { readonly reading: Reading; readonly commits: GroupCommit };
