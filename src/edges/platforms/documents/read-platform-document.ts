import { decodeGarminDetails, decodeGarminSummary } from '#src/edges/platforms/garmin/to-decoded-activity.ts';
import { decodeHealthAutoExport } from '#src/edges/platforms/generic/to-decoded-activity.ts';
import { decodeStravaStreams } from '#src/edges/platforms/strava/to-decoded-activity.ts';
import type { DecodedDocument } from './columns.ts';
import type { DocumentKind } from './platform-document.ts';
import { openDocument } from './platform-document.ts';

type Reader = (parts: readonly unknown[]) => DecodedDocument;

const readers = {
  streams: ([activity, streams]) => decodeStravaStreams(activity, streams),
  'activity-details': ([details]) => decodeGarminDetails(details),
  'activity-summary': ([summary]) => decodeGarminSummary(summary),
  workout: ([workout]) => decodeHealthAutoExport(workout),
} as const satisfies Record<DocumentKind, Reader>;

/**
 * Decodes the bytes of a wrapper of any platform.
 *
 * @throws Failure with a `file-…` code.
 * @example
 * readPlatformDocument(wrapDocument('strava', 'streams', [activity, streams])).identity; // 'strava:1000000001'
 */
export const readPlatformDocument = (bytes: Uint8Array): DecodedDocument => {
  const { kind, parts } = openDocument(bytes);
  const read: Reader = readers[kind];
  return read(parts);
};
