import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { Connect } from '#src/edges/platforms/connect.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import { idOf, objectOf, readJson } from '#src/edges/platforms/reading-json.ts';
import type { CorosHosts } from './hosts.ts';

/** How much longer a refreshed token lives: 30 days. */
const corosTokenMs = 30 * MS_PER_DAY;

/**
 * COROS's OAuth 2.0: the answer carries `openId`, and a refresh prolongs the same token instead of making
 * a new one.
 *
 * @example
 * createCorosConnect(options).neededScopes; // []
 */
export const createCorosConnect = (options: {
  clientId: string;
  clientSecret: string;
  hosts: CorosHosts;
}): Connect => {
  const { hosts, clientId, clientSecret } = options;
  return {
    ...createOAuthConnect({
      clientId,
      clientSecret,
      authorizeUrl: `${hosts.apiOrigin}/oauth2/authorize`,
      tokenUrl: `${hosts.apiOrigin}/oauth2/accesstoken`,
      clientProof: 'post',
      pkce: 'none',
      scope: null,
      neededScopes: [],
      allow: hosts.api,
      missingFromAnswer: { token_type: 'bearer' },
      findUserId: async (answer) => idOf(answer['openId']),
      revoke: async ({ accessToken }, fetch) => {
        const exchange = await fetch({
          url: `${hosts.apiOrigin}/oauth2/deauthorize?token=${encodeURIComponent(accessToken)}`,
          method: 'POST',
          allow: hosts.api,
        });
        if (exchange.kind !== 'answered') return { kind: 'failed', because: exchange.because };
        const result = idOf(objectOf(readJson(exchange.bytes)?.value)?.['result']);
        return exchange.status === 200 && (result === '0000' || result === '5006')
          ? { kind: 'revoked' }
          : { kind: 'failed', because: `answered ${exchange.status} ${result ?? ''}`.trim() };
      },
    }),
    refresh: async ({ accessToken, refreshToken }, nowMs, fetch) => {
      const form = new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
        grant_type: 'refresh_token',
      });
      const exchange = await fetch({
        url: `${hosts.apiOrigin}/oauth2/refresh-token`,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new TextEncoder().encode(form.toString()),
        allow: hosts.api,
      });
      if (exchange.kind !== 'answered') return { kind: 'unavailable', because: exchange.because };
      const result = idOf(objectOf(readJson(exchange.bytes)?.value)?.['result']);
      if (exchange.status >= 500 || exchange.status === 429) {
        return { kind: 'unavailable', because: `answered ${exchange.status}` };
      }
      if (exchange.status !== 200 || (result !== null && result !== '0000')) {
        return { kind: 'denied', because: `answered ${exchange.status} ${result ?? ''}`.trim() };
      }
      const grant = {
        accessToken,
        refreshToken,
        expiresAtMs: nowMs + corosTokenMs,
        scopes: null,
        platformUserId: null,
      };
      return { kind: 'granted', grant };
    },
  };
};
