import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '#src/core/domain/failure.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';

/** A temporary copy on disk. `remove` must be called when it is no longer read. */
export type Spooled = { readonly path: string; readonly remove: () => Promise<void> };

/**
 * Copies a source to a temporary file with a generated name, because a zip is read from its end.
 *
 * @throws Failure `file-too-large` beyond `mostBytes`; whatever the source throws. Nothing is left behind.
 */
export const spool = async (source: ByteSource, mostBytes: number): Promise<Spooled> => {
  const directory = await mkdtemp(join(tmpdir(), 'sinew-archive-'));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  const path = join(directory, 'archive.zip');
  async function* bounded(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of source.chunks()) {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        throw new Failure(
          'file-too-large',
          `An archive inside the upload is larger than ${mostBytes} bytes.`,
        );
      }
      yield chunk;
    }
  }
  try {
    await pipeline(bounded(), createWriteStream(path));
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, remove };
};
