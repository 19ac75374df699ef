import { formatInstant, MS_PER_MINUTE, parseInstant } from '#src/core/index.ts';
import type { ConnectionCheck, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { endConnection } from './end-connection.ts';
import { type EventOutcome, ignored, processed, retryLater, waitUntil } from './event-outcome.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** A platform is asked about a user at most this often, so that forged events cannot use up its quota. */
const coolDownMs = 10 * MS_PER_MINUTE;

/** Asks the platform, with refreshed tokens, whether a connection is still valid. */
export const checkConnection = async (
  deps: PlatformDependencies,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<ConnectionCheck> => {
  const token = await getAccessToken(deps, connection.id, adapter, 'refreshed');
  if (token.kind === 'dead') return { kind: 'gone' };
  if (token.kind === 'later') return { kind: 'unknown', because: token.because };
  if (adapter.checkConnection === null) return { kind: 'unknown', because: 'the platform cannot be asked' };
  const platformUserId = connection.platformUserId ?? '';
  const call = { accessToken: token.accessToken, platformUserId, nowMs: deps.clock.nowMs() };
  return adapter.checkConnection(call, deps.platforms.fetch);
};

const recordValid = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  connection: Connection,
  check: ConnectionCheck & { kind: 'live' },
): Promise<EventOutcome> => {
  const status = check.mayReadActivities ? 'active' : 'paused';
  const reason = check.mayReadActivities
    ? null
    : 'the runner has withdrawn the permission to read activities';
  const checkedAt = formatInstant(deps.clock.nowMs());
  await deps.stores.connections.update(connection.id, { status, reason, checkedAt });
  if (entry.kind === 'permissions-changed') return processed(reason ?? 'activities may be read');
  return ignored('the platform confirms that the connection is valid');
};

/**
 * Processes an event that a runner left or changed permissions. When the event itself is no proof the platform is
 * asked, and only its answer ends or pauses the connection.
 */
export const confirmConnection = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<EventOutcome> => {
  const nowMs = deps.clock.nowMs();
  if (entry.confirmWith === 'nothing' && entry.kind === 'deregistered') {
    await endConnection(deps, connection, { because: 'the platform reported it', revocation: 'none' });
    return processed('the connection ended');
  }
  const checkedMs = connection.checkedAt === null ? null : parseInstant(connection.checkedAt);
  const receivedMs = parseInstant(entry.receivedAt) ?? nowMs;
  if (checkedMs !== null && checkedMs >= receivedMs) {
    return ignored('the platform was asked after this event, and the connection is valid');
  }
  if (checkedMs !== null && nowMs - checkedMs < coolDownMs) {
    return waitUntil(checkedMs + coolDownMs, 'the platform was asked a moment ago');
  }
  const check = await checkConnection(deps, connection, adapter);
  if (check.kind === 'live') return recordValid(deps, entry, connection, check);
  if (check.kind === 'unknown') {
    return retryLater('unavailable', { attempts: entry.attempts, nowMs, reason: check.because });
  }
  const because = 'the runner ended it at the platform; the platform confirmed that';
  await endConnection(deps, connection, { because, revocation: 'none' });
  return processed('the platform confirmed it: the connection ended');
};
