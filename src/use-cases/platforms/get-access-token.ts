import { type EpochMs, formatInstant, MS_PER_MINUTE, parseInstant } from '#src/core/index.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** The tokens of a connection, stored sealed. */
export type Tokens = { readonly accessToken: string; readonly refreshToken: string | null };

export type TokenAnswer =
  | { readonly kind: 'token'; readonly accessToken: string }
  /** Revoked: a new consent is needed. */
  | { readonly kind: 'dead'; readonly because: string }
  | { readonly kind: 'later'; readonly because: string };

/** Tokens that expire within this time are refreshed before they are used. */
const refreshBeforeMs = 5 * MS_PER_MINUTE;

/** Errors that are caused by our settings, not by the runner's consent. */
const configurationErrors = [
  ...['invalid_client', 'unauthorized_client', 'unsupported_grant_type', 'invalid_request'],
  ...['answered 401', 'answered 403'],
];

/** Seals tokens for their connection. */
export const sealTokens = (
  deps: Pick<PlatformDependencies, 'secretBox'>,
  connectionId: string,
  tokens: Tokens,
) =>
  deps.secretBox.seal(
    JSON.stringify({ accessToken: tokens.accessToken, refreshToken: tokens.refreshToken }),
    connectionId,
  );

/** The box opens only what `sealTokens` sealed for this connection: its shape is known. */
const openTokens = (
  deps: Pick<PlatformDependencies, 'secretBox'>,
  connectionId: string,
  sealed: string,
): Tokens => JSON.parse(deps.secretBox.open(sealed, connectionId)) as Tokens;

const expiresSoon = (expiresAt: string | null, nowMs: EpochMs): boolean => {
  const endMs = expiresAt === null ? null : parseInstant(expiresAt);
  return endMs !== null && endMs - nowMs < refreshBeforeMs;
};

/**
 * An access token of a connection, refreshed first when it expires soon or `refreshed` is requested. Call it only while
 * holding the user's lease: refresh tokens work once, so two refreshes at a time would lose the connection. New tokens
 * are stored before they are used.
 *
 * @example
 * await getAccessToken(deps, 'con_1', adapter, 'current'); // { kind: 'token', accessToken: '…' }
 */
export const getAccessToken = async (
  deps: PlatformDependencies,
  connectionId: string,
  adapter: PlatformAdapter,
  how: 'current' | 'refreshed',
): Promise<TokenAnswer> => {
  const { connect } = adapter;
  if (connect === null) return { kind: 'token', accessToken: '' };
  const connection = await deps.stores.connections.findById(connectionId);
  const sealed = connection?.tokens ?? null;
  if (connection === undefined || sealed === null) return { kind: 'dead', because: 'there are no tokens' };
  const { accessToken, refreshToken } = openTokens(deps, connectionId, sealed);
  const nowMs = deps.clock.nowMs();
  const isDue = how === 'refreshed' || expiresSoon(connection.expiresAt, nowMs);
  if (!isDue || connect.refresh === null || refreshToken === null) return { kind: 'token', accessToken };
  const outcome = await connect.refresh({ accessToken, refreshToken }, nowMs, deps.platforms.fetch);
  if (outcome.kind === 'unavailable') return { kind: 'later', because: outcome.because };
  if (outcome.kind === 'denied') {
    const because = `the refresh token was refused: ${outcome.because}`;
    // Tokens that were refreshed elsewhere meanwhile are not revoked: these were the old ones.
    const isCurrent = (await deps.stores.connections.findById(connectionId))?.tokens === sealed;
    return { kind: !isCurrent || configurationErrors.includes(outcome.because) ? 'later' : 'dead', because };
  }
  const { grant } = outcome;
  const rotated = await deps.stores.connections.rotate(connectionId, sealed, {
    tokens: sealTokens(deps, connectionId, grant),
    expiresAt: grant.expiresAtMs === null ? null : formatInstant(grant.expiresAtMs),
  });
  if (!rotated) return { kind: 'later', because: 'the connection changed meanwhile' };
  deps.log.info({ connectionId, platform: adapter.id }, 'tokens refreshed');
  return { kind: 'token', accessToken: grant.accessToken };
};
