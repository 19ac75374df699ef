import { formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { announce, type DueDelivery } from '#src/use-cases/webhooks/announce.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { unknownUser } from './process-inbox.ts';

/** What a connection needs to become active. */
export type Activation = {
  readonly platformUserId: string;
  /** Sealed; null where the platform needs none. */
  readonly tokens: string | null;
  readonly scopes: string[] | null;
  readonly expiresAt: string | null;
};

/** Events that arrived this long before their user connected are processed: a platform may send before the consent is stored. */
const lookBackMs = MS_PER_DAY;

/**
 * Activates a pending connection, inside the caller's transaction. It replaces an older one of the same runner and
 * account; `taken` when the account is connected to another runner. Returns the inbox events and the deliveries to enqueue
 * after the commit.
 */
export const activateConnection = async (
  tx: Stores,
  deps: Pick<PlatformDependencies, 'clock' | 'newId'>,
  connection: Pick<Connection, 'id' | 'runnerId' | 'platform'>,
  activation: Activation,
): Promise<
  | {
      readonly kind: 'active';
      readonly toEnqueue: readonly string[];
      readonly due: readonly DueDelivery[];
    }
  | { readonly kind: 'taken' }
> => {
  const nowMs = deps.clock.nowMs();
  const at = formatInstant(nowMs);
  const { platform, runnerId } = connection;
  const { platformUserId } = activation;
  const other = await tx.connections.findLive(platform, platformUserId);
  if (other !== undefined && other.runnerId !== runnerId) return { kind: 'taken' };
  if (other !== undefined) {
    const change = {
      status: 'revoked',
      reason: 'replaced by a new consent',
      tokens: null,
      endedAt: at,
    } as const;
    await tx.connections.update(other.id, change);
  }
  await tx.connections.update(connection.id, {
    ...activation,
    status: 'active',
    reason: null,
    connectedAt: at,
  });
  const span = { since: formatInstant(nowMs - lookBackMs), now: at };
  const toEnqueue = await tx.inbox.reopen(platform, platformUserId, unknownUser, span);
  const runner = await tx.runners.findById(runnerId);
  if (runner === undefined) return { kind: 'active', toEnqueue, due: [] };
  const data = { connectionId: connection.id, runnerId, platform };
  const due = await announce(tx, deps, { clientId: runner.clientId, type: 'connection.activated', data });
  return { kind: 'active', toEnqueue, due };
};
