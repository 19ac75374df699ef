import type { Connect } from '#src/edges/platforms/connect.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import { idOf } from '#src/edges/platforms/reading-json.ts';
import { polarHosts } from './exercises.ts';

/**
 * Polar's OAuth 2.0. The token does not end; the runner must then be registered (`POST /v3/users`), or no
 * event ever comes. A runner who is registered already (409) is as good.
 *
 * @example
 * createPolarConnect({ clientId: 'c', clientSecret: 's' }).neededScopes; // ['accesslink.read_all']
 */
export const createPolarConnect = (client: { clientId: string; clientSecret: string }): Connect => ({
  ...createOAuthConnect({
    ...client,
    authorizeUrl: 'https://flow.polar.com/oauth2/authorization',
    tokenUrl: 'https://polarremote.com/v2/oauth2/token',
    clientProof: 'basic',
    pkce: 'none',
    scope: 'accesslink.read_all',
    neededScopes: ['accesslink.read_all'],
    allow: [{ host: 'polarremote.com', path: /^\/v2\/oauth2\/token$/ }],
    findUserId: async (answer) => idOf(answer['x_user_id']),
    register: async (grant, fetch) => {
      const exchange = await fetch({
        url: 'https://www.polaraccesslink.com/v3/users',
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        credentials: { authorization: `Bearer ${grant.accessToken}` },
        body: new TextEncoder().encode(JSON.stringify({ 'member-id': `sinew-${grant.platformUserId}` })),
        allow: polarHosts,
      });
      if (exchange.kind !== 'answered') return { kind: 'unavailable', because: exchange.because };
      if ([200, 201, 204, 409].includes(exchange.status)) return null;
      if (exchange.status === 403)
        return { kind: 'denied', because: 'the runner has not given every consent' };
      return { kind: 'unavailable', because: `registering answered ${exchange.status}` };
    },
    revoke: async ({ accessToken, platformUserId }, fetch) => {
      const exchange = await fetch({
        url: `https://www.polaraccesslink.com/v3/users/${encodeURIComponent(platformUserId)}`,
        method: 'DELETE',
        credentials: { authorization: `Bearer ${accessToken}` },
        allow: polarHosts,
      });
      if (exchange.kind !== 'answered') return { kind: 'failed', because: exchange.because };
      const isGone = [200, 204, 401, 403, 404].includes(exchange.status);
      return isGone ? { kind: 'revoked' } : { kind: 'failed', because: `answered ${exchange.status}` };
    },
  }),
  refresh: null,
});
