import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const postmasterPid = async (dataDir: string): Promise<number> =>
  Number((await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

it('answers 503 with Retry-After within seconds while the database hangs, and recovers by itself', async () => {
  const dataDir = await useDataDir();
  const service = await startServiceProcess({ DATA_DIR: dataDir });
  const { body: runner } = await service.call('POST', '/v1/runners', {});
  const pid = await postmasterPid(dataDir);
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  const backends = stdout.trim().split(/\s+/).map(Number);
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const target of [pid, ...backends]) {
      try {
        process.kill(target, name);
      } catch (error) {
        // It ended by itself meanwhile.
        if ((error as { code?: string }).code !== 'ESRCH') throw error;
      }
    }
  };
  signal('SIGSTOP');
  const startedAt = performance.now();
  const unavailable = await service.call('GET', '/health/ready');
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect(unavailable.status).toBe(503);
  expect(unavailable.headers.get('retry-after')).toBe('5');
  expect(unavailable.body).toMatchObject({ status: 'unavailable', database: 'away' });
  expect((await service.call('GET', '/health/live')).status).toBe(200);
  signal('SIGCONT');
  await expect.poll(async () => (await service.call('GET', '/health/ready')).status).toBe(200);
  expect((await service.call('GET', `/v1/runners/${runner['id']}`)).status).toBe(200);
  await service.kill('SIGTERM');
});

it('starts the embedded database again after it was killed, and finishes what it had accepted', async () => {
  const dataDir = await useDataDir();
  const service = await startServiceProcess({ DATA_DIR: dataDir });
  const { body: runner } = await service.call('POST', '/v1/runners', {});
  process.kill(await postmasterPid(dataDir), 'SIGKILL');
  const during = await service.call('GET', `/v1/runners/${runner['id']}`);
  expect([200, 503]).toContain(during.status);
  if (during.status === 503) {
    expect(during.headers.get('retry-after')).toBe('5');
    expect(during.body['type']).toBe('/problems/unavailable');
  }
  const bytes = await sample('fit/every-second-running-dynamics.fit');
  const address = `/v1/runners/${runner['id']}/uploads?filename=a.fit`;
  const upload = async () => (await service.call('POST', address, bytes, { prefer: 'wait=30' })).body;
  // 503 until the server is back; connections of the killed one may still answer for a moment.
  await expect
    .poll(async () => (await upload())['items']?.[0]?.['status'], { timeout: 60_000 })
    .toBe('processed');
  await service.kill('SIGTERM');
});
