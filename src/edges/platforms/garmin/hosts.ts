import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';

/** Garmin's wellness API: the only place that a callback may lead to and a token may be sent to. */
export const garminHosts: readonly HostRule[] = [
  { host: 'apis.garmin.com', path: /^\/wellness-api\/rest\/./ },
];

/** Where the wellness API's paths start. */
export const garminApi = 'https://apis.garmin.com/wellness-api/rest';
