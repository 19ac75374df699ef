import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  isRunning,
  killNow,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';

const samples = new URL('../../samples/histories/', import.meta.url);

const readFiles = async (count: number): Promise<{ name: string; bytes: Buffer }[]> => {
  const files: { name: string; bytes: Buffer }[] = [];
  for (const story of ['steady-ten-weeks/', 'falling-cadence/']) {
    for (const name of (await readdir(new URL(story, samples))).sort()) {
      files.push({ name, bytes: await readFile(new URL(story + name, samples)) });
    }
  }
  return files.slice(0, count);
};

const uploadStates = async (service: ServiceProcess, ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => String((await service.call('GET', `/v1/uploads/${id}`)).body['status'])));

it('finishes every accepted upload exactly once after worker and API were killed in the middle', async () => {
  const env = { DATA_DIR: await useDataDir() };
  const first = await startServiceProcess(env);
  const { body: runner } = await first.call('POST', '/v1/runners', {});
  const files = await readFiles(20);
  const ids: string[] = [];
  for (const [index, file] of files.entries()) {
    const answer = await first.call(
      'POST',
      `/v1/runners/${runner['id']}/uploads?filename=${file.name}`,
      file.bytes,
    );
    expect(answer.status).toBe(202);
    ids.push(String(answer.body['items']?.[0]?.['id']));
    if (index === 9) for (const pid of await first.workerPids()) killNow(pid);
  }
  await first.kill('SIGKILL');

  const second = await startServiceProcess(env);
  await expect
    .poll(() => uploadStates(second, ids), { timeout: 50_000, interval: 500 })
    .toEqual(ids.map(() => 'processed'));
  const { body: page } = await second.call('GET', `/v1/runners/${runner['id']}/activities?limit=200`);
  expect(page['items']).toHaveLength(files.length);
  const starts = (page['items'] as unknown as { startTime: string }[]).map((activity) => activity.startTime);
  expect(new Set(starts).size).toBe(files.length);
});

it.each([
  ['before its worker takes jobs', false],
  ['while its worker takes jobs', true],
])('an API that is killed %s takes the worker along', async (_, started) => {
  const service = await startServiceProcess({ DATA_DIR: await useDataDir() });
  const workers = await service.workerPids();
  expect(workers).toHaveLength(1);
  if (started) await expect.poll(service.output).toContain('worker takes jobs');
  await service.kill('SIGKILL');
  await expect.poll(() => workers.filter(isRunning)).toEqual([]);
});

it('refuses a second live start on the same data directory with one clear line', async () => {
  const env = { DATA_DIR: await useDataDir() };
  const first = await startServiceProcess(env);
  const refusal = await startServiceProcess(env).then(
    () => 'it started',
    (error: Error) => error.message,
  );
  expect(refusal.trim().split('\n')).toEqual([
    `Another Sinew is running on DATA_DIR ${env.DATA_DIR}: stop it, or choose another DATA_DIR.`,
  ]);
  expect((await first.call('GET', '/health/ready')).status).toBe(200);
});

it('stops its database when it is asked to stop, and finds everything again at the next start', async () => {
  const env = { DATA_DIR: await useDataDir() };
  const first = await startServiceProcess(env);
  const { body: runner } = await first.call('POST', '/v1/runners', { displayName: 'Ada' });
  await first.kill('SIGTERM');
  await expect(readFile(`${env.DATA_DIR}/postgres/cluster/postmaster.pid`)).rejects.toThrow('ENOENT');
  const second = await startServiceProcess(env);
  expect((await second.call('GET', `/v1/runners/${runner['id']}`)).body['displayName']).toBe('Ada');
});

it('ends after Ctrl-C without cutting its worker off', async () => {
  const service = await startServiceProcess({ DATA_DIR: await useDataDir() }, { ownGroup: true });
  await expect.poll(service.output).toContain('worker takes jobs');
  expect(await service.interrupt()).toBe(0);
  expect(service.output()).not.toContain('second');
  expect(service.output()).not.toContain('worker ended');
});

it('stops at once with one line when a setting is wrong', async () => {
  const refusal = await startServiceProcess({ DATA_DIR: await useDataDir(), PORT: 'eighty' }).catch(
    (error: Error) => error.message,
  );
  expect(refusal).toBe('PORT must be a whole number from 0 to 65535, not "eighty".\n');
});
