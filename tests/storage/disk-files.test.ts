import { createHash } from 'node:crypto';
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

async function* chunksOf(...texts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

const readAll = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
};

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

it('keeps the bytes under their SHA-256 and gives them back any number of times', async () => {
  const files = await createDiskFiles(await useFolder());
  const received = await files.receive('run_1', chunksOf('hello ', 'world'), 100);
  expect(received).toEqual({ bytes: 11, sha256: createHash('sha256').update('hello world').digest('hex') });
  const stored = await files.open('run_1', received.sha256);
  expect(stored.bytes).toBe(11);
  expect(await readAll(stored.chunks())).toBe('hello world');
  expect(await readAll(stored.chunks())).toBe('hello world');
});

it('keeps the same bytes of one runner once, and of two runners apart', async () => {
  const folder = await useFolder();
  const files = await createDiskFiles(folder);
  await files.receive('run_1', chunksOf('same'), 100);
  const { sha256 } = await files.receive('run_1', chunksOf('same'), 100);
  await files.receive('run_2', chunksOf('same'), 100);
  expect(await filesBelow(join(folder, 'raw'))).toEqual([sha256, sha256]);
  expect(await files.eraseRunner('run_1')).toBe(1);
  expect(await readAll((await files.open('run_2', sha256)).chunks())).toBe('same');
});

it('leaves nothing behind when the file is too large, the sender goes away or the disk is full', async () => {
  const folder = await useFolder();
  const files = await createDiskFiles(folder);
  await expect(files.receive('run_1', chunksOf('0123456789'), 9)).rejects.toMatchObject({
    code: 'request-too-large',
  });
  async function* breaking(error: Error): AsyncIterable<Uint8Array> {
    yield Buffer.from('half');
    throw error;
  }
  await expect(files.receive('run_1', breaking(new Error('aborted')), 100)).rejects.toThrow('aborted');
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  await expect(files.receive('run_1', breaking(full), 100)).rejects.toMatchObject({
    code: 'unavailable',
    retry: true,
  });
  expect(await filesBelow(folder)).toEqual([]);
});

it('never lets a name lead out of its folder', async () => {
  const files = await createDiskFiles(await useFolder());
  await expect(files.open('..', 'x')).rejects.toMatchObject({ code: 'internal' });
  await expect(files.writeDerived('run_1', '../../x', new Uint8Array(1))).rejects.toMatchObject({
    code: 'internal',
  });
});

it('gives derived bytes back as they were, and null when there are none', async () => {
  const files = await createDiskFiles(await useFolder());
  await files.writeDerived('run_1', 'upl_1.0.stream', new Uint8Array([1, 2, 3]));
  expect([...((await files.readDerived('run_1', 'upl_1.0.stream')) ?? [])]).toEqual([1, 2, 3]);
  expect(await files.readDerived('run_1', 'upl_2.0.stream')).toBeNull();
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
