import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';

/** Where the API's paths start. */
export const stravaApi = 'https://www.strava.com/api/v3';
/** Strava's API; every address is built from an id, none is taken from an event. */
export const stravaHosts: readonly HostRule[] = [{ host: 'www.strava.com', path: /^\/(api\/v3|oauth)\/./ }];
