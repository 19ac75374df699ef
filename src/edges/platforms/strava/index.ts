import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { BadSetting, configureFrom } from '#src/edges/platforms/settings.ts';
import { confirmStravaDeletion, fetchStravaActivity, listStravaActivities } from './activities.ts';
import { createStravaConnect, readStravaConnection } from './connect.ts';
import { createStravaInbound } from './inbound.ts';
import { createStravaSubscriptionCheck } from './subscription.ts';

const settings: readonly PlatformSetting[] = [
  {
    name: 'STRAVA_ENABLED',
    meaning: '"true", once the operator has read Strava’s API policy',
    need: 'required',
  },
  { name: 'STRAVA_CLIENT_ID', meaning: 'client id of the API application', need: 'required' },
  { name: 'STRAVA_CLIENT_SECRET', meaning: 'client secret of the API application', need: 'required' },
  { name: 'STRAVA_VERIFY_TOKEN', meaning: 'the verify_token of the subscription request', need: 'required' },
  {
    name: 'STRAVA_SUBSCRIPTION_ID',
    meaning: 'id of our push subscription; other ids are dropped',
    need: 'required',
  },
  { name: 'STRAVA_SIGNING_SECRET', meaning: 'key of X-Strava-Signature, where known', need: 'optional' },
  { name: 'STRAVA_SIGNATURE', meaning: '"enforce" (default) or "observe" a signature', need: 'optional' },
];

const signatureModes = ['enforce', 'observe'] as const;

/** Strava: unsigned hints, streams in JSON, and terms that the operator must read. */
export const strava: Platform = {
  id: 'strava',
  name: 'Strava',
  recognises: ({ manufacturer, software }) =>
    [manufacturer, software].some((text) => /^strava/i.test(text ?? '')),
  quirks: [
    'Creation sends two or three events, minutes apart, and the activity may not be there yet.',
    'There is no original file: streams are requested and kept as they come.',
    'Run cadence counts one leg.',
    'A hidden start time is midnight and one second.',
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
    terms: 'https://www.strava.com/legal/api_policy',
    retentionDays: 7,
    deleteWithinDaysOfRevocation: 30,
    note: 'The policy of 2026-06-01 is reported to forbid analysis and storing beyond seven days. Off unless an operator switches it on, knowing that.',
  },
  settings,
  configure: (environment) => {
    const isOn = environment['STRAVA_ENABLED']?.trim() === 'true';
    const settingOf = (name: string) => (name === 'STRAVA_ENABLED' && !isOn ? undefined : environment[name]);
    const known = Object.fromEntries(settings.map(({ name }) => [name, settingOf(name)]));
    return configureFrom(settings, known, (required, optional) => {
      const mode = optional('STRAVA_SIGNATURE') ?? 'enforce';
      const signatureMode = signatureModes.find((one) => one === mode);
      if (signatureMode === undefined) throw new BadSetting('STRAVA_SIGNATURE', 'must be enforce or observe');
      const subscriptionId = required('STRAVA_SUBSCRIPTION_ID');
      const client = {
        clientId: required('STRAVA_CLIENT_ID'),
        clientSecret: required('STRAVA_CLIENT_SECRET'),
      };
      return {
        id: 'strava',
        inbound: createStravaInbound({
          verifyToken: required('STRAVA_VERIFY_TOKEN'),
          subscriptionId,
          signingSecret: optional('STRAVA_SIGNING_SECRET'),
          signatureMode,
        }),
        connect: createStravaConnect(client),
        fetchActivity: fetchStravaActivity,
        list: listStravaActivities,
        confirmDeletion: confirmStravaDeletion,
        checkConnection: readStravaConnection,
        checkSubscription: createStravaSubscriptionCheck({ ...client, subscriptionId }),
        pushHeaders: null,
      };
    });
  },
};
