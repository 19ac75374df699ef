import { createHash } from 'node:crypto';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { createDiskFiles } from '#src/edges/files/disk-files.ts';
import type { Files } from '#src/edges/files/files.ts';
import { readS3Address, type S3Address } from '#src/edges/files/s3-address.ts';
import { createS3Files } from '#src/edges/files/s3-files.ts';
import { type SimulatedS3, useSimulatedS3 } from '#tests/support/simulated-s3.ts';
import { needsSwift, openSwiftServer, type SwiftServer } from '#tests/support/swift-server.ts';

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

type Store = {
  readonly files: Files;
  readonly names: () => Promise<string[]>;
  /** Replaces the bytes behind a raw file. */
  readonly damage: (runnerId: string, sha256: string, bytes: Uint8Array) => Promise<void>;
};

const useS3 = async (): Promise<{ s3: SimulatedS3; files: Files; folder: string }> => {
  const [s3, folder] = [await useSimulatedS3(), await useFolder()];
  const files = await createS3Files(readS3Address(s3.filesUrl, {}) as S3Address, folder);
  return { s3, files, folder };
};

const stores: Record<string, () => Promise<Store>> = {
  disk: async () => {
    const folder = await useFolder();
    return {
      files: await createDiskFiles(folder),
      names: () => filesBelow(folder),
      damage: (runnerId, sha256, bytes) => writeFile(join(folder, 'raw', runnerId, sha256), bytes),
    };
  },
  's3-compatible': async () => {
    const { s3, files, folder } = await useS3();
    const names = async () => [
      ...[...s3.objects.keys()].map((key) => key.split('/').at(-1) ?? ''),
      ...(await filesBelow(folder)),
    ];
    const damage = async (runnerId: string, sha256: string, bytes: Uint8Array) => {
      s3.objects.set(`sinew/raw/${runnerId}/${sha256}`, Buffer.from(bytes));
    };
    return { files, names, damage };
  },
  swift: async () => {
    swift ??= openSwiftServer();
    const [{ makeBucket, listKeys, replace }, folder] = [await swift, await useFolder()];
    const url = await makeBucket();
    return {
      files: await createS3Files(readS3Address(url, {}) as S3Address, folder),
      names: async () => [
        ...(await listKeys(url)).map((key) => key.split('/').at(-1) ?? ''),
        ...(await filesBelow(folder)),
      ],
      damage: (runnerId, sha256, bytes) => replace(url, `sinew/raw/${runnerId}/${sha256}`, bytes),
    };
  },
};

/** One server for the tests of this file; started by the first that is not skipped. */
let swift: Promise<SwiftServer> | undefined;
afterAll(async () => (await swift)?.close());

