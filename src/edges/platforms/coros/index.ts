import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { BadSetting, configureFrom, hostNames } from '#src/edges/platforms/settings.ts';
import { createCorosConnect } from './connect.ts';
import { corosHosts } from './hosts.ts';
import { createCorosInbound } from './inbound.ts';
import { createCorosWorkouts } from './workouts.ts';

const settings: readonly PlatformSetting[] = [
  { name: 'COROS_CLIENT_ID', meaning: 'client id that COROS gave', need: 'required' },
  { name: 'COROS_CLIENT_SECRET', meaning: 'client secret that COROS gave', need: 'required' },
  {
    name: 'COROS_API_HOST',
    meaning: 'open.coros.com (live, default) or opentest.coros.com',
    need: 'optional',
  },
  {
    name: 'COROS_FILE_HOSTS',
    meaning: 'further exact hosts of FIT files besides oss.coros.com, comma-separated',
    need: 'optional',
  },
];

const apiHosts = ['open.coros.com', 'opentest.coros.com'] as const;

/** COROS open platform: events with id and secret in the headers and addresses of FIT files. */
export const coros: Platform = {
  id: 'coros',
  name: 'COROS',
  recognises: ({ manufacturer, software, product }) =>
    [manufacturer, software, product].some((text) => /^coros/i.test(text ?? '')),
  quirks: [
    'Ids are 64-bit numbers and come as number or as text.',
    'A multisport workout has one FIT file for each of its parts.',
    'File addresses are signed and expire; a new one is asked for by the workout’s id.',
  ],
  delivers: [
    'latitude',
    'longitude',
    'altitude',
    'distance',
    'speed',
    'heartRate',
    'cadence',
    'stepLength',
    'verticalOscillation',
    'groundContact',
    'power',
  ],
  provenance: {
    terms: 'https://support.coros.com/hc/en-us/articles/17085887816340',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'No public reference; read the agreement that comes with the keys.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required, optional) => {
      const host = optional('COROS_API_HOST') ?? apiHosts[0];
      const apiHost = apiHosts.find((known) => known === host);
      if (apiHost === undefined)
        throw new BadSetting('COROS_API_HOST', `must be one of ${apiHosts.join(', ')}`);
      const hosts = corosHosts(apiHost, hostNames('COROS_FILE_HOSTS', optional('COROS_FILE_HOSTS')));
      const client = { clientId: required('COROS_CLIENT_ID'), clientSecret: required('COROS_CLIENT_SECRET') };
      const { fetchActivity, list, checkConnection } = createCorosWorkouts(hosts);
      return {
        id: 'coros',
        inbound: createCorosInbound({ ...client, hosts }),
        connect: createCorosConnect({ ...client, hosts }),
        fetchActivity,
        list,
        confirmDeletion: null,
        checkConnection,
        checkSubscription: null,
        pushHeaders: null,
      };
    }),
};
