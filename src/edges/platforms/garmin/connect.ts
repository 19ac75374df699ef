import type { Exchange } from '#src/edges/guarded-request.ts';
import type { Connect } from '#src/edges/platforms/connect.ts';
import type { GuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, listOf, objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';
import { garminApi, garminHosts } from './hosts.ts';

/** The permission without which no activity may be read. */
const activityPermission = 'ACTIVITY_EXPORT';

const ask = (path: string, accessToken: string, fetch: GuardedFetch): Promise<Exchange> =>
  fetch({
    url: `${garminApi}${path}`,
    credentials: { authorization: `Bearer ${accessToken}` },
    allow: garminHosts,
  });

/**
 * Garmin's OAuth 2.0 with PKCE (OAuth 1.0a ends on 2026-12-31): access for a day, rotating refresh tokens.
 *
 * @example
 * createGarminConnect({ clientId: 'c', clientSecret: 's' }).neededScopes; // []
 */
export const createGarminConnect = (client: { clientId: string; clientSecret: string }): Connect =>
  createOAuthConnect({
    ...client,
    authorizeUrl: 'https://connect.garmin.com/oauth2Confirm',
    tokenUrl: 'https://diauth.garmin.com/di-oauth2-service/oauth/token',
    clientProof: 'post',
    pkce: 'S256',
    scope: null,
    neededScopes: [],
    allow: [{ host: 'diauth.garmin.com', path: /^\/di-oauth2-service\/oauth\/token$/ }],
    findUserId: async (answer, fetch) => {
      const exchange = await ask('/user/id', textOf(answer['access_token']) ?? '', fetch);
      if (exchange.kind !== 'answered' || exchange.status !== 200) return null;
      return idOf(objectOf(readJson(exchange.bytes)?.value)?.['userId']);
    },
    revoke: async ({ accessToken }, fetch) => {
      const exchange = await fetch({
        url: `${garminApi}/user/registration`,
        method: 'DELETE',
        credentials: { authorization: `Bearer ${accessToken}` },
        allow: garminHosts,
      });
      if (exchange.kind !== 'answered') return { kind: 'failed', because: exchange.because };
      return exchange.status === 204 || exchange.status === 401
        ? { kind: 'revoked' }
        : { kind: 'failed', because: `answered ${exchange.status}` };
    },
  });

/**
 * Asks Garmin whether the connection is alive (401 on `/user/id`: it ended) and what is allowed.
 *
 * @example
 * await readGarminConnection(call, fetch); // { kind: 'live', mayReadActivities: false }
 */
export const readGarminConnection: NonNullable<PlatformAdapter['checkConnection']> = async (call, fetch) => {
  const user = await ask('/user/id', call.accessToken, fetch);
  if (user.kind !== 'answered') return { kind: 'unknown', because: user.because };
  if (user.status === 401) return { kind: 'gone' };
  if (user.status !== 200) return { kind: 'unknown', because: `answered ${user.status}` };
  const permissions = await ask('/user/permissions', call.accessToken, fetch);
  if (permissions.kind !== 'answered') return { kind: 'unknown', because: permissions.because };
  if (permissions.status !== 200) return { kind: 'unknown', because: `answered ${permissions.status}` };
  const value = readJson(permissions.bytes)?.value;
  const granted = Array.isArray(value) ? value : listOf(objectOf(value)?.['permissions']);
  return { kind: 'live', mayReadActivities: granted.includes(activityPermission) };
};
