import { formatInstant } from '#src/core/index.ts';
import type { newApiKey } from '#src/edges/ids.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { findClient } from './read-clients.ts';

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

/** Made here: a prefix without a secret, and 256 random bits. */
const madeKey = /^sinew_[\w-]{43}$/;
const shownCharacters = 4;
/** Of a shorter key that the operator brought nothing is shown: it may be guessable. */
const leastHintedCharacters = 32;

/** Enough of a key to tell it from others, too little to guess the rest; empty for a short one. */
const hintOf = (key: string): string => {
  if (madeKey.test(key)) return key.slice(0, 'sinew_'.length + shownCharacters);
  return key.length < leastHintedCharacters ? '' : key.slice(0, shownCharacters);
};

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
  await findClient(deps, clientId);
  const key = grant.key ?? deps.newApiKey();
  const issued: ApiKey = {
    id: deps.newId('key'),
    clientId,
    hint: hintOf(key),
    scopes: grant.scopes,
    expiresAt: grant.expiresAt,
    createdAt: formatInstant(deps.clock.nowMs()),
  };
  await deps.stores.clients.insertKey({ ...issued, hash: deps.hashKey(key) });
  return { ...issued, key };
};
