import { Failure, formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import type { ReceivedFile } from '#src/edges/files/files.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type QuotaDependencies = Pick<Dependencies, 'stores' | 'clock' | 'quota'>;

const uploadsReached = (dailyUploads: number): Failure =>
  new Failure(
    'quota-uploads-reached',
    `This client would exceed its limit of ${dailyUploads} uploads a day; the next day begins at 00:00 UTC.`,
  );

const bytesReached = (storedBytes: number): Failure =>
  new Failure(
    'quota-bytes-reached',
    `The files of this client would exceed its limit of ${storedBytes} bytes. Erase runners, or ask the operator for more.`,
  );

const countToday = (stores: Stores, clientId: string, nowMs: number): Promise<number> =>
  stores.quotas.countSince(clientId, formatInstant(nowMs - (nowMs % MS_PER_DAY)));

/** The most bytes of something, and the failure of what is larger. */
export type ByteLimit = { readonly bytes: number; readonly exceeded: () => Failure };

const noRunner = (runnerId: string): Failure => new Failure('not-found', `There is no runner "${runnerId}".`);

/** What a client may still store: its quota without what is stored and reserved. Infinite without a quota. */
const readLimit = async (
  { stores, quota: { storedBytes } }: Pick<QuotaDependencies, 'stores' | 'quota'>,
  clientId: string,
): Promise<ByteLimit> => {
  const bytes =
    storedBytes === null
      ? Number.POSITIVE_INFINITY
      : storedBytes - (await stores.quotas.countBytes(clientId));
  return { bytes: Math.max(0, bytes), exceeded: () => bytesReached(storedBytes ?? bytes) };
};

/** What the client of a runner may still store. @throws Failure `not-found` when the runner was erased. */
export const readByteLimit = async (
  deps: Pick<QuotaDependencies, 'stores' | 'quota'>,
  runnerId: string,
): Promise<ByteLimit> => {
  const runner = await deps.stores.runners.findById(runnerId);
  if (runner === undefined) throw noRunner(runnerId);
  return readLimit(deps, runner.clientId);
};

/**
 * Refuses a client at one of its limits before its bytes are received. Uploads are counted from midnight UTC.
 *
 * @returns what it may still store.
 * @throws Failure `quota-uploads-reached`, `quota-bytes-reached`.
 */
export const requireQuota = async (deps: QuotaDependencies, clientId: string): Promise<ByteLimit> => {
  const { dailyUploads } = deps.quota;
  if (
    dailyUploads !== null &&
    (await countToday(deps.stores, clientId, deps.clock.nowMs())) >= dailyUploads
  ) {
    throw uploadsReached(dailyUploads);
  }
  const limit = await readLimit(deps, clientId);
  if (limit.bytes === 0) throw limit.exceeded();
  return limit;
};

/**
 * Reserves received files before they are stored. Of requests at the same time only those are let through that fit
 * into the client's quota together; bytes that were stored without an upload are found by their reservation.
 *
 * @throws Failure `quota-uploads-reached`, `quota-bytes-reached`; `not-found` when the runner was erased.
 */
export const reserveFiles = (
  deps: QuotaDependencies,
  owner: { readonly clientId: string; readonly runnerId: string },
  files: readonly ReceivedFile[],
): Promise<void> =>
  deps.stores.inTransaction(async (tx) => {
    const { clientId, runnerId } = owner;
    const { dailyUploads, storedBytes } = deps.quota;
    const nowMs = deps.clock.nowMs();
    if (!(await tx.runners.keep(runnerId))) throw noRunner(runnerId);
    // One client's requests are counted one after another.
    if (dailyUploads !== null || storedBytes !== null) await tx.clients.lock(clientId);
    if (dailyUploads !== null && (await countToday(tx, clientId, nowMs)) + files.length > dailyUploads) {
      throw uploadsReached(dailyUploads);
    }
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    if (storedBytes !== null && (await tx.quotas.countBytes(clientId)) + bytes > storedBytes) {
      throw bytesReached(storedBytes);
    }
    await tx.reservations.insert(owner, files, formatInstant(nowMs));
  });
