import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { configureFrom } from '#src/edges/platforms/settings.ts';
import { createSuuntoConnect } from './connect.ts';
import { createSuuntoInbound } from './inbound.ts';
import { createSuuntoWorkouts } from './workouts.ts';

const settings: readonly PlatformSetting[] = [
  { name: 'SUUNTO_CLIENT_ID', meaning: 'OAuth client id of the partner app', need: 'required' },
  { name: 'SUUNTO_CLIENT_SECRET', meaning: 'OAuth client secret of the partner app', need: 'required' },
  { name: 'SUUNTO_SUBSCRIPTION_KEY', meaning: 'Ocp-Apim-Subscription-Key of the API zone', need: 'required' },
  { name: 'SUUNTO_WEBHOOK_SECRET', meaning: 'notification secret of the app profile', need: 'required' },
];

/** Suunto Cloud API: signed events, FIT files, for partner companies. */
export const suunto: Platform = {
  id: 'suunto',
  name: 'Suunto',
  recognises: ({ manufacturer, software, product }) =>
    [manufacturer, software, product].some((text) => /^(suunto|movescount)/i.test(text ?? '')),
  quirks: [
    'Right after an event the FIT file may be empty or lack its session; it is asked for again later.',
    'Edits and deletions send no event; they are found by modification time.',
    'In its JSON `hrdata.max` is the runner’s own maximum, not that of the workout.',
  ],
  delivers: [
    'latitude',
    'longitude',
    'altitude',
    'distance',
    'speed',
    'heartRate',
    'cadence',
    'verticalOscillation',
    'groundContact',
    'power',
    'temperature',
  ],
  provenance: {
    terms: 'https://apizone.suunto.com/',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'Read the partner agreement before going live.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required) => {
      const subscriptionKey = required('SUUNTO_SUBSCRIPTION_KEY');
      const { fetchActivity, list, checkConnection } = createSuuntoWorkouts({ subscriptionKey });
      return {
        id: 'suunto',
        inbound: createSuuntoInbound({ webhookSecret: required('SUUNTO_WEBHOOK_SECRET') }),
        connect: createSuuntoConnect({
          clientId: required('SUUNTO_CLIENT_ID'),
          clientSecret: required('SUUNTO_CLIENT_SECRET'),
        }),
        fetchActivity,
        list,
        confirmDeletion: null,
        checkConnection,
        checkSubscription: null,
        pushHeaders: null,
      };
    }),
};
