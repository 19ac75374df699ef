import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBackups } from '#src/edges/backup-process.ts';
import { acquireLock } from '#src/edges/storage/service-lock.ts';
import { backUpWhenDue } from '#src/use-cases/maintenance/back-up-when-due.ts';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { useTestService } from '#tests/support/test-service.ts';

it('a worker whose settings name a folder makes a backup there while the service runs', async () => {
  const folder = join(await useDataDir(), 'backups');
  const service = await startServiceProcess({ DATA_DIR: await useDataDir(), BACKUP_DIR: folder });
  await expect.poll(service.output, { timeout: 60_000 }).toContain('backup made');
  const [name = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const manifest = JSON.parse(await readFile(join(folder, name, 'manifest.json'), 'utf8'));
  expect(manifest.format).toBe(1);
  await service.kill('SIGTERM');
}, 120_000);

it('is made when none is young enough, by one at a time, and a failure is counted', async () => {
  const { runtime } = await useTestService({ worker: false });
  const { deps, databaseUrl, metrics } = runtime;
  const folder = join(await useDataDir(), 'backups');
  const backups = createBackups({ folder, keep: 2 }, databaseUrl);
  const stop = new AbortController().signal;
  const make = (aheadMs = 0) => {
    const clock = { nowMs: () => Date.now() + aheadMs };
    return backUpWhenDue({ ...deps, clock }, backups, 24, stop);
  };
  const lock = await acquireLock(databaseUrl, 'backup');
  expect(await make()).toBe('failed');
  await lock?.release();
  expect(await make()).toBe('made');
  expect(await make(23 * 3_600_000)).toBe('young');
  expect(await make(25 * 3_600_000)).toBe('made');
  expect(await readdir(folder)).toHaveLength(2);
  const file = join(await useDataDir(), 'file');
  await writeFile(file, '');
  const nowhere = createBackups({ folder: join(file, 'below'), keep: 2 }, databaseUrl);
  expect(await backUpWhenDue(deps, nowhere, 24, stop)).toBe('failed');
  const page = await metrics.render();
  expect(page).toContain('sinew_backups_total{outcome="made"} 2');
  expect(page).toContain('sinew_backups_total{outcome="failed"} 2');
}, 120_000);
