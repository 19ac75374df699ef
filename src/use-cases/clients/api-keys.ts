import { formatInstant } from '#src/core/index.ts';
import type { newApiKey } from '#src/edges/ids.ts';
import type { ApiKey, Scope } from '#src/edges/storage/client-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** One-way name of a key: what the database keeps instead of it. Hexadecimal SHA-256. */
export type HashKey = (key: string) => string;

type KeyDependencies = Pick<Dependencies, 'stores' | 'clock' | 'newId'> & {
  readonly hashKey: HashKey;
  readonly newApiKey: typeof newApiKey;
};

/** The characters of a key that may be shown: enough to tell keys apart, too few to guess from. */
const hintOf = (key: string): string => key.slice(0, 10);

/** Makes a key for a client. The key itself is in the answer and nowhere else. */
export const issueKey = async (
  deps: KeyDependencies,
  clientId: string,
  grant: { scopes: readonly Scope[]; expiresAt: string | null; key?: string },
): Promise<ApiKey & { readonly key: string }> => {
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

/**
 * The first start on an empty database: one client and its key with every scope. Answers the key when it was
 * made here, null when the operator brought one or the database has clients already.
 */
export const ensureFirstClient = async (
  deps: KeyDependencies,
  bootstrapKey: string | null,
): Promise<string | null> =>
  deps.stores.inTransaction(async (stores) => {
    if (!(await stores.clients.isEmpty())) return null;
    const id = deps.newId('client');
    await stores.clients.insert({ id, name: 'first client', createdAt: formatInstant(deps.clock.nowMs()) });
    const scopes: Scope[] = ['read', 'write', 'admin', 'operator'];
    const grant = { scopes, expiresAt: null, ...(bootstrapKey === null ? {} : { key: bootstrapKey }) };
    const issued = await issueKey({ ...deps, stores }, id, grant);
    return bootstrapKey === null ? issued.key : null;
  });
