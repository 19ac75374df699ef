import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { type FailureCode, isFailure } from '#src/core/domain/failure.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import type { ByteSource, Format } from '#src/edges/formats/format.ts';

/** A source that hands out `size` bytes at a time, to meet every seam between two chunks. */
export const sourceInChunks = (bytes: Uint8Array, size: number): ByteSource => ({
  bytes: bytes.length,
  async *chunks() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  },
});

/** Decodes a text or bytes and expects exactly one activity. */
export const decodeOne = async (format: Format, content: string | Uint8Array): Promise<DecodedActivity> => {
  const activities = await decodeAll(format, content);
  if (activities.length !== 1) throw new Error(`expected one activity, got ${activities.length}`);
  return activities[0] as DecodedActivity;
};

/** Decodes a text or bytes. */
export const decodeAll = (format: Format, content: string | Uint8Array): Promise<DecodedActivity[]> =>
  format.decode(sourceFromBytes(typeof content === 'string' ? Buffer.from(content) : content));

/** The failure that a promise ends in; throws what is no failure, and when there is none. */
export const failureOf = async (
  work: Promise<unknown>,
): Promise<{ readonly code: FailureCode; readonly detail: string }> => {
  try {
    await work;
  } catch (error) {
    if (isFailure(error)) return { code: error.code, detail: error.message };
    throw error;
  }
  throw new Error('expected a failure');
};

/** A column as an ordinary list. */
export const listOf = (column: Float64Array | undefined): readonly number[] => [...(column ?? [])];
