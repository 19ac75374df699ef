import { readdir, readFile } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createProcessPool } from '#src/edges/reading-processes.ts';
import { importUpload, mostTries } from '#src/use-cases/uploads/import-upload.ts';
import type { FileContent, FileToRead } from '#src/use-cases/uploads/read-file.ts';
import { type Body, type TestHouse, useTestHouse } from '#tests/support/test-service.ts';

const story = new URL('../../samples/histories/sudden-ramp/', import.meta.url);
const readRun = async (index: number): Promise<Buffer> =>
  readFile(new URL((await readdir(story)).sort()[index] ?? '', story));

/** A house whose worker reads in processes that one kind of file ends. */
const usePoisonableHouse = (): Promise<TestHouse> => {
  const file = new URL('../support/poisoned-reader.ts', import.meta.url);
  const limits = { size: 2, longestTaskMs: 20_000, heapMegabytes: 512 };
  const pool = createProcessPool<FileToRead, FileContent>(file, limits);
  onTestFinished(pool.close);
  return useTestHouse({
    furnish: (ground) => ({
      ...ground,
      house: { ...ground.house, reading: { ...ground.house.reading, readFile: pool.run } },
    }),
  });
};

const send = async (house: TestHouse, runnerId: string, raw: Buffer): Promise<string> => {
  const { body } = await house.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw });
  return String(body['items']?.[0]?.['id']);
};

const show = async (house: TestHouse, id: string): Promise<Body> =>
  (await house.call('GET', `/v1/uploads/${id}`)).body;

it('is given up after three tries with a clear problem, and takes no other file along', async () => {
  const house = await usePoisonableHouse();
  const runnerId = await house.createRunner();
  const poisoned = await send(house, runnerId, Buffer.concat([await readRun(0), Buffer.from('POISON')]));
  const sound: string[] = [];
  for (let index = 1; index < 9; index += 1) sound.push(await send(house, runnerId, await readRun(index)));
  for (const id of sound) await expect.poll(async () => (await show(house, id))['status']).toBe('processed');
  await expect
    .poll(async () => (await show(house, poisoned))['status'], { timeout: 30_000 })
    .toBe('rejected');
  expect((await show(house, poisoned))['problem']).toMatchObject({
    type: '/problems/file-crashed-reader',
    detail: 'Reading the file never came to an end, however often it was tried.',
  });
}, 60_000);

it('is not given up for workers that fell for other reasons, unless it is always there', async () => {
  const house = await useTestHouse({ worker: false });
  const { house: inner } = house.ground;
  const runnerId = await house.createRunner();
  const fall = async (id: string, times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) await inner.stores.uploads.begin(id, new Date().toISOString());
  };
  const [unlucky, cursed] = [
    await send(house, runnerId, await readRun(0)),
    await send(house, runnerId, await readRun(1)),
  ];
  await fall(unlucky, mostTries - 1);
  await importUpload(inner, unlucky);
  expect((await show(house, unlucky))['status']).toBe('processed');
  await fall(cursed, mostTries);
  await importUpload(inner, cursed);
  expect((await show(house, cursed))['status']).toBe('rejected');
});
