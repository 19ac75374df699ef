import { Failure, formatInstant } from '#src/core/index.ts';
import type { newApiKey } from '#src/edges/ids.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

export type KeyDependencies = Pick<Dependencies, 'stores' | 'clock' | 'newId'> & {
  /** Hexadecimal SHA-256 of a key: what the database keeps instead of the key. */
  readonly hashKey: (key: string) => string;
  readonly newApiKey: typeof newApiKey;
};

/** What a key may do and until when; `key` is set when the operator brings the key itself. */
export type KeyGrant = {
  readonly scopes: readonly Scope[];
  readonly expiresAt: string | null;
  readonly key?: string;
};

/** Characters of a key that are shown: enough to tell keys apart, too few to guess the rest. */
const hintCharacters = 10;

/**
 * Makes a key for a client. The key itself is in the answer and nowhere else.
 *
 * @throws Failure `not-found` when there is no such client.
 */
export const issueKey = async (
  deps: KeyDependencies,
  clientId: string,
  grant: KeyGrant,
): Promise<ApiKey & { readonly key: string }> => {
  if ((await deps.stores.clients.find(clientId)) === undefined) {
    throw new Failure('not-found', `There is no client "${clientId}".`);
  }
  const key = grant.key ?? deps.newApiKey();
  const issued: ApiKey = {
    id: deps.newId('key'),
    clientId,
    hint: key.slice(0, hintCharacters),
    scopes: grant.scopes,
    expiresAt: grant.expiresAt,
    createdAt: formatInstant(deps.clock.nowMs()),
  };
  await deps.stores.clients.insertKey({ ...issued, hash: deps.hashKey(key) });
  return { ...issued, key };
};
