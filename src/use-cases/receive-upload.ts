import { formatInstant } from '../core/domain/calendar.ts';
import type { ReceivedFile } from '../edges/files/files.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import type { House } from './house.ts';

/** A file whose bytes are durable already, with the name its sender gave it. */
export type DeliveredFile = ReceivedFile & { readonly filename: string };

/**
 * Somebody hands in files: each becomes an upload in one transaction, and the bell is rung for those that
 * nobody handed in before.
 */
export const receiveUploads = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock' | 'newId'>,
  delivery: { runnerId: string; files: readonly DeliveredFile[]; provenance: string | null },
): Promise<Upload[]> => {
  const receivedAt = formatInstant(house.clock.nowMs());
  const uploads = await house.stores.inTransaction(async (stores) => {
    const entered: Upload[] = [];
    for (const file of delivery.files) {
      const { filename, bytes, sha256 } = file;
      entered.push(
        await stores.uploads.insert({
          id: house.newId('upload'),
          runnerId: delivery.runnerId,
          parentId: null,
          partPath: null,
          filename,
          bytes,
          sha256,
          provenance: delivery.provenance,
          receivedAt,
        }),
      );
    }
    return entered;
  });
  for (const upload of uploads) {
    if (upload.status === 'queued') {
      await house.doorbell.ring({ name: 'import-upload', payload: { uploadId: upload.id } });
    }
  }
  return uploads;
};
