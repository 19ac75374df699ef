import { formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import { announce, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/**
 * Ends a connection: its events are ignored from now on, and the client is notified. `waiting` keeps the tokens until
 * the consent is revoked at the platform. When the platform's terms require it, everything received over the connection
 * gets an expiry. False when the connection had ended already.
 */
export const endConnection = async (
  deps: Pick<PlatformDependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'log' | 'platforms'>,
  connection: Connection,
  end: { readonly because: string; readonly revocation: 'none' | 'waiting' },
): Promise<boolean> => {
  const nowMs = deps.clock.nowMs();
  const at = formatInstant(nowMs);
  const due = await deps.stores.inTransaction(async (tx) => {
    const runner = await tx.runners.findById(connection.runnerId);
    const current = await tx.connections.lock(connection.id);
    const isOver = current === undefined || current.status === 'revoked' || current.status === 'failed';
    if (runner === undefined || isOver) return null;
    const isLive = current.status !== 'pending';
    await tx.connections.update(connection.id, {
      status: 'revoked',
      reason: end.because,
      revocation: isLive ? end.revocation : 'none',
      endedAt: at,
      ...(end.revocation === 'none' ? { tokens: null } : {}),
    });
    const days = deps.platforms.provenanceOf(connection.platform)?.deleteWithinDaysOfRevocation ?? null;
    if (days !== null) {
      await tx.platforms.limitRetention(connection.id, formatInstant(nowMs + days * MS_PER_DAY));
    }
    if (!isLive) return [];
    return announce(tx, deps, {
      clientId: runner.clientId,
      type: 'connection.revoked',
      data: {
        connectionId: connection.id,
        runnerId: runner.id,
        platform: connection.platform,
        because: end.because,
      },
    });
  });
  if (due === null) return false;
  deps.log.info({ connectionId: connection.id, because: end.because }, 'connection ended');
  await enqueueDeliveries(deps, due);
  return true;
};
