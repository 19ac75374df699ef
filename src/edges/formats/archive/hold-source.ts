import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { type ByteSource, headBytes } from '#src/edges/formats/format.ts';

/** Content up to this size is unpacked once and kept while it is read; larger content is unpacked anew. */
const heldBytes = 8 * 1024 * 1024;

/** The first bytes of a source, and the source: `held` when all of it is in memory and sound. */
export type HeldSource = { readonly head: Uint8Array; readonly source: ByteSource; readonly held: boolean };

/**
 * Takes a source into memory when it is small, as nearly every activity is. Of a larger one only the first
 * bytes are kept.
 *
 * Reading throws what the source throws.
 */
export const holdSource = async (source: ByteSource): Promise<HeldSource> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > heldBytes)
      return { head: Buffer.concat(chunks).subarray(0, headBytes), source, held: false };
  }
  const bytes = Buffer.concat(chunks);
  return { head: bytes.subarray(0, headBytes), source: sourceFromBytes(bytes), held: true };
};

/** Reads a source to its end, so that its faults are known before it is used. */
export const proveSource = async (source: ByteSource): Promise<void> => {
  for await (const _chunk of source.chunks());
};
