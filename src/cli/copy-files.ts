import { isFailure } from '#src/core/domain/failure.ts';
import type { Files } from '#src/edges/files/files.ts';
import type { ListedFile } from './data-folder.ts';
import { CommandError } from './terminal.ts';

/** The bytes of a file as they are stored; null when there is no such file. */
const openRaw = async (files: Files, runnerId: string, sha256: string) => {
  try {
    return await files.open(runnerId, sha256);
  } catch (error) {
    // Only an unavailable store is worth a retry; a missing file stays missing.
    if (isFailure(error)) throw error;
    return null;
  }
};

/**
 * Copies one file from a store to another; returns its bytes, or null when the first store has no such file.
 *
 * @throws CommandError when the bytes do not match the SHA-256 in the name.
 */
export const copyFile = async (
  from: Files,
  to: Files,
  file: Omit<ListedFile, 'bytes'>,
): Promise<number | null> => {
  const { kind, runnerId, name } = file;
  if (kind === 'derived') {
    const bytes = await from.readDerived(runnerId, name);
    if (bytes === null) return null;
    await to.writeDerived(runnerId, name, bytes);
    return bytes.byteLength;
  }
  const found = await openRaw(from, runnerId, name);
  if (found === null) return null;
  try {
    return (await to.receive(runnerId, found.chunks(), Number.POSITIVE_INFINITY)).bytes;
  } catch (error) {
    if (!isFailure(error) || error.code !== 'stored-file-damaged') throw error;
    throw new CommandError(`The file ${name} of ${runnerId} is damaged: its bytes do not match its SHA-256.`);
  }
};
