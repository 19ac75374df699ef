import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isPlatformDocument } from './platform-document.ts';
import { readPlatformDocument } from './read-platform-document.ts';

type Chunks = { readonly chunks: () => AsyncIterable<Uint8Array> };

const bytesOf = async (source: Chunks): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of source.chunks()) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
};

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
  decode: async (source: Chunks): Promise<DecodedActivity[]> => [
    { ...readPlatformDocument(await bytesOf(source)), format: 'platform' },
  ],
} as const;
