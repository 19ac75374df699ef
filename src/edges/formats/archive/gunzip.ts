import { Failure } from '#src/core/domain/failure.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';
import { unpackMembers } from './gzip-members.ts';

async function* unpack(source: ByteSource, limits: ReadLimits): AsyncGenerator<Uint8Array> {
  let packed = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks()) {
      packed += chunk.length;
      yield chunk;
    }
  }
  let unpacked = 0;
  for await (const bytes of unpackMembers(counted())) {
    unpacked += bytes.length;
    if (unpacked > limits.partBytes) {
      throw new Failure('file-too-large', `Unpacked, the file is larger than ${limits.partBytes} bytes.`);
    }
    if (unpacked > limits.ratioFreeBytes && unpacked > packed * limits.unpackingRatio) {
      throw new Failure(
        'archive-unsafe',
        `The file unpacks to more than ${limits.unpackingRatio} times its size, which no recording does.`,
      );
    }
    yield bytes;
  }
}

/**
 * The unpacked bytes of a gzip file, streamed and bounded. A file cut off early ends early; bytes behind its last
 * member are left aside.
 *
 * Reading throws Failure `archive-unsafe` (a bomb), `file-too-large` or `file-corrupt`; an error of the packed
 * source passes unchanged.
 */
export const gunzipSource = (source: ByteSource, limits: ReadLimits): ByteSource => ({
  bytes: null,
  chunks: () => unpack(source, limits),
});
