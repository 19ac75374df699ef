/** The most that a reader holds, unpacks or descends into. The limits are conventions, far above real exports. */
export type ReadLimits = {
  /** Entries in the table of contents of one zip. The largest export known to us holds some ten thousand. */
  readonly archiveEntries: number;
  /** Zips inside zips. A Garmin takeout needs 2. */
  readonly nestingDepth: number;
  /** Bytes of one unpacked part or file. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts of one upload together. */
  readonly totalBytes: number;
  /** Bytes of one archive within an archive: it is copied to a temporary file. */
  readonly spoolBytes: number;
  /** Unpacked bytes for one packed byte; XML exports stay below 40, deflate can reach 1,032. */
  readonly unpackingRatio: number;
  /** Bytes that may be unpacked before the ratio is checked. */
  readonly ratioFreeBytes: number;
};

const mebibyte = 1024 * 1024;

/** Limits for one upload of one runner: twenty years of daily runs pass, a bomb does not. */
export const defaultReadLimits: ReadLimits = {
  archiveEntries: 100_000,
  nestingDepth: 4,
  partBytes: 512 * mebibyte,
  totalBytes: 20 * 1024 * mebibyte,
  spoolBytes: 4 * 1024 * mebibyte,
  unpackingRatio: 200,
  ratioFreeBytes: mebibyte,
};
