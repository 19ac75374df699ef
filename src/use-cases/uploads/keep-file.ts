import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { DeliveredFile } from './receive-upload.ts';

/**
 * Makes the bytes of a file durable before anything is known about them; `receiveUploads` enters them.
 *
 * @throws Failure `request-too-large` beyond `maxBytes`.
 */
export const keepFile = async (
  { files }: Pick<Dependencies, 'files'>,
  runnerId: string,
  file: { readonly filename: string; readonly chunks: AsyncIterable<Uint8Array>; readonly maxBytes: number },
): Promise<DeliveredFile> => ({
  ...(await files.receive(runnerId, file.chunks, file.maxBytes)),
  filename: file.filename,
});
