import { formatInstant } from '#src/core/index.ts';
import type { Client } from '#src/edges/storage/client-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Adds a client without keys. */
export const createClient = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'newId'>,
  name: string,
): Promise<Client> => {
  const client = { id: deps.newId('client'), name, createdAt: formatInstant(deps.clock.nowMs()) };
  await deps.stores.clients.insert(client);
  return client;
};
