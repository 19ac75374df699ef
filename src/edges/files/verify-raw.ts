import { createHash } from 'node:crypto';
import { Failure } from '#src/core/domain/failure.ts';
import type { Files } from './files.ts';

/** Called for every raw file whose bytes are not those that were received. */
export type OnDamaged = (file: { readonly runnerId: string; readonly sha256: string }) => void;

/** The chunks, the last one only after all of them were found to have the SHA-256. Nothing is opened before the first is asked for. */
async function* verify(
  read: () => AsyncIterable<Uint8Array>,
  sha256: string,
  onDamaged: () => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let last: Uint8Array | null = null;
  for await (const chunk of read()) {
    hash.update(chunk);
    if (last !== null) yield last;
    last = chunk;
  }
  if (hash.digest('hex') !== sha256) {
    onDamaged();
    throw new Failure(
      'stored-file-damaged',
      'The stored bytes of the file are not those that were received; the operator has to restore them.',
    );
  }
  if (last !== null) yield last;
}

/** Reads everything and keeps nothing. */
const drain = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const _chunk of chunks);
};

/**
 * File stores whose raw bytes are checked against their name, their SHA-256, whenever they are read: `open` while they
 * stream (damaged bytes never end as if they were complete), `materialise` before it resolves.
 */
export const verifyRaw = (files: Files, onDamaged: OnDamaged = () => undefined): Files => ({
  ...files,
  open: async (runnerId, sha256) => {
    const file = await files.open(runnerId, sha256);
    return { ...file, chunks: () => verify(file.chunks, sha256, () => onDamaged({ runnerId, sha256 })) };
  },
  materialise: async (runnerId, sha256) => {
    const local = await files.materialise(runnerId, sha256);
    try {
      await drain(verify(local.chunks, sha256, () => onDamaged({ runnerId, sha256 })));
      return local;
    } catch (error) {
      await local.release();
      throw error;
    }
  },
});
