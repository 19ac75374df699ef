import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ByteSource } from './format.ts';

const chunkBytes = 64 * 1024;

/**
 * Bytes in memory as a source.
 *
 * @example
 * sourceFromBytes(new Uint8Array([1, 2])).bytes; // 2
 */
export const sourceFromBytes = (bytes: Uint8Array): ByteSource => ({
  bytes: bytes.length,
  async *chunks() {
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      yield bytes.subarray(start, start + chunkBytes);
    }
  },
});

/** A file up to this size is read at once: most runs. */
const smallBytes = 512 * 1024;

/**
 * A file on disk as a source; a large one is opened anew for each reading.
 *
 * @throws the file system's own error when the file is not there.
 */
export const sourceFromFile = async (path: string): Promise<ByteSource> => {
  const { size } = await stat(path);
  if (size <= smallBytes) return sourceFromBytes(await readFile(path));
  return { bytes: size, chunks: () => createReadStream(path, { highWaterMark: chunkBytes }) };
};

/**
 * The first bytes of a source, fewer when it is shorter. The rest is not read.
 *
 * @example
 * await readHead(sourceFromBytes(new Uint8Array([1, 2, 3])), 2); // Uint8Array [1, 2]
 */
export const readHead = async (source: ByteSource, count: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= count) break;
  }
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first.slice(0, count);
  return new Uint8Array(Buffer.concat(parts).subarray(0, count));
};
