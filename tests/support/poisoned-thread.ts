import type { ThreadAnswer } from '#src/edges/reading-threads.ts';

export type Poison = 'none' | 'failure' | 'throws' | 'exits' | 'hangs' | 'exhausts';

/** Stands in for a reader that meets a file nobody thought of. */
export default function read(poison: Poison): ThreadAnswer<string> {
  if (poison === 'failure') return { failure: { code: 'file-corrupt', detail: 'It is damaged.' } };
  if (poison === 'throws') throw new TypeError('a bug');
  if (poison === 'exits') process.exit(3);
  if (poison === 'hangs') for (;;);
  if (poison === 'exhausts') {
    const hoard: string[][] = [];
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, i) => `${hoard.length}-${i}`));
  }
  return { value: 'read' };
}
