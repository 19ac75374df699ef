import type { DecodedActivity, FormatId } from '#src/core/domain/decoded-activity.ts';

/** Bytes that can be read more than once, from the start, in chunks. */
export type ByteSource = {
  /** Total bytes; null when not known before reading (inside a compressed part). */
  readonly bytes: number | null;
  readonly chunks: () => AsyncIterable<Uint8Array>;
};

/**
 * One file format: how it is recognised and how its bytes become activities.
 *
 * `recognises` looks at the first bytes, never at a file name. `decode` streams; it throws a `Failure` with a
 * `file-…` code and nothing else, and never returns an empty list.
 */
export type Format = {
  readonly id: FormatId;
  readonly extensions: readonly string[];
  readonly recognises: (head: Uint8Array) => boolean;
  readonly decode: (source: ByteSource) => Promise<DecodedActivity[]>;
};

/** How many leading bytes `recognises` is given (fewer when the file is shorter). */
export const headBytes = 4096;
