import { Failure, MS_PER_HOUR, parseInstant } from '#src/core/index.ts';
import type { RevokeOutcome } from '#src/edges/platforms/connect.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import { endConnection } from './end-connection.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { withLease } from './with-lease.ts';

/** How long revoking a consent is retried. */
const timeoutMs = MS_PER_HOUR;

/** Ends a connection at once, and enqueues the revocation of its consent at the platform. */
export const disconnectRunner = async (deps: PlatformDependencies, connection: Connection): Promise<void> => {
  const because = 'ended through the API';
  const revocation = connection.tokens === null ? 'none' : 'waiting';
  const ended = await endConnection(deps, connection, { because, revocation });
  if (ended && revocation === 'waiting') {
    await deps.jobs.enqueue({ name: 'revoke-connection', payload: { connectionId: connection.id } });
  }
};

const askForRevocation = async (
  deps: PlatformDependencies,
  connection: Connection,
  adapter: PlatformAdapter,
): Promise<RevokeOutcome> => {
  const token = await getAccessToken(deps, connection.id, adapter, 'current');
  // A refused token is revoked already.
  if (token.kind === 'dead') return { kind: 'revoked' };
  if (token.kind === 'later') return { kind: 'failed', because: token.because };
  const grant = { accessToken: token.accessToken, platformUserId: connection.platformUserId ?? '' };
  return (
    (await adapter.connect?.revoke?.(grant, deps.platforms.fetch)) ?? {
      kind: 'failed',
      because: 'the platform has no API for it: the runner can revoke it there',
    }
  );
};

/**
 * Revokes a consent at the platform, best effort. The outcome is stored on the connection, and the tokens are deleted in
 * any case.
 *
 * @throws Failure `unavailable` while the revocation can be retried.
 */
export const revokeConnection = async (deps: PlatformDependencies, connectionId: string): Promise<void> => {
  const connection = await deps.stores.connections.findById(connectionId);
  if (connection?.revocation !== 'waiting' || connection.platformUserId === null) return;
  const record = (revocation: 'none' | 'done' | 'failed', revocationReason: string | null): Promise<void> =>
    deps.stores.connections.update(connectionId, { revocation, revocationReason, tokens: null });
  const { platform, platformUserId } = connection;
  const adapter = deps.platforms.adapterOf(platform);
  if (adapter === null) return record('failed', 'the platform is no longer configured');
  if (adapter.connect?.revoke == null) {
    return record('none', 'the platform has no API for it: the runner can revoke it there');
  }
  if ((await deps.stores.connections.findLive(platform, platformUserId)) !== undefined) {
    return record('none', 'the runner has connected again');
  }
  const outcome = await withLease(deps, { platform, platformUserId }, () =>
    askForRevocation(deps, connection, adapter),
  );
  if (outcome?.kind === 'revoked') return record('done', null);
  const because = outcome?.because ?? 'another job is working for this runner';
  const endedMs = connection.endedAt === null ? null : parseInstant(connection.endedAt);
  if (endedMs !== null && deps.clock.nowMs() - endedMs > timeoutMs) return record('failed', because);
  throw new Failure('unavailable', `The consent is not revoked yet: ${because}.`);
};
