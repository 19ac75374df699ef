import * as oauth from 'oauth4webapi';
import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { Connect, ConnectionAttempt, Grant, GrantOutcome, RevokeOutcome } from './connect.ts';
import type { GuardedFetch, HostRule } from './guarded-fetch.ts';
import type { JsonObject } from './reading-json.ts';

/** What differs between the platforms' OAuth 2.0 servers. */
export type OAuthProfile = {
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientProof: 'basic' | 'post';
  readonly pkce: 'S256' | 'none';
  readonly scope: string | null;
  readonly neededScopes: readonly string[];
  readonly allow: readonly HostRule[];
  /** The runner's account id, from the token answer or by a request; null when it is unknown. */
  readonly findUserId: (answer: JsonObject, fetch: GuardedFetch) => Promise<string | null>;
  /** Members that a standard answer has and this server's lacks. */
  readonly missingFromAnswer?: Readonly<Record<string, string>>;
  /** What must be done before the platform sends events; null when it succeeded. */
  readonly register?: (
    grant: Grant,
    fetch: GuardedFetch,
  ) => Promise<Exclude<GrantOutcome, { kind: 'granted' }> | null>;
  readonly revoke?: (
    grant: { accessToken: string; platformUserId: string },
    fetch: GuardedFetch,
  ) => Promise<RevokeOutcome>;
};

/** The platform did not answer; it may do so later. */
class NoAnswer extends Error {}

/**
 * Secrets of one connection attempt: `state` ties the callback to the client's session, `codeVerifier` to us
 * (RFC 7636).
 *
 * @example
 * newConnectionAttempt('https://sinew.example/callback').state.length; // 43
 */
export const newConnectionAttempt = (redirectUri: string): ConnectionAttempt => ({
  state: oauth.generateRandomState(),
  codeVerifier: oauth.generateRandomCodeVerifier(),
  redirectUri,
});

const withMissing = (text: string, missing: Readonly<Record<string, string>>): string => {
  try {
    return JSON.stringify({ ...missing, ...JSON.parse(text) });
  } catch {
    return text;
  }
};

/** Sends the OAuth library's requests through the guard; `seen` keeps the status, to separate refusals from outages. */
const askThrough = (fetch: GuardedFetch, profile: OAuthProfile, seen: { status: number }) => ({
  [oauth.customFetch]: async (
    url: string,
    options: { method: string; headers: Record<string, string>; body?: URLSearchParams | undefined },
  ): Promise<Response> => {
    const exchange = await fetch({
      url,
      method: 'POST',
      credentials: options.headers,
      body: new TextEncoder().encode(options.body?.toString() ?? ''),
      allow: profile.allow,
    });
    if (exchange.kind !== 'answered') throw new NoAnswer(exchange.because);
    seen.status = exchange.status;
    if (exchange.status >= 500 || exchange.status === 429) throw new NoAnswer(`answered ${exchange.status}`);
    const { bytes, headers, status } = exchange;
    const body = withMissing(new TextDecoder().decode(bytes), profile.missingFromAnswer ?? {});
    return new Response(status === 204 ? null : body, { status, headers });
  },
});

const splitScopes = (text: string | null | undefined): string[] | null =>
  text ? text.split(/[\s,]+/).filter((scope) => scope !== '') : null;

const grantOf = (
  answer: oauth.TokenEndpointResponse,
  context: { nowMs: EpochMs; scope: string | null; oldRefreshToken: string | null },
): Omit<Grant, 'platformUserId'> => ({
  accessToken: answer.access_token,
  refreshToken: answer.refresh_token ?? context.oldRefreshToken,
  expiresAtMs: answer.expires_in === undefined ? null : context.nowMs + answer.expires_in * 1000,
  scopes: splitScopes(answer.scope ?? context.scope),
});

const outcomeOfError = (error: unknown, status: number): GrantOutcome => {
  if (error instanceof NoAnswer) return { kind: 'unavailable', because: error.message };
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    return { kind: 'denied', because: error.error };
  }
  if (status >= 400 && status < 500) return { kind: 'denied', because: `answered ${status}` };
  if (status === 0) return { kind: 'denied', because: 'the callback does not belong to this attempt' };
  return { kind: 'unavailable', because: 'the answer is no OAuth answer' };
};

/**
 * Connects a runner by the OAuth 2.0 authorisation code grant, with PKCE where the platform takes it.
 *
 * @example
 * const connect = createOAuthConnect(polarProfile);
 * await connect.authorizeUrl(newConnectionAttempt('https://sinew.example/callback'));
 */
export const createOAuthConnect = (profile: OAuthProfile): Connect => {
  const server: oauth.AuthorizationServer = {
    issuer: new URL(profile.tokenUrl).origin,
    authorization_endpoint: profile.authorizeUrl,
    token_endpoint: profile.tokenUrl,
  };
  const client: oauth.Client = { client_id: profile.clientId };
  const proof =
    profile.clientProof === 'basic'
      ? oauth.ClientSecretBasic(profile.clientSecret)
      : oauth.ClientSecretPost(profile.clientSecret);

  return {
    neededScopes: profile.neededScopes,
    revoke: profile.revoke ?? null,

    authorizeUrl: async (attempt) => {
      const url = new URL(profile.authorizeUrl);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('client_id', profile.clientId);
      url.searchParams.set('redirect_uri', attempt.redirectUri);
      url.searchParams.set('state', attempt.state);
      if (profile.scope !== null) url.searchParams.set('scope', profile.scope);
      if (profile.pkce === 'S256') {
        url.searchParams.set('code_challenge', await oauth.calculatePKCECodeChallenge(attempt.codeVerifier));
        url.searchParams.set('code_challenge_method', 'S256');
      }
      return url.href;
    },

    exchange: async (callback, attempt, nowMs, fetch) => {
      const seen = { status: 0 };
      try {
        const parameters = oauth.validateAuthResponse(server, client, callback, attempt.state);
        const verifier = profile.pkce === 'S256' ? attempt.codeVerifier : oauth.nopkce;
        const ask = askThrough(fetch, profile, seen);
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          proof,
          parameters,
          attempt.redirectUri,
          verifier,
          ask,
        );
        const answer = await oauth.processAuthorizationCodeResponse(server, client, response);
        const platformUserId = await profile.findUserId(answer, fetch);
        if (platformUserId === null) return { kind: 'unavailable', because: 'the runner’s id is not known' };
        const tokens = grantOf(answer, { nowMs, scope: callback.get('scope'), oldRefreshToken: null });
        const grant: Grant = { ...tokens, platformUserId };
        const trouble = (await profile.register?.(grant, fetch)) ?? null;
        return trouble ?? { kind: 'granted', grant };
      } catch (error) {
        return outcomeOfError(error, seen.status);
      }
    },

    refresh: async ({ refreshToken }, nowMs, fetch) => {
      const seen = { status: 0 };
      try {
        const ask = askThrough(fetch, profile, seen);
        const response = await oauth.refreshTokenGrantRequest(server, client, proof, refreshToken, ask);
        const answer = await oauth.processRefreshTokenResponse(server, client, response);
        const grant = grantOf(answer, { nowMs, scope: null, oldRefreshToken: refreshToken });
        return { kind: 'granted', grant: { ...grant, platformUserId: null } };
      } catch (error) {
        return outcomeOfError(error, seen.status);
      }
    },
  };
};
