import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { sourceFromFile } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { type OpenedUpload, openUpload } from '#src/edges/formats/open-upload.ts';
import { corpusPath } from './read-corpus.ts';

/** Opens a corpus file the way an upload is opened. */
export const openCorpusFile = async (path: string): Promise<OpenedUpload> => {
  const file = corpusPath(path);
  return openUpload({ ...(await sourceFromFile(file)), path: file }, defaultReadLimits);
};

/** The activities of a corpus file, those of all parts when it is an archive. */
export const decodeCorpusFile = async (path: string): Promise<DecodedActivity[]> => {
  const upload = await openCorpusFile(path);
  if (upload.kind === 'file') return upload.format.decode(upload.source);
  const activities: DecodedActivity[] = [];
  for await (const part of upload.parts()) {
    if ('failure' in part) throw part.failure;
    activities.push(...(await part.format.decode(part.source)));
  }
  return activities;
};
