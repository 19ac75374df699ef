import { formatInstant } from '../core/domain/calendar.ts';
import type { ReceivedFile } from '../edges/files/files.ts';
import type { Stores } from '../edges/storage/stores.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import type { House } from './house.ts';

/** A file whose bytes are durable already, with the name its sender gave it. */
export type DeliveredFile = ReceivedFile & { readonly filename: string };

type Delivery = {
  readonly runnerId: string;
  readonly files: readonly DeliveredFile[];
  readonly provenance: string | null;
};

/** Enters each file as an upload, inside the transaction of its cause. Ring for them after the commit. */
export const enterUploads = async (
  tx: Stores,
  house: Pick<House, 'clock' | 'newId'>,
  delivery: Delivery,
): Promise<Upload[]> => {
  const receivedAt = formatInstant(house.clock.nowMs());
  const entered: Upload[] = [];
  for (const file of delivery.files) {
    const { filename, bytes, sha256 } = file;
    entered.push(
      await tx.uploads.insert({
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
};

/** Rings for uploads that nobody handed in before. */
export const ringUploads = async (
  house: Pick<House, 'doorbell'>,
  uploads: readonly Upload[],
): Promise<void> => {
  for (const upload of uploads) {
    if (upload.status === 'queued') {
      await house.doorbell.ring({ name: 'import-upload', payload: { uploadId: upload.id } });
    }
  }
};

/**
 * Somebody hands in files: each becomes an upload in one transaction, and the bell is rung for those that
 * nobody handed in before.
 */
export const receiveUploads = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock' | 'newId'>,
  delivery: Delivery,
): Promise<Upload[]> => {
  const uploads = await house.stores.inTransaction((tx) => enterUploads(tx, house, delivery));
  await ringUploads(house, uploads);
  return uploads;
};
