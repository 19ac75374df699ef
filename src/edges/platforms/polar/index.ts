import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { configureFrom } from '#src/edges/platforms/settings.ts';
import { createPolarConnect } from './connect.ts';
import { fetchPolarExercise, listPolarExercises, readPolarConnection } from './exercises.ts';
import { createPolarInbound } from './inbound.ts';
import { createPolarSubscriptionCheck } from './subscription.ts';

const settings: readonly PlatformSetting[] = [
  { name: 'POLAR_CLIENT_ID', meaning: 'client id of the AccessLink client', need: 'required' },
  { name: 'POLAR_CLIENT_SECRET', meaning: 'client secret of the AccessLink client', need: 'required' },
  {
    name: 'POLAR_WEBHOOK_SECRET',
    meaning: 'signature_secret_key that Polar showed once when the webhook was made',
    need: 'required',
  },
];

/** Polar AccessLink v3: signed events, FIT files, open to anyone. */
export const polar: Platform = {
  id: 'polar',
  name: 'Polar Flow',
  recognises: ({ manufacturer, software, product }) =>
    [manufacturer, software, product].some((text) => /^polar/i.test(text ?? '')),
  quirks: [
    'Only exercises of the last 30 days that were uploaded after registration can be fetched.',
    'Start times in its JSON are local with an offset in minutes; the FIT file is in UTC.',
    'The webhook is switched off after seven days of failures.',
  ],
  delivers: [
    'latitude',
    'longitude',
    'altitude',
    'distance',
    'speed',
    'heartRate',
    'cadence',
    'power',
    'temperature',
  ],
  provenance: {
    terms: 'https://www.polar.com/accesslink-api/',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'Read the licence agreement before going live.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required) => {
      const client = { clientId: required('POLAR_CLIENT_ID'), clientSecret: required('POLAR_CLIENT_SECRET') };
      return {
        id: 'polar',
        inbound: createPolarInbound({ webhookSecret: required('POLAR_WEBHOOK_SECRET') }),
        connect: createPolarConnect(client),
        fetchActivity: fetchPolarExercise,
        list: listPolarExercises,
        confirmDeletion: null,
        checkConnection: readPolarConnection,
        checkSubscription: createPolarSubscriptionCheck(client),
        pushHeaders: null,
      };
    }),
};
