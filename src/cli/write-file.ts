import { open, rename, rm } from 'node:fs/promises';
import { CommandError } from './terminal.ts';

/**
 * Writes a file from what arrives, readable by its owner only. It appears under its name when it is complete and on disk;
 * answers its bytes.
 *
 * @throws CommandError when it cannot be written.
 */
export const writeWholeFile = async (
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> => {
  const unfinished = `${path}.${process.pid}.part`;
  const handle = await open(unfinished, 'wx', 0o600).catch((error: Error) => {
    throw new CommandError(`${path} cannot be written: ${error.message}`);
  });
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      await handle.writeFile(chunk);
      bytes += chunk.byteLength;
    }
    await handle.sync();
    await handle.close();
    await rename(unfinished, path);
    return bytes;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
};
