import { formatInstant, MS_PER_MINUTE } from '#src/core/index.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry, NewInboxEntry } from '#src/edges/storage/inbox-store.ts';
import { announce, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { type EventOutcome, recorded, waitUntil } from './event-outcome.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** The kind of the inbox event that stands behind the recordings of the first list of a connection. */
export const historyListed = 'history-listed';

const waitMs = MS_PER_MINUTE;

/** The event that ends the first list of a connection: once it is processed, everything that was listed is received. */
export const endOfHistory = (
  deps: Pick<PlatformDependencies, 'newId' | 'clock'>,
  connection: Connection,
): NewInboxEntry => ({
  id: deps.newId('inbox'),
  platform: connection.platform,
  eventKey: `${historyListed}|${connection.id}`,
  kind: historyListed,
  proof: null,
  platformUserId: connection.platformUserId,
  platformActivityId: null,
  revisionMs: null,
  confirmWith: 'nothing',
  plan: null,
  payload: null,
  payloadName: null,
  status: 'received',
  reason: null,
  receivedAt: formatInstant(deps.clock.nowMs()),
});

/** Announces that the listed recordings are received, once nothing of the user waits before it. */
export const finishHistory = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  connection: Connection,
): Promise<EventOutcome> => {
  const at = formatInstant(deps.clock.nowMs());
  if (await deps.stores.inbox.hasEarlier(entry))
    return waitUntil(deps.clock.nowMs() + waitMs, 'recordings of the first list still wait');
  const due = await deps.stores.inTransaction(async (tx) => {
    const runner = await tx.runners.findById(connection.runnerId);
    const current = await tx.inbox.lockUnfinished(entry.id);
    if (runner === undefined || current === undefined) return [];
    await tx.inbox.finish(entry.id, { status: 'processed', reason: null, at });
    const data = { connectionId: connection.id, runnerId: runner.id, platform: connection.platform };
    return announce(tx, deps, { clientId: runner.clientId, type: 'connection.history-finished', data });
  });
  await enqueueDeliveries(deps, due);
  return recorded;
};
