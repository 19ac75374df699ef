import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { requireLength } from '#src/core/features/require-length.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { unknownRunner } from '#tests/core/features/run-fixtures.ts';
import { decodeCorpusFile } from './open-corpus.ts';

export type DescribedActivity = { readonly decoded: DecodedActivity; readonly features: ActivityFeatures };

/** What the whole chain makes of a corpus file, or the code of the failure it gives. */
export type DescribedFile =
  | { readonly kind: 'activities'; readonly activities: readonly DescribedActivity[] }
  | { readonly kind: 'refused'; readonly code: string };

const describe = (decoded: DecodedActivity): DescribedActivity => ({
  decoded,
  features: requireLength(describeActivity(normaliseStream(decoded), decoded, unknownRunner, 'UTC')),
});

/** Opens, mends and describes a corpus file the way an upload is. */
export const describeCorpusFile = async (path: string): Promise<DescribedFile> => {
  try {
    return { kind: 'activities', activities: (await decodeCorpusFile(path)).map(describe) };
  } catch (error) {
    if (isFailure(error)) return { kind: 'refused', code: error.code };
    throw error;
  }
};
