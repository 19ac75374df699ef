import { Failure } from '#src/core/index.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** @throws Failure `not-found`. */
export const findConnection = async (
  { stores }: ReadDependencies,
  clientId: string,
  connectionId: string,
): Promise<Connection> => {
  const connection = await stores.connections.find(clientId, connectionId);
  if (connection === undefined) throw new Failure('not-found', `There is no connection "${connectionId}".`);
  return connection;
};

/** The connections of a runner, newest first. */
export const listConnections = (
  { stores }: ReadDependencies,
  runnerId: string,
  page: PageRequest,
): Promise<Page<Connection>> => stores.connections.list(runnerId, page);
