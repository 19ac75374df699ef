import type { Connect } from '#src/edges/platforms/connect.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import { objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';

/** The claim `user` of the access token (a JWT), which is the `username` of the notifications. */
const userOfToken = (accessToken: unknown): string | null => {
  const claims = textOf(accessToken)?.split('.')[1];
  if (claims === undefined) return null;
  return textOf(objectOf(readJson(Buffer.from(claims, 'base64url'))?.value)?.['user']);
};

/**
 * Suunto's OAuth 2.0: tokens of 24 hours, refreshed; the user's name is read from the token that Suunto's own
 * server just gave, so its signature is not checked again.
 *
 * @example
 * createSuuntoConnect({ clientId: 'c', clientSecret: 's' }).neededScopes; // []
 */
export const createSuuntoConnect = (client: { clientId: string; clientSecret: string }): Connect =>
  createOAuthConnect({
    ...client,
    authorizeUrl: 'https://cloudapi-oauth.suunto.com/oauth/authorize',
    tokenUrl: 'https://cloudapi-oauth.suunto.com/oauth/token',
    clientProof: 'basic',
    pkce: 'none',
    scope: null,
    neededScopes: [],
    allow: [{ host: 'cloudapi-oauth.suunto.com', path: /^\/oauth\/token$/ }],
    findUserId: async (answer) => userOfToken(answer['access_token']),
    revoke: async ({ accessToken }, fetch) => {
      const exchange = await fetch({
        url: `https://cloudapi-oauth.suunto.com/oauth/deauthorize?client_id=${encodeURIComponent(client.clientId)}`,
        credentials: { authorization: `Bearer ${accessToken}` },
        allow: [{ host: 'cloudapi-oauth.suunto.com', path: /^\/oauth\/deauthorize$/ }],
      });
      if (exchange.kind !== 'answered') return { kind: 'failed', because: exchange.because };
      return exchange.status < 300 || exchange.status === 401
        ? { kind: 'revoked' }
        : { kind: 'failed', because: `answered ${exchange.status}` };
    },
  });
