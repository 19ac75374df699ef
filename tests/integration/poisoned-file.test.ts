import { readdir, readFile } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createProcessPool, readingLimits } from '#src/edges/reading-processes.ts';
import type { FileContent, FileToRead } from '#src/use-cases/reading.ts';
import { importUpload, mostAttempts } from '#src/use-cases/uploads/import-upload.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const story = new URL('../../samples/histories/sudden-ramp/', import.meta.url);
const readRun = async (index: number): Promise<Buffer> =>
  readFile(new URL((await readdir(story)).sort()[index] ?? '', story));

/** A service whose worker reads in processes that one kind of file ends. */
const usePoisonableService = (): Promise<TestService> => {
  const file = new URL('../support/poisoned-reader.ts', import.meta.url);
  const limits = { ...readingLimits, size: 2 };
  const pool = createProcessPool<FileToRead, FileContent>(file, limits);
  onTestFinished(pool.close);
  return useTestService({
    replace: (runtime) => ({
      ...runtime,
      deps: { ...runtime.deps, reading: { ...runtime.deps.reading, readFile: pool.run } },
    }),
  });
};

const send = async (service: TestService, runnerId: string, raw: Buffer): Promise<string> => {
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw });
  return String(body['items']?.[0]?.['id']);
};

const show = async (service: TestService, id: string): Promise<Body> =>
  (await service.call('GET', `/v1/uploads/${id}`)).body;

it('is given up after three tries with a clear problem, and takes no other file along', async () => {
  const service = await usePoisonableService();
  const runnerId = await service.createRunner();
  const poisoned = await send(service, runnerId, Buffer.concat([await readRun(0), Buffer.from('POISON')]));
  const sound: string[] = [];
  for (let index = 1; index < 9; index += 1) sound.push(await send(service, runnerId, await readRun(index)));
  for (const id of sound)
    await expect.poll(async () => (await show(service, id))['status']).toBe('processed');
  await expect
    .poll(async () => (await show(service, poisoned))['status'], { timeout: 30_000 })
    .toBe('rejected');
  expect((await show(service, poisoned))['problem']).toMatchObject({
    type: '/problems/file-crashed-reader',
    detail: 'Reading the file failed in every attempt.',
  });
});

it('that exhausts the memory is rejected at its first try, and takes no other file along', async () => {
  const service = await usePoisonableService();
  const runnerId = await service.createRunner();
  const hoarding = await send(service, runnerId, Buffer.concat([await readRun(0), Buffer.from('HOARD')]));
  const sound: string[] = [];
  for (let index = 1; index < 5; index += 1) sound.push(await send(service, runnerId, await readRun(index)));
  for (const id of [...sound, hoarding])
    await expect.poll(async () => (await show(service, id))['status']).toMatch(/processed|rejected/);
  for (const id of sound) expect((await show(service, id))['status']).toBe('processed');
  expect((await show(service, hoarding))['problem']).toMatchObject({
    type: '/problems/file-too-costly',
    detail: 'Reading the file took more than 300 MB of memory.',
  });
});

it('is not given up for workers that ended for other reasons, unless it is there every time', async () => {
  const service = await useTestService({ worker: false });
  const { deps: inner } = service.runtime;
  const runnerId = await service.createRunner();
  const failReading = async (id: string, times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) await inner.stores.uploads.begin(id, new Date().toISOString());
  };
  const [unlucky, cursed] = [
    await send(service, runnerId, await readRun(0)),
    await send(service, runnerId, await readRun(1)),
  ];
  await failReading(unlucky, mostAttempts - 1);
  await importUpload(inner, unlucky);
  expect((await show(service, unlucky))['status']).toBe('processed');
  await failReading(cursed, mostAttempts);
  await importUpload(inner, cursed);
  expect((await show(service, cursed))['status']).toBe('rejected');
});
