import { Failure } from '#src/core/index.ts';
import type { ApiKey, Client } from '#src/edges/storage/client-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** Every client, oldest first. */
export const listClients = ({ stores }: ReadDependencies, page: PageRequest): Promise<Page<Client>> =>
  stores.clients.list(page);

/** @throws Failure `not-found`. */
export const findClient = async ({ stores }: ReadDependencies, clientId: string): Promise<Client> => {
  const client = await stores.clients.find(clientId);
  if (client === undefined) throw new Failure('not-found', `There is no client "${clientId}".`);
  return client;
};

/**
 * A key, without its secret.
 *
 * @throws Failure `not-found`.
 */
export const findKey = async ({ stores }: ReadDependencies, keyId: string): Promise<ApiKey> => {
  const key = await stores.clients.findKey(keyId);
  if (key === undefined) throw new Failure('not-found', `There is no key "${keyId}".`);
  return key;
};

/**
 * The keys of a client, without their secrets.
 *
 * @throws Failure `not-found` when there is no such client.
 */
export const listKeys = async (
  deps: ReadDependencies,
  clientId: string,
  page: PageRequest,
): Promise<Page<ApiKey>> => {
  await findClient(deps, clientId);
  return deps.stores.clients.listKeys(clientId, page);
};
