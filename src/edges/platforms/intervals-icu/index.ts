import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { configureFrom } from '#src/edges/platforms/settings.ts';
import {
  checkIntervalsConnection,
  confirmIntervalsDeletion,
  fetchIntervalsFile,
  listIntervals,
} from './activities.ts';
import { createIntervalsConnect } from './connect.ts';
import { createIntervalsInbound } from './inbound.ts';

const settings: readonly PlatformSetting[] = [
  { name: 'INTERVALS_CLIENT_ID', meaning: 'client id of the app', need: 'required' },
  { name: 'INTERVALS_CLIENT_SECRET', meaning: 'client secret of the app', need: 'required' },
  { name: 'INTERVALS_WEBHOOK_SECRET', meaning: 'webhook secret of "Manage App"', need: 'required' },
];

/** intervals.icu: passes on the original files of Garmin, Polar, Suunto, COROS and Wahoo. */
export const intervalsIcu: Platform = {
  id: 'intervals-icu',
  name: 'Intervals.icu',
  recognises: ({ software }) => /^intervals(\.| )?icu/i.test(software ?? ''),
  quirks: [
    'Nothing comes for activities that it got from Strava.',
    'Missed deliveries are not sent again; the list is the backstop.',
    'The original file may be gzipped.',
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
    terms: 'https://forum.intervals.icu/t/intervals-icu-oauth-support/2759',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'Data that it got from other platforms stays under their terms.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required) => ({
      id: 'intervals-icu',
      inbound: createIntervalsInbound({ webhookSecret: required('INTERVALS_WEBHOOK_SECRET') }),
      connect: createIntervalsConnect({
        clientId: required('INTERVALS_CLIENT_ID'),
        clientSecret: required('INTERVALS_CLIENT_SECRET'),
      }),
      fetchActivity: fetchIntervalsFile,
      list: listIntervals,
      confirmDeletion: confirmIntervalsDeletion,
      checkConnection: checkIntervalsConnection,
      checkSubscription: null,
      pushHeaders: null,
    })),
};
