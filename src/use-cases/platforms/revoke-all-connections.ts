import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { disconnectRunner, revokeConnection } from './revoke-connection.ts';

/** A runner has few connections; one page contains all. */
const mostConnections = 200;
/** How long an erasure waits for one platform. */
const timeoutMs = 5_000;

const disconnect = async (deps: PlatformDependencies, connection: Connection): Promise<void> => {
  await disconnectRunner(deps, connection);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs);
  });
  await Promise.race([revokeConnection(deps, connection.id), timeout]).finally(() => clearTimeout(timer));
};

/**
 * Ends every connection of a runner before an erasure, and revokes the consents while the tokens still exist. Best
 * effort: a platform that does not answer within seconds does not delay the erasure.
 */
export const revokeAllConnections = async (deps: PlatformDependencies, runnerId: string): Promise<void> => {
  const { items } = await deps.stores.connections.list(runnerId, { limit: mostConnections, cursor: null });
  for (const connection of items.filter(({ endedAt }) => endedAt === null)) {
    await disconnect(deps, connection).catch((error: Error) => {
      const { id: connectionId, platform } = connection;
      deps.log.warn({ connectionId, platform, err: error.message }, 'consent not revoked before the erasure');
    });
  }
};
