import { Failure } from '#src/core/index.ts';
import type { ApiKey, Client } from '#src/edges/storage/client-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** Every client, oldest first. */
export const listClients = ({ stores }: ReadDependencies, page: PageRequest): Promise<Page<Client>> =>
  stores.clients.list(page);

/**
 * The keys of a client, without their secrets.
 *
 * @throws Failure `not-found` when there is no such client.
 */
export const listKeys = async (
  { stores }: ReadDependencies,
  clientId: string,
  page: PageRequest,
): Promise<Page<ApiKey>> => {
  if ((await stores.clients.find(clientId)) === undefined) {
    throw new Failure('not-found', `There is no client "${clientId}".`);
  }
  return stores.clients.listKeys(clientId, page);
};
