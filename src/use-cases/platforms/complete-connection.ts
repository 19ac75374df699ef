import { formatInstant } from '#src/core/index.ts';
import type { Grant } from '#src/edges/platforms/connect.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { ConnectState } from '#src/edges/storage/connection-store.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { activateConnection } from './activate-connection.ts';
import { sealTokens } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { enqueueInbox } from './receive-event.ts';

/** The outcome of a runner's return from a platform. `unknown`: the state is unknown, used or expired. */
export type Completion =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'connected' | 'failed';
      readonly connectionId: string;
      readonly because: string | null;
      readonly returnTo: string | null;
    };

type Attempt = { readonly state: ConnectState; readonly adapter: PlatformAdapter };

const failAttempt = async (
  deps: PlatformDependencies,
  state: ConnectState,
  because: string,
): Promise<Completion> => {
  const { connectionId, returnTo } = state;
  const change = { status: 'failed', reason: because, endedAt: formatInstant(deps.clock.nowMs()) } as const;
  await deps.stores.connections.update(connectionId, change);
  deps.log.info({ connectionId, platform: state.platform, because }, 'connection failed');
  return { kind: 'failed', connectionId, because, returnTo };
};

const isUniqueViolation = (error: unknown): boolean => (error as { code?: string }).code === '23505';

const storeGrant = async (
  deps: PlatformDependencies,
  { state }: Attempt,
  grant: Grant,
): Promise<Completion> => {
  const { connectionId, returnTo } = state;
  const taken = 'this account is connected to another runner';
  const activation = {
    platformUserId: grant.platformUserId ?? '',
    tokens: sealTokens(deps, connectionId, grant),
    scopes: grant.scopes === null ? null : [...grant.scopes],
    expiresAt: grant.expiresAtMs === null ? null : formatInstant(grant.expiresAtMs),
  };
  const outcome = await deps.stores
    .inTransaction(async (tx) => {
      const connection = await tx.connections.lock(connectionId);
      if (connection?.status !== 'pending') return { kind: 'over' } as const;
      return activateConnection(tx, deps, connection, activation);
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return { kind: 'taken' } as const;
      throw error;
    });
  if (outcome.kind === 'taken') return failAttempt(deps, state, taken);
  if (outcome.kind === 'over') return { kind: 'unknown' };
  deps.log.info({ connectionId, platform: state.platform }, 'connection active');
  await enqueueInbox(deps, outcome.toEnqueue);
  await enqueueDeliveries(deps, outcome.due);
  return { kind: 'connected', connectionId, because: null, returnTo };
};

/**
 * Completes a connection when a runner returns from a platform. The `state` identifies the connection and is deleted
 * first, so it works once. The code is exchanged with the PKCE verifier, and the tokens are stored sealed.
 *
 * @example
 * await completeConnection(deps, 'polar', new URLSearchParams('state=…&code=…')); // { kind: 'connected', … }
 */
export const completeConnection = async (
  deps: PlatformDependencies,
  platform: string,
  callback: URLSearchParams,
): Promise<Completion> => {
  const given = callback.get('state') ?? '';
  const adapter = deps.platforms.adapterOf(platform);
  if (given === '' || adapter === null || adapter.connect === null) return { kind: 'unknown' };
  const nowMs = deps.clock.nowMs();
  const stateHash = deps.platforms.fingerprint(given);
  const state = await deps.stores.connections.takeState(platform, stateHash, formatInstant(nowMs));
  if (state === undefined) return { kind: 'unknown' };
  const connection = await deps.stores.connections.findById(state.connectionId);
  if (connection?.status !== 'pending') return { kind: 'unknown' };
  const attempt = {
    state: given,
    codeVerifier: deps.secretBox.open(state.verifier, state.connectionId),
    redirectUri: state.redirectUri,
  };
  const outcome = await adapter.connect.exchange(callback, attempt, nowMs, deps.platforms.fetch);
  if (outcome.kind !== 'granted') return failAttempt(deps, state, `${outcome.kind}: ${outcome.because}`);
  const { grant } = outcome;
  const missing = adapter.connect.neededScopes.filter((scope) => grant.scopes?.includes(scope) === false);
  if (grant.platformUserId === null) return failAttempt(deps, state, 'the platform names no user');
  if (missing.length > 0) {
    return failAttempt(deps, state, `the runner did not allow ${missing.join(', ')}`);
  }
  return storeGrant(deps, { state, adapter }, grant);
};
