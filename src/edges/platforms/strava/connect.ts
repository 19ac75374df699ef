import type { Connect } from '#src/edges/platforms/connect.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, objectOf } from '#src/edges/platforms/reading-json.ts';
import { stravaApi, stravaHosts } from './hosts.ts';

/**
 * Strava's OAuth 2.0: access for six hours, rotating refresh tokens. The runner can untick scopes, so check
 * the granted ones before the connection counts as active.
 *
 * @example
 * createStravaConnect({ clientId: 'c', clientSecret: 's' }).neededScopes; // ['activity:read_all']
 */
export const createStravaConnect = (client: { clientId: string; clientSecret: string }): Connect =>
  createOAuthConnect({
    ...client,
    authorizeUrl: 'https://www.strava.com/oauth/authorize',
    tokenUrl: 'https://www.strava.com/oauth/token',
    clientProof: 'post',
    pkce: 'none',
    scope: 'read,activity:read_all',
    neededScopes: ['activity:read_all'],
    allow: stravaHosts,
    findUserId: async (answer) => idOf(objectOf(answer['athlete'])?.['id']),
    revoke: async ({ accessToken }, fetch) => {
      const exchange = await fetch({
        url: 'https://www.strava.com/oauth/deauthorize',
        method: 'POST',
        credentials: { authorization: `Bearer ${accessToken}` },
        allow: stravaHosts,
      });
      if (exchange.kind !== 'answered') return { kind: 'failed', because: exchange.because };
      return exchange.status === 200 || exchange.status === 401
        ? { kind: 'revoked' }
        : { kind: 'failed', because: `answered ${exchange.status}` };
    },
  });

/**
 * Whether a token still works. A 401 may also be an expired access token: refresh first. `gone` counts only for a
 * token that was just refreshed or whose refresh was denied.
 *
 * @example
 * await readStravaConnection(call, fetch); // { kind: 'live', mayReadActivities: true }
 */
export const readStravaConnection: NonNullable<PlatformAdapter['checkConnection']> = async (call, fetch) => {
  const exchange = await fetch({
    url: `${stravaApi}/athlete`,
    credentials: { authorization: `Bearer ${call.accessToken}` },
    allow: stravaHosts,
  });
  if (exchange.kind !== 'answered') return { kind: 'unknown', because: exchange.because };
  if (exchange.status === 401) return { kind: 'gone' };
  if (exchange.status === 200) return { kind: 'live', mayReadActivities: true };
  return { kind: 'unknown', because: `answered ${exchange.status}` };
};
