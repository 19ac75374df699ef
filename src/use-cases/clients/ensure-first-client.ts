import type { Scope } from '#src/edges/storage/client-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { createClient } from './create-client.ts';
import { issueKey, type KeyDependencies } from './issue-key.ts';

const withoutEffect =
  'BOOTSTRAP_API_KEY is not a key of this database: it has an effect on an empty database only. To replace a key run: sinew keys create --scopes read,write,admin,operator; then sinew keys revoke <old key id>';

const everyScope: readonly Scope[] = ['read', 'write', 'admin', 'operator'];

/**
 * On an empty database: adds one client and a key with every scope. Returns the key when it was made here; null
 * when the operator brought one (`bootstrapKey`) or the database has clients already. Then a brought key that the
 * database does not have is no key, and the log says so.
 */
export const ensureFirstClient = (
  deps: KeyDependencies & Pick<Dependencies, 'log'>,
  bootstrapKey: string | null,
): Promise<string | null> =>
  deps.stores.inTransaction(async (stores) => {
    if (!(await stores.clients.isEmpty())) {
      const isKept =
        bootstrapKey === null ||
        (await stores.clients.findKeyByHash(deps.hashKey(bootstrapKey))) !== undefined;
      if (!isKept) deps.log.warn({}, withoutEffect);
      return null;
    }
    const inTransaction = { ...deps, stores };
    const { id } = await createClient(inTransaction, 'first client');
    const grant = { scopes: everyScope, expiresAt: null };
    const brought = bootstrapKey === null ? {} : { key: bootstrapKey };
    const { key } = await issueKey(inTransaction, id, { ...grant, ...brought });
    return bootstrapKey === null ? key : null;
  });
