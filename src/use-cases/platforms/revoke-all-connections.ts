import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { disconnectRunner, revokeConnection } from './revoke-connection.ts';

/** A runner has a handful of connections; one page holds them. */
const mostConnections = 200;
/** How long an erasure waits for one platform. */
const timeoutMs = 5_000;

const giveBack = async (deps: PlatformDependencies, connection: Connection): Promise<void> => {
  await disconnectRunner(deps, connection);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs);
  });
  await Promise.race([revokeConnection(deps, connection.id), late]).finally(() => clearTimeout(timer));
};

/**
 * Ends every connection of a runner who is about to be erased, and gives the consents back while the tokens are
 * still there. Best effort: a platform that does not answer within seconds does not hold up the erasure.
 */
export const revokeAllConnections = async (deps: PlatformDependencies, runnerId: string): Promise<void> => {
  const { items } = await deps.stores.connections.list(runnerId, { limit: mostConnections, cursor: null });
  for (const connection of items.filter(({ endedAt }) => endedAt === null)) {
    await giveBack(deps, connection).catch((error: Error) => {
      const { id: connectionId, platform } = connection;
      deps.log.warn({ connectionId, platform, err: error.message }, 'consent not given back before erasing');
    });
  }
};
