import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';

/** Where Wahoo's API answers; tokens go nowhere else. */
export const wahooApiHosts: readonly HostRule[] = [
  { host: 'api.wahooligan.com', path: /^\/(v1\/(user|workouts|permissions)(\/|$)|oauth\/token$)/ },
];

/** Where Wahoo keeps files; asked without credentials. */
export const wahooFileHosts: readonly HostRule[] = [{ host: 'cdn.wahooligan.com', path: /^\/.+/ }];
