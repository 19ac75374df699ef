import { Failure, formatInstant } from '#src/core/index.ts';
import type { HeldFile, ReceivedFile } from '#src/edges/files/files.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { reserveFiles } from './check-quota.ts';

/** A file whose bytes are durable, with the name that its sender gave it. */
export type DeliveredFile = ReceivedFile & { readonly filename: string };

/** A received file that is not stored yet, with the name that its sender gave it. */
export type ReceivedUpload = HeldFile & { readonly filename: string };

type Delivery = {
  readonly runnerId: string;
  readonly files: readonly DeliveredFile[];
  readonly provenance: string | null;
};

type Hashed = { readonly sha256: string };
const bySha256 = (a: Hashed, b: Hashed): number => (a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1);

/** Enters each file as an upload, inside the caller's transaction. Call `enqueueUploads` after the commit. */
export const enterUploads = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  delivery: Delivery,
): Promise<Upload[]> => {
  const receivedAt = formatInstant(deps.clock.nowMs());
  const { runnerId, provenance } = delivery;
  const places = { runnerId, parentId: null, partPath: null, provenance, receivedAt };
  const files = delivery.files.map((file) => ({ ...file, id: deps.newId('upload') }));
  const entered = new Map<string, Upload>();
  // In the order of the hashes: two requests with the same files in another order would deadlock.
  for (const { id, filename, bytes, sha256 } of files.toSorted(bySha256))
    entered.set(id, await tx.uploads.insert({ ...places, id, filename, bytes, sha256 }));
  return files.flatMap(({ id }) => entered.get(id) ?? []);
};

/** Enqueues the uploads that are not duplicates. */
export const enqueueUploads = async (
  deps: Pick<Dependencies, 'jobs' | 'meter'>,
  uploads: readonly Upload[],
): Promise<void> => {
  for (const { id, status } of uploads) {
    deps.meter.uploadReceived(status === 'queued' ? 'queued' : 'duplicate');
    if (status !== 'queued') continue;
    await deps.jobs.enqueue({ name: 'import-upload', payload: { uploadId: id } });
  }
};

/**
 * Makes received files durable: reserved in the client's quota first, so that nothing is stored that is not counted.
 *
 * @throws Failure `quota-uploads-reached`, `quota-bytes-reached`, `not-found`, `unavailable`.
 */
export const storeFiles = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'quota'>,
  owner: { readonly clientId: string; readonly runnerId: string },
  files: readonly ReceivedUpload[],
): Promise<void> => {
  await reserveFiles(deps, owner, files);
  for (const file of files) await file.keep(owner.runnerId);
};

/**
 * Enters received files as uploads in one transaction, and enqueues those that are not duplicates.
 *
 * @throws Failure `not-found` when the runner is erased meanwhile.
 */
export const receiveUploads = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs' | 'clock' | 'newId' | 'meter' | 'log'>,
  delivery: Delivery,
): Promise<Upload[]> => {
  const uploads = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.keep(delivery.runnerId))) return null;
    const entered = await enterUploads(tx, deps, delivery);
    await tx.reservations.remove(
      delivery.runnerId,
      delivery.files.map(({ sha256 }) => sha256),
    );
    return entered;
  });
  if (uploads === null) {
    // Erased while the bytes were received: remove them too.
    await deps.files.eraseRunner(delivery.runnerId);
    throw new Failure('not-found', `There is no runner "${delivery.runnerId}".`);
  }
  for (const { id, runnerId, status, bytes } of uploads)
    deps.log.info({ uploadId: id, runnerId, status, bytes }, 'upload received');
  await enqueueUploads(deps, uploads);
  return uploads;
};
