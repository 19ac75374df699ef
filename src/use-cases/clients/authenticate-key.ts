import { Failure } from '#src/core/index.ts';
import type { ApiKey } from '#src/edges/storage/client-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** The failure of a key that is none of those that were issued. */
export const unknownKey = (): Failure =>
  new Failure('unauthenticated', 'The API key is unknown or was revoked.');

/**
 * The key of a hash, while it is valid.
 *
 * @throws Failure `unauthenticated` for a key that is unknown, revoked or expired.
 */
export const authenticateKey = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  hash: string,
): Promise<ApiKey> => {
  const key = await deps.stores.clients.findKeyByHash(hash);
  if (key === undefined) throw unknownKey();
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= deps.clock.nowMs()) {
    throw new Failure('unauthenticated', 'The API key has expired.');
  }
  return key;
};

/** Hashes of the newest keys, valid or expired. */
export const listKeyHashes = ({ stores }: Pick<Dependencies, 'stores'>, limit: number): Promise<string[]> =>
  stores.clients.listKeyHashes(limit);
