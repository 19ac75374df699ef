import { Failure } from '#src/core/domain/failure.ts';
import { serveTasks } from '#src/edges/reading-processes.ts';

export type Poison = 'none' | 'pid' | 'failure' | 'throws' | 'exits' | 'hangs' | 'exhausts' | 'allocates';

/** Stands in for a reader that meets a file it was not written for. */
serveTasks((poison: Poison): string => {
  if (poison === 'pid') return String(process.pid);
  if (poison === 'failure') throw new Failure('file-corrupt', 'It is damaged.');
  if (poison === 'throws') throw new TypeError('a bug');
  if (poison === 'exits') process.exit(3);
  if (poison === 'hangs') for (;;);
  if (poison === 'exhausts') {
    const hoard: string[][] = [];
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, i) => `${hoard.length}-${i}`));
  }
  if (poison === 'allocates') {
    const columns: Float64Array[] = [];
    for (;;) columns.push(new Float64Array(1_000_000).fill(1));
  }
  return 'read';
});
