import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { configureFrom } from '#src/edges/platforms/settings.ts';
import { fetchGarminFile, requestGarminBackfill } from './activities.ts';
import { createGarminConnect, readGarminConnection } from './connect.ts';
import { createGarminInbound } from './inbound.ts';

const settings: readonly PlatformSetting[] = [
  { name: 'GARMIN_CLIENT_ID', meaning: 'client id of the developer programme app', need: 'required' },
  { name: 'GARMIN_CLIENT_SECRET', meaning: 'client secret of the developer programme app', need: 'required' },
];

/** Garmin Connect Developer Program: unsigned pushes and pings, files that can be downloaded once. */
export const garmin: Platform = {
  id: 'garmin',
  name: 'Garmin Connect',
  recognises: ({ manufacturer, software, product }) =>
    [manufacturer, software, product].some((text) =>
      /^(garmin|dynastream|forerunner|f[eē]nix|connect api)/i.test(text ?? ''),
    ),
  quirks: [
    'A file can be downloaded once; the second download answers 410.',
    'Files announced as GPX were found to be FIT; the content decides.',
    'The same run may come as file, details and summary, and again on every retry.',
    'Run cadence was seen as 84 where 168 steps a minute were taken; the unit is proven for each run.',
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
    'verticalRatio',
    'groundContact',
    'groundContactBalance',
    'power',
    'temperature',
  ],
  provenance: {
    terms: 'https://developer.garmin.com/gc-developer-program/',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'The programme was reported closed to new accounts; read your own agreement before going live.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required) => {
      const clientId = required('GARMIN_CLIENT_ID');
      return {
        id: 'garmin',
        inbound: createGarminInbound({ clientId }),
        connect: createGarminConnect({ clientId, clientSecret: required('GARMIN_CLIENT_SECRET') }),
        fetchActivity: fetchGarminFile,
        list: requestGarminBackfill,
        confirmDeletion: null,
        checkConnection: readGarminConnection,
        checkSubscription: null,
        pushHeaders: null,
      };
    }),
};
