import type { Connect } from '#src/edges/platforms/connect.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import { idOf, objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';
import { wahooApiHosts } from './hosts.ts';

/**
 * Wahoo's OAuth 2.0: access for two hours, refresh tokens that work once, events only with `offline_data`.
 *
 * @example
 * createWahooConnect({ clientId: 'c', clientSecret: 's' }).neededScopes; // ['workouts_read', 'offline_data']
 */
export const createWahooConnect = (client: { clientId: string; clientSecret: string }): Connect =>
  createOAuthConnect({
    ...client,
    authorizeUrl: 'https://api.wahooligan.com/oauth/authorize',
    tokenUrl: 'https://api.wahooligan.com/oauth/token',
    clientProof: 'post',
    pkce: 'none',
    scope: 'user_read workouts_read offline_data',
    neededScopes: ['workouts_read', 'offline_data'],
    allow: wahooApiHosts,
    findUserId: async (answer, fetch) => {
      const exchange = await fetch({
        url: 'https://api.wahooligan.com/v1/user',
        credentials: { authorization: `Bearer ${textOf(answer['access_token']) ?? ''}` },
        allow: wahooApiHosts,
      });
      if (exchange.kind !== 'answered' || exchange.status !== 200) return null;
      return idOf(objectOf(readJson(exchange.bytes)?.value)?.['id']);
    },
    revoke: async ({ accessToken }, fetch) => {
      const exchange = await fetch({
        url: 'https://api.wahooligan.com/v1/permissions',
        method: 'DELETE',
        credentials: { authorization: `Bearer ${accessToken}` },
        allow: wahooApiHosts,
      });
      if (exchange.kind !== 'answered') return { kind: 'failed', because: exchange.because };
      return exchange.status < 300 || exchange.status === 401
        ? { kind: 'revoked' }
        : { kind: 'failed', because: `answered ${exchange.status}` };
    },
  });