describe.each(Object.entries(stores))('files on %s', (name, useStore) => {
  if (name === 'swift') beforeEach(needsSwift);

  it('fails no upload when files arrive while their runner is erased, over and over', async () => {
    const { files, names } = await useStore();
    // Each round takes Swift a second.
    for (let round = 0; round < (name === 'swift' ? 4 : 40); round += 1) {
      await Promise.all([
        ...Array.from({ length: 4 }, (_, n) => files.receive('run_1', chunksOf(`${round} ${n}`), 100)),
        files.eraseRunner('run_1'),
        files.eraseRunner('run_1'),
      ]);
    }
    await files.eraseRunner('run_1');
    expect(await names()).toEqual([]);
  });

  it('keeps the bytes under their SHA-256 and gives them back any number of times', async () => {
    const { files, names } = await useStore();
    const received = await files.receive('run_1', chunksOf('hello ', 'world'), 100);
    const sha256 = createHash('sha256').update('hello world').digest('hex');
    expect(received).toEqual({ bytes: 11, sha256 });
    expect(await names()).toEqual([sha256]);
    const stored = await files.open('run_1', sha256);
    expect(stored.bytes).toBe(11);
    expect(await readAll(stored.chunks())).toBe('hello world');
    expect(await readAll(stored.chunks())).toBe('hello world');
  });

  it('gives a path for random access, and takes back what it made for that', async () => {
    const { files, names } = await useStore();
    const { sha256 } = await files.receive('run_1', chunksOf('x'.repeat(300_000)), 1_000_000);
    const local = await files.materialise('run_1', sha256);
    expect((await readFile(local.path)).length).toBe(300_000);
    expect(local.bytes).toBe(300_000);
    expect(await readAll(local.chunks())).toBe('x'.repeat(300_000));
    await local.release();
    expect(await names()).toEqual([sha256]);
  });

  it('keeps the same bytes of one runner once, and of two runners apart', async () => {
    const { files, names } = await useStore();
    await files.receive('run_1', chunksOf('same'), 100);
    const { sha256 } = await files.receive('run_1', chunksOf('same'), 100);
    await files.receive('run_10', chunksOf('same'), 100);
    expect(await names()).toEqual([sha256, sha256]);
    expect(await files.eraseRunner('run_1')).toBe(1);
    expect(await readAll((await files.open('run_10', sha256)).chunks())).toBe('same');
  });

  it('leaves nothing behind when the file is too large or the sender disconnects', async () => {
    const { files, names } = await useStore();
    await expect(files.receive('run_1', chunksOf('0123456789'), 9)).rejects.toMatchObject({
      code: 'request-too-large',
    });
    async function* breaking(): AsyncIterable<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('aborted');
    }
    await expect(files.receive('run_1', breaking(), 100)).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it('gives derived bytes back as they were, replaces and removes them, and has null for none', async () => {
    const { files, names } = await useStore();
    await files.writeDerived('run_1', 'upl_1.0.stream', new Uint8Array([1, 2, 3]));
    await files.writeDerived('run_1', 'upl_1.0.stream', new Uint8Array([4]));
    expect([...((await files.readDerived('run_1', 'upl_1.0.stream')) ?? [])]).toEqual([4]);
    await files.removeDerived('run_1', 'upl_1.0.stream');
    await files.removeDerived('run_1', 'upl_1.0.stream');
    expect(await files.readDerived('run_1', 'upl_1.0.stream')).toBeNull();
    expect(await names()).toEqual([]);
  });

  it('removes the bytes of one file and of no other', async () => {
    const { files } = await useStore();
    const gone = await files.receive('run_1', chunksOf('gone'), 100);
    const kept = await files.receive('run_1', chunksOf('kept'), 100);
    await files.removeRaw('run_1', gone.sha256);
    await files.removeRaw('run_1', gone.sha256);
    await expect(files.open('run_1', gone.sha256)).rejects.toThrow();
    expect((await files.open('run_1', kept.sha256)).bytes).toBe(4);
  });

  it('erases everything of a runner, also more than one page of it', async () => {
    const { files, names } = await useStore();
    for (const text of ['a', 'b', 'c', 'd', 'e']) await files.receive('run_1', chunksOf(text), 100);
    await files.writeDerived('run_1', 'upl_1.0.stream', new Uint8Array([1]));
    expect(await files.eraseRunner('run_1')).toBe(6);
    expect(await files.eraseRunner('run_1')).toBe(0);
    expect(await names()).toEqual([]);
  });

  it('never lets a name lead out of its place', async () => {
    const { files } = await useStore();
    await expect((async () => files.open('..', 'x'))()).rejects.toMatchObject({ code: 'internal' });
    await expect(files.writeDerived('run_1', '../../x', new Uint8Array(1))).rejects.toMatchObject({
      code: 'internal',
    });
  });

  it('distinguishes a missing file from an unavailable store', async () => {
    const { files } = await useStore();
    const missing = 'a'.repeat(64);
    for (const ask of [() => files.open('run_1', missing), () => files.materialise('run_1', missing)]) {
      const error = await ask().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Error);
      expect(isFailure(error)).toBe(false);
    }
  });

  it.each([0, 1, 150_000, 599_999])(
    'never ends a file as complete that holds only %i bytes',
    async (left) => {
      const { files, names, damage } = await useStore();
      const text = 'x'.repeat(600_000);
      const { sha256 } = await files.receive('run_1', chunksOf(text), 1_000_000);
      await damage('run_1', sha256, Buffer.from(text.slice(0, left)));
      const damaged = { code: 'stored-file-damaged', retry: true };
      const before = await names();
      await expect(files.materialise('run_1', sha256)).rejects.toMatchObject(damaged);
      expect(await names()).toEqual(before);
      await expect(readAll((await files.open('run_1', sha256)).chunks())).rejects.toMatchObject(damaged);
      await damage('run_1', sha256, Buffer.from(`${text.slice(1)}y`));
      await expect(files.materialise('run_1', sha256)).rejects.toMatchObject(damaged);
      await files.receive('run_1', chunksOf(text), 1_000_000);
      expect(await readAll((await files.open('run_1', sha256)).chunks())).toBe(text);
    },
  );

  it('says that it is there', async () => {
    const { files } = await useStore();
    await expect(files.check()).resolves.toBeUndefined();
  });
});

