import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { Failure } from '#src/core/domain/failure.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';
import { zipFailure } from './zip-directory.ts';

const corrupt = (cause?: unknown): Failure =>
  new Failure('file-corrupt', 'The entry is damaged inside the zip and cannot be unpacked.', { cause });

const isUnpackingError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/** Refuses an entry by its line in the table of contents, before a byte of it is unpacked. */
const refuse = (entry: Entry, limits: ReadLimits): void => {
  if (entry.isEncrypted()) {
    throw new Failure('archive-unsafe', 'The entry is encrypted; send it without a password.');
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new Failure(
      'file-corrupt',
      `The entry is packed by method ${entry.compressionMethod}; only stored and deflated entries are read.`,
    );
  }
  if (entry.uncompressedSize > limits.partBytes) {
    throw new Failure('file-too-large', `Unpacked, the entry is larger than ${limits.partBytes} bytes.`);
  }
  const swollen = entry.uncompressedSize > entry.compressedSize * limits.unpackingRatio;
  if (swollen && entry.uncompressedSize > limits.ratioFreeBytes) {
    throw new Failure(
      'archive-unsafe',
      `The entry unpacks to more than ${limits.unpackingRatio} times its size, which no recording does.`,
    );
  }
};

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let length = 0;
  let checkSum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      // Limits were checked by the table of contents, so no byte more than it states is unpacked.
      if (length > entry.uncompressedSize) throw corrupt();
      checkSum = crc32(chunk, checkSum);
      yield chunk;
    }
  } catch (error) {
    throw isUnpackingError(error) ? corrupt(error) : zipFailure(error);
  }
  if (length !== entry.uncompressedSize || checkSum !== entry.crc32) throw corrupt();
}

/**
 * The bytes of one entry, unpacked anew at each reading. Reading throws `file-corrupt` where the entry is
 * damaged, at the latest at its end, when its size and check sum are known.
 *
 * @throws Failure `archive-unsafe` (encrypted, a bomb), `file-too-large` or `file-corrupt` for what the table
 *   of contents says of the entry, before a byte of it is unpacked.
 */
export const entrySource = (zip: ZipFile, entry: Entry, limits: ReadLimits): ByteSource => {
  refuse(entry, limits);
  return { bytes: entry.uncompressedSize, chunks: () => unpack(zip, entry) };
};
