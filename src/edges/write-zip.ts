import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of a zip, read when its turn comes. */
export type ZipEntry = { readonly name: string; readonly chunks: () => AsyncIterable<Uint8Array> };

/** Packed already: packing again costs time and saves nothing. */
const isPacked = (name: string): boolean => /\.(zip|gz)$/i.test(name);

/**
 * A zip as a stream, written while it is read: one entry is open at a time, and the next is asked for when it is
 * through. When the reader goes away the entries are asked for no more; when an entry fails the stream fails, so
 * that half a zip is never taken for a whole one.
 *
 * @example
 * reply.type('application/zip').send(writeZip(entries));
 */
export const writeZip = (entries: AsyncIterable<ZipEntry>): Readable => {
  const zip = new ZipFile();
  const output = new PassThrough();
  let current: Readable | null = null;
  const fill = async (): Promise<void> => {
    for await (const { name, chunks } of entries) {
      if (output.destroyed) return;
      const content = Readable.from(chunks(), { objectMode: false });
      current = content;
      zip.addReadStreamLazy(name, { compress: !isPacked(name) }, (take) => take(null, content));
      await finished(content);
    }
    zip.end();
  };
  zip.outputStream.pipe(output);
  zip.on('error', (error: Error) => output.destroy(error));
  output.once('close', () => current?.destroy());
  fill().catch((error: Error) => output.destroy(error));
  return output;
};
