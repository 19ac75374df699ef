import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#src/core/domain/failure.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { Files, ReceivedFile } from './files.ts';

const STALE_TEMPORARY_MS = MS_PER_DAY;
/** One block of a disk. */
const checkBytes = 4096;

const diskFailureCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO']);

/** Converts an error of a full or read-only disk into the failure `unavailable`; other errors pass unchanged. */
export const asDiskFailure = (error: unknown): unknown =>
  diskFailureCodes.has((error as { code?: string }).code ?? '')
    ? new Failure('unavailable', 'The file store cannot be written to at the moment.', { cause: error })
    : error;

/** Bytes that are gathered before they are written: a run is written at once. */
const gatheredBytes = 256 * 1024;

const writeChunks = async (
  handle: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<ReceivedFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  let gathered: Uint8Array[] = [];
  let waiting = 0;
  const write = async (): Promise<void> => {
    if (waiting > 0) await handle.appendFile(Buffer.concat(gathered));
    [gathered, waiting] = [[], 0];
  };
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) {
      throw new Failure(
        'request-too-large',
        `The file is larger than the ${limitBytes} bytes this service takes.`,
      );
    }
    hash.update(chunk);
    gathered.push(chunk);
    waiting += chunk.byteLength;
    if (waiting >= gatheredBytes) await write();
  }
  await write();
  await handle.sync();
  return { sha256: hash.digest('hex'), bytes };
};

/** A folder for temporary files. */
export type Spool = {
  /** Writes the chunks to a new file, synced to disk; a failure removes it. The caller moves or removes it. */
  readonly write: (
    chunks: AsyncIterable<Uint8Array>,
    limitBytes: number,
  ) => Promise<ReceivedFile & { readonly path: string }>;
  /** A new path in the folder. */
  readonly newPath: () => string;
  /** Resolves when a small file can be written to the folder; a full disk fails as `unavailable`. */
  readonly check: () => Promise<void>;
};

/**
 * Opens the folder and removes what a killed process left in it more than a day ago.
 *
 * @example
 * const spool = await openSpool('/srv/sinew/files/incoming', Date.now());
 */
export const openSpool = async (folder: string, nowMs: number): Promise<Spool> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && nowMs - found.mtimeMs > STALE_TEMPORARY_MS) await rm(path, { force: true });
  }
  const newPath = () => join(folder, randomBytes(12).toString('hex'));
  const writeSmallFile = async (): Promise<void> => {
    const path = newPath();
    try {
      await writeFile(path, new Uint8Array(checkBytes), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      throw asDiskFailure(error);
    } finally {
      await rm(path, { force: true }).catch(() => undefined);
    }
  };
  let checking: Promise<void> | null = null;
  return {
    newPath,
    // Checks that are asked for at the same time share one file.
    check: () => {
      checking ??= writeSmallFile().finally(() => {
        checking = null;
      });
      return checking;
    },
    write: async (chunks, limitBytes) => {
      const path = newPath();
      try {
        const handle = await open(path, 'wx', 0o600);
        return { path, ...(await writeChunks(handle, chunks, limitBytes).finally(() => handle.close())) };
      } catch (error) {
        await rm(path, { force: true }).catch(() => undefined);
        throw asDiskFailure(error);
      }
    },
  };
};

/**
 * Files that are received on a spool, then brought to their place by `place`.
 *
 * @param place brings the temporary file to its runner; returns where it was moved, null where it was copied.
 */
export const receiveOn = (
  spool: Spool,
  place: (path: string, received: ReceivedFile, runnerId: string) => Promise<string | null>,
): Pick<Files, 'hold' | 'receive' | 'receiveToRead'> => {
  const remove = (path: string): Promise<void> => rm(path, { force: true });
  const placeOrRemove = async (path: string, received: ReceivedFile, runnerId: string) => {
    try {
      return await place(path, received, runnerId);
    } catch (error) {
      await remove(path).catch(() => undefined);
      throw asDiskFailure(error);
    }
  };
  const hold: Files['hold'] = async (chunks, limitBytes) => {
    const { path, ...received } = await spool.write(chunks, limitBytes);
    const discard = () => remove(path);
    const keep = async (runnerId: string): Promise<void> => {
      const moved = await placeOrRemove(path, received, runnerId);
      if (moved === null) await discard().catch(() => undefined);
    };
    return { ...received, keep, discard };
  };
  return {
    hold,
    receive: async (runnerId, chunks, limitBytes) => {
      const { keep, bytes, sha256 } = await hold(chunks, limitBytes);
      await keep(runnerId);
      return { bytes, sha256 };
    },
    receiveToRead: async (runnerId, chunks, limitBytes) => {
      const { path, ...received } = await spool.write(chunks, limitBytes);
      const moved = await placeOrRemove(path, received, runnerId);
      return moved === null
        ? { ...received, path, release: () => remove(path) }
        : { ...received, path: moved, release: async () => undefined };
    },
  };
};
