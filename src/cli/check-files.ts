import { setTimeout } from 'node:timers/promises';
import { findRunningDatabase } from '#src/compose-offline.ts';
import { openFiles } from '#src/compose-stores.ts';
import type { Config } from '#src/config.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { Files } from '#src/edges/files/files.ts';
import { openCopying } from '#src/edges/storage/copy-tables.ts';
import { type HeldRawFile, isRawFileHeld, listRawFiles } from '#src/edges/storage/list-held-files.ts';
import type { Watching } from './export-data.ts';

export type FileFault = HeldRawFile & { readonly fault: 'missing' | 'damaged' };

/** `bytes` are those that were read; with `stopped` the rest was not. */
export type FilesReport = {
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly FileFault[];
  readonly stopped: boolean;
};

/** Waits after each chunk for as long as its bytes may take. */
const createPace = (bytesPerSecond: number) => {
  const startedMs = performance.now();
  let bytes = 0;
  return {
    bytes: () => bytes,
    take: async (count: number): Promise<void> => {
      bytes += count;
      const aheadMs = startedMs + (bytes / bytesPerSecond) * MS_PER_SECOND - performance.now();
      if (aheadMs > 1) await setTimeout(aheadMs);
    },
  };
};

/** What is wrong with a file; null when its bytes are those that were received. */
const findFault = async (
  files: Files,
  { runnerId, sha256 }: HeldRawFile,
  take: (bytes: number) => Promise<void>,
): Promise<FileFault['fault'] | null> => {
  try {
    for await (const chunk of (await files.open(runnerId, sha256)).chunks()) await take(chunk.byteLength);
    return null;
  } catch (error) {
    if (!isFailure(error)) return 'missing';
    if (error.code === 'stored-file-damaged') return 'damaged';
    throw error;
  }
};

/**
 * Reads every original file of the settings' stores, at a pace, and compares its bytes with what was received. Changes
 * nothing; the service may run.
 *
 * @throws ConfigError when an embedded database does not run, Failure `unavailable` when the file store does not answer.
 */
export const checkFiles = async (
  config: Config,
  bytesPerSecond: number,
  { stop, show }: Watching,
): Promise<FilesReport> => {
  const connectionString = await findRunningDatabase(config);
  const store = await openFiles(config);
  const client = await openCopying(connectionString);
  const pace = createPace(bytesPerSecond);
  const faults: FileFault[] = [];
  let files = 0;
  try {
    for await (const file of listRawFiles(client)) {
      if (stop.aborted) break;
      const fault = await findFault(store, file, pace.take);
      // Its runner may have been erased meanwhile.
      if (fault !== null && (await isRawFileHeld(client, file))) {
        const { runnerId, sha256 } = file;
        faults.push({ runnerId, sha256, fault });
      }
      files += 1;
      show({ done: files, total: null, note: `files, ${faults.length} missing or damaged` });
    }
    return { files, bytes: pace.bytes(), faults, stopped: stop.aborted };
  } finally {
    await client.end();
  }
};
