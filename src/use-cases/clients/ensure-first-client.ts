import type { Scope } from '#src/edges/storage/client-store.ts';
import { createClient } from './create-client.ts';
import { issueKey, type KeyDependencies } from './issue-key.ts';

const everyScope: readonly Scope[] = ['read', 'write', 'admin', 'operator'];

/**
 * On an empty database: adds one client and a key with every scope. Returns the key when it was made here; null
 * when the operator brought one (`bootstrapKey`) or the database has clients already.
 */
export const ensureFirstClient = (
  deps: KeyDependencies,
  bootstrapKey: string | null,
): Promise<string | null> =>
  deps.stores.inTransaction(async (stores) => {
    if (!(await stores.clients.isEmpty())) return null;
    const inTransaction = { ...deps, stores };
    const { id } = await createClient(inTransaction, 'first client');
    const grant = { scopes: everyScope, expiresAt: null };
    const brought = bootstrapKey === null ? {} : { key: bootstrapKey };
    const { key } = await issueKey(inTransaction, id, { ...grant, ...brought });
    return bootstrapKey === null ? key : null;
  });
