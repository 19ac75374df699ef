import { createProcessPool, readingLimits } from '#src/edges/reading-processes.ts';
import type { Poison } from './poisoned-process.ts';

// A worker whose reader meets an endless loop; it tells the reader's process to whoever started it.
const pool = createProcessPool<Poison, string>(new URL('./poisoned-process.ts', import.meta.url), {
  ...readingLimits,
  longestCpuMs: 600_000,
  size: 1,
});
const pid = await pool.run('pid');
const hanging = pool.run('hangs');
process.send?.(pid);
await hanging;
