import type { Connect } from '#src/edges/platforms/connect.ts';
import { createOAuthConnect } from '#src/edges/platforms/oauth-connect.ts';
import { idOf, objectOf } from '#src/edges/platforms/reading-json.ts';
import { intervalsHosts } from './activities.ts';

/**
 * intervals.icu's OAuth 2.0: the code is valid for two minutes, the token does not expire, the answer names the
 * athlete. It has no call to revoke the consent; the runner does that in its settings.
 *
 * @example
 * createIntervalsConnect({ clientId: 'c', clientSecret: 's' }).refresh; // null
 */
export const createIntervalsConnect = (client: { clientId: string; clientSecret: string }): Connect => ({
  ...createOAuthConnect({
    ...client,
    authorizeUrl: 'https://intervals.icu/oauth/authorize',
    tokenUrl: 'https://intervals.icu/api/oauth/token',
    clientProof: 'post',
    pkce: 'none',
    scope: 'ACTIVITY:READ',
    neededScopes: ['ACTIVITY:READ'],
    allow: intervalsHosts,
    findUserId: async (answer) => idOf(objectOf(answer['athlete'])?.['id']),
  }),
  refresh: null,
});
