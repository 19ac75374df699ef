import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { safeName } from './file-name.ts';
import type { Files } from './files.ts';
import { packDerived, unpackDerived } from './packing.ts';
import { asDiskFailure, openSpool, receiveOn } from './spool.ts';
import { type OnDamaged, verifyRaw } from './verify-raw.ts';

/** Ignores the error of a missing file. */
const unlessGone = (error: { code?: string }): void => {
  if (error.code !== 'ENOENT') throw error;
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(unlessGone);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
};

/**
 * Syncs folders, so that a rename survives a power cut; one that was erased meanwhile needs no sync. Calls that come while a
 * folder is synced share the next sync of it, which begins after their renames.
 */
const createFolderSync = (): ((folder: string) => Promise<void>) => {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();
  const sync = (folder: string): Promise<void> => {
    const work = syncFolder(folder).finally(() => running.delete(folder));
    running.set(folder, work);
    return work;
  };
  return (folder) => {
    const current = running.get(folder);
    if (current === undefined) return sync(folder);
    const waiting =
      next.get(folder) ??
      current
        .catch(() => undefined)
        .then(() => {
          next.delete(folder);
          return sync(folder);
        });
    next.set(folder, waiting);
    return waiting;
  };
};

/** Retries when a folder is erased at the same time; more of them point to a bug. */
const mostErasures = 10;

/** Moves a file into a folder, which it makes where it is missing, also when the folder is erased meanwhile. */
const moveInto = async (folder: string, path: string, name: string): Promise<void> => {
  for (let erasures = 0; ; erasures += 1) {
    try {
      return await rename(path, join(folder, name));
    } catch (error) {
      if (erasures === mostErasures) throw error;
      unlessGone(error as { code?: string });
    }
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unlessGone);
  }
};

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

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
export const createDiskFiles = async (root: string, onDamaged?: OnDamaged): Promise<Files> => {
  const spool = await openSpool(join(root, 'incoming'), Date.now());
  const folderOf = (kind: 'raw' | 'derived', runnerId: string): string =>
    join(root, kind, safeName(runnerId));

  const sync = createFolderSync();
  const place = async (path: string, folder: string, name: string): Promise<string> => {
    await moveInto(folder, path, name);
    await sync(folder);
    return join(folder, name);
  };

  const openRaw = async (runnerId: string, sha256: string) => {
    const path = join(folderOf('raw', runnerId), safeName(sha256));
    const { size } = await stat(path);
    return { path, bytes: size, chunks: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
  };

  const files: Files = {
    ...receiveOn(spool, (path, { sha256 }, runnerId) => place(path, folderOf('raw', runnerId), sha256)),
    open: openRaw,
    materialise: async (runnerId, sha256) => ({
      ...(await openRaw(runnerId, sha256)),
      release: async () => undefined,
    }),
    writeDerived: async (runnerId, name, bytes) => {
      const { path } = await spool.write(once(await packDerived(bytes)), Number.POSITIVE_INFINITY);
      try {
        await place(path, folderOf('derived', runnerId), safeName(name));
      } catch (error) {
        await rm(path, { force: true }).catch(() => undefined);
        throw asDiskFailure(error);
      }
    },
    readDerived: async (runnerId, name) => {
      const packed = await readFile(join(folderOf('derived', runnerId), safeName(name))).catch(() => null);
      return packed === null ? null : unpackDerived(packed);
    },
    removeDerived: (runnerId, name) =>
      rm(join(folderOf('derived', runnerId), safeName(name)), { force: true }),
    removeRaw: (runnerId, sha256) => rm(join(folderOf('raw', runnerId), safeName(sha256)), { force: true }),
    eraseRunner: async (runnerId) => {
      const folders = [folderOf('raw', runnerId), folderOf('derived', runnerId)];
      const counts = await Promise.all(folders.map(countFiles));
      // Retries also remove a file that arrives during the removal.
      for (const folder of folders)
        await rm(folder, { recursive: true, force: true, maxRetries: mostErasures, retryDelay: 10 });
      return counts.reduce((sum, count) => sum + count, 0);
    },
    check: spool.check,
  };
  return verifyRaw(files, onDamaged);
};
