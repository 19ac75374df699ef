import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of a zip; its chunks are read only when it is written. */
export type ZipEntry = { readonly name: string; readonly chunks: () => AsyncIterable<Uint8Array> };

/** True for files that are compressed already. */
const isPacked = (name: string): boolean => /\.(zip|gz)$/i.test(name);

/**
 * A zip as a stream, written while it is read, one entry at a time. When the reader disconnects, no further entry is
 * read. When an entry fails, the stream fails, so that a partial zip is never taken for a complete one.
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
