import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createDiskFiles } from '#src/edges/files/disk-files.ts';

const useFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

// What every file store must do stands in tests/contracts/files.test.ts.
it('reports a full disk as unavailable and leaves nothing behind', async () => {
  const folder = await useFolder();
  const files = await createDiskFiles(folder);
  async function* breaking(error: Error): AsyncIterable<Uint8Array> {
    yield Buffer.from('half');
    throw error;
  }
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  await expect(files.receive('run_1', breaking(full), 100)).rejects.toMatchObject({
    code: 'unavailable',
    retry: true,
  });
  expect(await filesBelow(folder)).toEqual([]);
});

it('removes what a killed process left half-written, once it is a day old', async () => {
  const folder = await useFolder();
  await createDiskFiles(folder);
  const [old, young] = [join(folder, 'incoming', 'old'), join(folder, 'incoming', 'young')];
  for (const path of [old, young]) await writeFile(path, 'half');
  const yesterday = (Date.now() - 25 * 3_600_000) / 1000;
  await utimes(old, yesterday, yesterday);
  await createDiskFiles(folder);
  expect(await filesBelow(folder)).toEqual(['young']);
});
