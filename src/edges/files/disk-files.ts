import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Failure } from '../../core/domain/failure.ts';
import type { Files, ReceivedFile } from './files.ts';

const compress = promisify(gzip) as (bytes: Uint8Array, options: { level: number }) => Promise<Uint8Array>;
const expand = promisify(gunzip) as (bytes: Uint8Array) => Promise<Uint8Array>;

const STALE_TEMPORARY_MS = 24 * 3_600_000;

/** An id or hash that is safe as a file name; everything that reaches a path goes through here. */
const safeName = (name: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
    throw new Failure('internal', `not a file name: ${JSON.stringify(name)}`);
  return name;
};

const asFilesFailure = (error: unknown): unknown => {
  const { code } = error as { code?: string };
  const away =
    code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS' || code === 'EACCES' || code === 'EIO';
  return away
    ? new Failure('unavailable', 'The file store cannot be written to at the moment.', { cause: error })
    : error;
};

/** Makes a rename or a new name survive a power cut. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeChunks = async (
  handle: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<ReceivedFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) {
      throw new Failure(
        'request-too-large',
        `The file is larger than the ${limitBytes} bytes this service takes.`,
      );
    }
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  await handle.sync();
  return { sha256: hash.digest('hex'), bytes };
};

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Removes what a killed process left half-written, once it is a day old. */
const sweepTemporary = async (folder: string, nowMs: number): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && nowMs - found.mtimeMs > STALE_TEMPORARY_MS) await rm(path, { force: true });
  }
};

const countFiles = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
};

/**
 * Files in a folder: `raw/<runner>/<sha256>` and `derived/<runner>/<name>`; written under a temporary name,
 * synced, then renamed.
 *
 * @example
 * const files = await createDiskFiles('/srv/sinew/files');
 */
export const createDiskFiles = async (root: string): Promise<Files> => {
  const temporary = join(root, 'incoming');
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  await sweepTemporary(temporary, Date.now());
  const folderOf = (kind: 'raw' | 'derived', runnerId: string): string =>
    join(root, kind, safeName(runnerId));

  const place = async (
    folder: string,
    chunks: AsyncIterable<Uint8Array>,
    limitBytes: number,
    name: string | null,
  ) => {
    const path = join(temporary, randomBytes(12).toString('hex'));
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const handle = await open(path, 'wx', 0o600);
      const received = await writeChunks(handle, chunks, limitBytes).finally(() => handle.close());
      await rename(path, join(folder, name ?? received.sha256));
      await syncFolder(folder);
      return received;
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw asFilesFailure(error);
    }
  };

  return {
    receive: (runnerId, chunks, limitBytes) => place(folderOf('raw', runnerId), chunks, limitBytes, null),
    open: async (runnerId, sha256) => {
      const path = join(folderOf('raw', runnerId), safeName(sha256));
      const { size } = await stat(path);
      return { bytes: size, chunks: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
    },
    materialise: async (runnerId, sha256) => ({
      path: join(folderOf('raw', runnerId), safeName(sha256)),
      release: async () => undefined,
    }),
    writeDerived: async (runnerId, name, bytes) => {
      const packed = await compress(bytes, { level: 1 });
      await place(folderOf('derived', runnerId), once(packed), Number.POSITIVE_INFINITY, safeName(name));
    },
    readDerived: async (runnerId, name) => {
      const packed = await readFile(join(folderOf('derived', runnerId), safeName(name))).catch(() => null);
      return packed === null ? null : expand(packed);
    },
    removeDerived: (runnerId, name) =>
      rm(join(folderOf('derived', runnerId), safeName(name)), { force: true }),
    eraseRunner: async (runnerId) => {
      const folders = [folderOf('raw', runnerId), folderOf('derived', runnerId)];
      const counts = await Promise.all(folders.map(countFiles));
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
      return counts.reduce((sum, count) => sum + count, 0);
    },
    check: async () => {
      await access(temporary, constants.W_OK).catch((error) => {
        throw asFilesFailure(error);
      });
    },
  };
};
