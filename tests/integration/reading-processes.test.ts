import { expect, it, onTestFinished } from 'vitest';
import { createProcessPool, type ProcessPool } from '#src/edges/reading-processes.ts';
import type { Poison } from '#tests/support/poisoned-process.ts';
import { isRunning } from '#tests/support/service-process.ts';

const usePool = (): ProcessPool<Poison, string> => {
  const file = new URL('../support/poisoned-process.ts', import.meta.url);
  const pool = createProcessPool<Poison, string>(file, { size: 2, longestCpuMs: 3_000, mostMegabytes: 300 });
  onTestFinished(pool.close);
  return pool;
};

it('hands back what a process read, and its failure as a failure', async () => {
  const pool = usePool();
  expect(await pool.run('none')).toBe('read');
  await expect(pool.run('failure')).rejects.toMatchObject({
    code: 'file-corrupt',
    message: 'It is damaged.',
    retry: false,
  });
});

it.each(['throws', 'exits', 'hangs', 'exhausts'] as const)(
  'a file that %s ends its own process: others are read meanwhile and afterwards',
  async (poison) => {
    const pool = usePool();
    await pool.run('none');
    const poisoned = pool.run(poison).then(
      () => 'read',
      (error: unknown) => error,
    );
    expect(await pool.run('none')).toBe('read');
    expect(await poisoned).toBeInstanceOf(Error);
    expect(await poisoned).not.toMatchObject({ code: 'file-corrupt' });
    expect(await pool.run('none')).toBe('read');
  },
  20_000,
);

it('a pool whose idle process was killed closes all the same', async () => {
  const pool = usePool();
  const pid = await pool.run('pid');
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(() => isRunning(Number(pid))).toBe(false);
  await pool.close();
});
