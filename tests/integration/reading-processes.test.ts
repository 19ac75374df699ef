import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import {
  createProcessPool,
  type ProcessLimits,
  type ProcessPool,
  readingLimits,
} from '#src/edges/reading-processes.ts';
import type { Poison } from '#tests/support/poisoned-process.ts';
import { isRunning } from '#tests/support/service-process.ts';

const usePool = (limits: Partial<ProcessLimits> = {}): ProcessPool<Poison, string> => {
  const file = new URL('../support/poisoned-process.ts', import.meta.url);
  const pool = createProcessPool<Poison, string>(file, {
    ...readingLimits,
    longestCpuMs: 3_000,
    size: 2,
    ...limits,
  });
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

it.each(['throws', 'exits', 'hangs', 'exhausts', 'allocates'] as const)(
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
);

it.each(['hangs', 'exhausts', 'allocates'] as const)(
  'a file that %s is refused for what it takes',
  async (poison) => {
    await expect(usePool().run(poison)).rejects.toMatchObject({ code: 'file-too-costly', retry: false });
  },
);

it('a process in an endless loop ends with its pool', async () => {
  const pool = usePool({ longestCpuMs: 600_000, size: 1 });
  const pid = Number(await pool.run('pid'));
  const hanging = expect(pool.run('hangs')).rejects.toMatchObject({ code: 'unavailable' });
  await pool.close();
  await hanging;
  await expect.poll(() => isRunning(pid)).toBe(false);
});

it('a process in an endless loop ends soon after its parent was killed', async () => {
  const worker = fork(new URL('../support/hanging-worker.ts', import.meta.url), { execArgv: [] });
  onTestFinished(() => void worker.kill('SIGKILL'));
  const [pid] = await once(worker, 'message');
  expect(isRunning(Number(pid))).toBe(true);
  worker.kill('SIGKILL');
  await expect.poll(() => isRunning(Number(pid))).toBe(false);
});

it('a pool whose idle process was killed closes all the same', async () => {
  const pool = usePool();
  const pid = await pool.run('pid');
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(() => isRunning(Number(pid))).toBe(false);
  await pool.close();
});
