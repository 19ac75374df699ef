import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { GuardedFetch } from './guarded-fetch.ts';

/** The tokens of a runner's consent. Encrypt the tokens at rest; write a rotated one before using it. */
export type Grant = {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** Null when the token does not expire. */
  readonly expiresAtMs: EpochMs | null;
  /** The scopes that were granted, which may be fewer than asked; null when the platform does not say. */
  readonly scopes: readonly string[] | null;
  /** The runner's id at the platform; null only where a refresh does not repeat it. */
  readonly platformUserId: string | null;
};

export type GrantOutcome =
  | { readonly kind: 'granted'; readonly grant: Grant }
  /** The runner refused, the code was used or the refresh token is invalid: only a new consent helps. */
  | { readonly kind: 'denied'; readonly because: string }
  | { readonly kind: 'unavailable'; readonly because: string };

/** Values made once for each connection attempt and kept with the client's session until the callback. */
export type ConnectionAttempt = {
  readonly state: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
};

/** How a runner's consent is requested, refreshed and revoked. */
export type Connect = {
  /** Where to send the runner. */
  readonly authorizeUrl: (attempt: ConnectionAttempt) => Promise<string>;
  /** Exchanges the callback's parameters, and registers the runner where the platform requires it. */
  readonly exchange: (
    callback: URLSearchParams,
    attempt: ConnectionAttempt,
    nowMs: EpochMs,
    fetch: GuardedFetch,
  ) => Promise<GrantOutcome>;
  /** New tokens for old ones; null where tokens do not expire. One at a time a connection: refresh tokens rotate. */
  readonly refresh:
    | ((
        grant: { accessToken: string; refreshToken: string },
        nowMs: EpochMs,
        fetch: GuardedFetch,
      ) => Promise<GrantOutcome>)
    | null;
  /** Revokes the consent at the platform; null where it has no call for it. */
  readonly revoke:
    | ((
        grant: { accessToken: string; platformUserId: string },
        fetch: GuardedFetch,
      ) => Promise<RevokeOutcome>)
    | null;
  /** Scopes without which no activity can be read. */
  readonly neededScopes: readonly string[];
};

export type RevokeOutcome =
  | { readonly kind: 'revoked' }
  | { readonly kind: 'failed'; readonly because: string };
