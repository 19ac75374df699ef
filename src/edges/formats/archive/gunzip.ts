import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip } from 'node:zlib';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';

/** True for the first bytes of gzip (RFC 1952). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const isBrokenGzip = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

async function* unpack(source: ByteSource, limits: ReadLimits): AsyncGenerator<Uint8Array> {
  let packed = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks()) {
      packed += chunk.length;
      yield chunk;
    }
  }
  // A file that was cut off gives what can be unpacked; its reader then reports the cut.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const flowing = pipeline(Readable.from(counted(), { objectMode: false }), gunzip).catch(() => undefined);
  let unpacked = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > limits.partBytes) {
        throw new Failure('file-too-large', `Unpacked, the file is larger than ${limits.partBytes} bytes.`);
      }
      if (unpacked > limits.ratioFreeBytes && unpacked > packed * limits.unpackingRatio) {
        throw new Failure(
          'archive-unsafe',
          `The file unpacks to more than ${limits.unpackingRatio} times its size, which no recording does.`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    if (isFailure(error) || !isBrokenGzip(error)) throw error;
    throw new Failure('file-corrupt', 'The gzip file is damaged and cannot be unpacked.', { cause: error });
  } finally {
    gunzip.destroy();
    await flowing;
  }
}

/**
 * The unpacked bytes of a gzip file, streamed and bounded. A file cut off early ends early.
 *
 * Reading throws Failure `archive-unsafe` (a bomb), `file-too-large` or `file-corrupt`; an error of the packed
 * source passes unchanged.
 */
export const gunzipSource = (source: ByteSource, limits: ReadLimits): ByteSource => ({
  bytes: null,
  chunks: () => unpack(source, limits),
});