describe('an S3-compatible store', () => {
  it('is tried again when it is throttled or the line is cut, and holds the bytes once', async () => {
    const { s3, files } = await useS3();
    s3.fail({ method: 'PUT', kind: 'slow-down' }, 1);
    s3.fail({ method: 'PUT', kind: 'cut' }, 1);
    const { sha256 } = await files.receive('run_1', chunksOf('hello'), 100);
    expect([...s3.objects]).toEqual([[`sinew/raw/run_1/${sha256}`, Buffer.from('hello')]]);
    s3.fail({ method: 'GET', kind: 'cut-half-way' }, 1);
    s3.fail({ method: 'GET', kind: 'slow-down' }, 1);
    const local = await files.materialise('run_1', sha256);
    expect(await readFile(local.path, 'utf8')).toBe('hello');
    await local.release();
    await expect(access(local.path)).rejects.toThrow('ENOENT');
  });

  it('that stays unreachable is reported as unavailable, and nothing is half there', async () => {
    const { s3, files, folder } = await useS3();
    s3.fail({ method: 'PUT', kind: 'slow-down' }, 3);
    const unavailable = { code: 'unavailable', retry: true };
    await expect(files.receive('run_1', chunksOf('hello'), 100)).rejects.toMatchObject(unavailable);
    const { sha256 } = await files.receive('run_1', chunksOf('hello'), 100);
    s3.fail({ method: 'GET', kind: 'cut-half-way' }, 3);
    await expect(files.materialise('run_1', sha256)).rejects.toMatchObject(unavailable);
    await s3.close();
    await expect(files.check()).rejects.toMatchObject(unavailable);
    await expect(files.eraseRunner('run_1')).rejects.toMatchObject(unavailable);
    expect(await filesBelow(folder)).toEqual([]);
  });

  it('without its bucket is not ready', async () => {
    const { s3 } = await useS3();
    const address = readS3Address(s3.filesUrl.replace('s3://runs', 's3://other'), {}) as S3Address;
    const files = await createS3Files(address, await useFolder());
    await expect(files.check()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is found by an address that is read strictly', () => {
    expect(readS3Address('s3://runs/a/b/?region=eu-north-1', {})).toEqual({
      bucket: 'runs',
      prefix: 'a/b/',
      region: 'eu-north-1',
      endpoint: null,
      forcePathStyle: false,
    });
    expect(readS3Address('s3://runs', { AWS_REGION: 'eu-west-2' })).toMatchObject({
      prefix: '',
      region: 'eu-west-2',
    });
    for (const wrong of ['s3://', 's3://a?acl=public', 's3://k:s@a', 's3://a?endpoint=ftp://x'])
      expect(typeof readS3Address(wrong, {})).toBe('string');
  });
});
