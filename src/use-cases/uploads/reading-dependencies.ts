import type { GroupCommit } from '#src/edges/group-commit.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { Reading } from '#src/use-cases/reading.ts';

/** Dependencies of use-cases that read files. */
export type ReadingDependencies = Dependencies & { readonly reading: Reading; readonly commits: GroupCommit };
