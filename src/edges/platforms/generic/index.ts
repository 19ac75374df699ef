import type { Platform } from '#src/edges/platforms/platform.ts';
import type { PlatformSetting } from '#src/edges/platforms/settings.ts';
import { BadSetting, configureFrom, hostNames } from '#src/edges/platforms/settings.ts';
import { createGenericFetch } from './fetch-file.ts';
import { createGenericInbound, pushHeaders } from './inbound.ts';
import { readSigningKeys } from './standard-signature.ts';

const settings: readonly PlatformSetting[] = [
  {
    name: 'GENERIC_WEBHOOK_SECRET',
    meaning: 'whsec_… secret that senders sign with; two, comma-separated, while rotating',
    need: 'required',
  },
  {
    name: 'GENERIC_FILE_HOSTS',
    meaning: 'exact hosts that fileUrl may name, comma-separated',
    need: 'optional',
  },
];

/** Any sender that signs by Standard Webhooks and sends a file or its address; and Health Auto Export. */
export const generic: Platform = {
  id: 'generic',
  name: 'Signed push',
  recognises: ({ software }) => software === 'Health Auto Export',
  quirks: ['Health Auto Export sends overlapping periods again; an unchanged workout is taken once.'],
  delivers: ['latitude', 'longitude', 'altitude', 'distance', 'speed', 'heartRate', 'cadence'],
  provenance: {
    terms: 'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
    retentionDays: null,
    deleteWithinDaysOfRevocation: null,
    note: 'The sender is the operator’s own; its terms are too.',
  },
  settings,
  configure: (environment) =>
    configureFrom(settings, environment, (required, optional) => {
      const keys = readSigningKeys(required('GENERIC_WEBHOOK_SECRET'));
      if (keys === null) {
        throw new BadSetting('GENERIC_WEBHOOK_SECRET', 'must be whsec_ and base64 of 24 to 64 bytes');
      }
      const files = hostNames('GENERIC_FILE_HOSTS', optional('GENERIC_FILE_HOSTS')).map((host) => ({
        host,
        path: /^\/./,
      }));
      return {
        id: 'generic',
        inbound: createGenericInbound({ keys, files }),
        connect: null,
        fetchActivity: createGenericFetch(files),
        list: null,
        confirmDeletion: null,
        checkConnection: null,
        checkSubscription: null,
        pushHeaders: (platformUserId) => pushHeaders(keys, platformUserId),
      };
    }),
};
