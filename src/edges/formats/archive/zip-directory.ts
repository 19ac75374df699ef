import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';

/** True for the first bytes of a zip, an empty or a split one included. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6) || (head[2] === 7 && head[3] === 8));

/** A zip whose table of contents has been read and found harmless. */
export type ZipDirectory = { readonly zip: ZipFile; readonly entries: readonly Entry[] };

/** Bytes of a local header before the name (APPNOTE 4.3.7). */
const localHeaderBytes = 30;

/** True for an error of the disk, which may pass, in contrast to one of the file. */
const isDiskError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Converts an error of the zip library into a failure; disk errors and failures pass unchanged. */
export const zipFailure = (error: unknown): unknown => {
  if (isFailure(error) || isDiskError(error)) return error;
  const said = error instanceof Error ? error.message : '';
  if (said.includes('End of central directory record signature not found')) {
    return new Failure(
      'file-truncated',
      'The zip ends before its table of contents: the upload was cut off.',
      {
        cause: error,
      },
    );
  }
  if (said.includes('strong encryption')) {
    return new Failure('archive-unsafe', 'The zip is encrypted; send it without a password.', {
      cause: error,
    });
  }
  return new Failure('file-corrupt', 'The table of contents of the zip is damaged.', { cause: error });
};

const unsafe = (detail: string): Failure => new Failure('archive-unsafe', detail);

/** Entries that share bytes are how a few kilobytes become petabytes (overlapping zip bombs). */
const refuseOverlap = (entries: readonly Entry[]): void => {
  const byOffset = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of byOffset) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) throw unsafe('Entries of the zip overlap, which only a zip bomb does.');
    end = start + localHeaderBytes + entry.fileNameLength + entry.compressedSize;
  }
};

const refuseSize = (entries: readonly Entry[], bytesLeft: number): void => {
  const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (bytes > bytesLeft) throw unsafe('Unpacked, the archive is larger than an upload may be.');
};

/** The name of an entry with forward slashes; the library's own check of names would stop the whole archive. */
export const entryName = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

/**
 * Reads the table of contents of a zip. `bytesLeft` is what the upload may still unpack to.
 *
 * @throws Failure `archive-unsafe` for too many entries, too many bytes or overlapping entries, `file-truncated`
 *   or `file-corrupt` when there is no readable table; disk errors pass unchanged.
 */
export const openZip = async (path: string, limits: ReadLimits, bytesLeft: number): Promise<ZipDirectory> => {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
    });
  } catch (error) {
    throw zipFailure(error);
  }
  try {
    if (zip.entryCount > limits.archiveEntries) {
      throw unsafe(`The zip has ${zip.entryCount} entries; at most ${limits.archiveEntries} are read.`);
    }
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    refuseOverlap(entries);
    refuseSize(entries, bytesLeft);
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw zipFailure(error);
  }
};
