import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { gatherBytes } from '#src/edges/gather-bytes.ts';
import { isPlatformDocument } from './platform-document.ts';
import { readPlatformDocument } from './read-platform-document.ts';

/**
 * Recordings that a platform sent as JSON, read like a file format: recognised by their first bytes, decoded to
 * one activity.
 *
 * @example
 * documentFormat.recognises(wrapDocument('strava', 'streams', ['{}', '{}'])); // true
 */
export const documentFormat = {
  id: 'platform',
  extensions: ['json'],
  recognises: isPlatformDocument,
  decode: async (source: Parameters<typeof gatherBytes>[0]): Promise<DecodedActivity[]> => [
    { ...readPlatformDocument(await gatherBytes(source)), format: 'platform' },
  ],
} as const;
