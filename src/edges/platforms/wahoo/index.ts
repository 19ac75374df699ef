import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { configureFrom } from '#src/edges/platforms/settings.ts';
import { createWahooConnect } from './connect.ts';
import { createWahooInbound } from './inbound.ts';
import { checkWahooConnection, fetchWahooFile, listWahooWorkouts } from './workouts.ts';

const settings: readonly PlatformSetting[] = [
  { name: 'WAHOO_CLIENT_ID', meaning: 'OAuth client id of the Cloud API app', need: 'required' },
  { name: 'WAHOO_CLIENT_SECRET', meaning: 'OAuth client secret of the Cloud API app', need: 'required' },
  { name: 'WAHOO_WEBHOOK_TOKEN', meaning: 'webhook token of the app', need: 'required' },
];

/** Wahoo Cloud API: events with a token in the body and the address of the FIT file. */
export const wahoo: Platform = {
  id: 'wahoo',
  name: 'Wahoo',
  recognises: ({ manufacturer, software, product }) =>
    [manufacturer, software, product].some((text) => /^wahoo/i.test(text ?? '')),
  quirks: [
    'An edit comes as the same workout with a later updated_at.',
    'Workouts of third-party apps (fitness_app_id above 1000) are copies and are skipped.',
    'Numbers come as text in production and as numbers in the reference.',
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
    terms: 'https://cloud-api.wahooligan.com/',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'Read the developer agreement before going live.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required) => ({
      id: 'wahoo',
      inbound: createWahooInbound({ webhookToken: required('WAHOO_WEBHOOK_TOKEN') }),
      connect: createWahooConnect({
        clientId: required('WAHOO_CLIENT_ID'),
        clientSecret: required('WAHOO_CLIENT_SECRET'),
      }),
      fetchActivity: fetchWahooFile,
      list: listWahooWorkouts,
      confirmDeletion: null,
      checkConnection: checkWahooConnection,
      checkSubscription: null,
      pushHeaders: null,
    })),
};
