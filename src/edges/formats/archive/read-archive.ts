import type { Entry } from 'yauzl';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import type { ByteSource, Format } from '#src/edges/formats/format.ts';
import { recogniseFormat } from '#src/edges/formats/index.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';
import { unknownFormat } from '#src/edges/formats/unknown-format.ts';
import { adviceFor } from './advise-export.ts';
import { createPartKeys, entryKind, nameFault, shownName } from './entry-names.ts';
import { entrySource } from './entry-source.ts';
import { gunzipSource } from './gunzip.ts';
import { isGzip } from './gzip-members.ts';
import { holdSource, proveSource } from './hold-source.ts';
import { spool } from './spool.ts';
import { entryName, isZip, openZip, type ZipDirectory } from './zip-directory.ts';

/**
 * One activity file of an archive, or why it could not be read. `path` is its key: the names from the outermost
 * archive inwards, the same on every reading. `source` has been unpacked once without a fault; it may be read,
 * and read again, until the next part is asked for, and a `lasting` one (small, in memory) afterwards as well.
 */
export type ArchivePart =
  | {
      readonly path: string;
      readonly format: Format;
      readonly bytes: number | null;
      readonly source: ByteSource;
      readonly lasting: boolean;
    }
  | { readonly path: string; readonly failure: Failure };

export type ReadArchiveOptions = {
  readonly limits: ReadLimits;
  /** Parts that an earlier reading finished: they are skipped without being unpacked. */
  readonly skip?: (path: string) => boolean;
  /** Reads the part with this path and no other. */
  readonly only?: string;
  /** Called for each entry that is no activity file. */
  readonly onIgnored?: (path: string) => void;
};

type Reading = ReadArchiveOptions & {
  readonly keyOf: (path: string) => string;
  /** What all parts together have unpacked to, how many there were, and what to send instead of none. */
  readonly spent: { bytes: number; parts: number; advice: string | null };
};

const isWanted = (reading: Reading, key: string): boolean =>
  reading.only === undefined || reading.only === key;

const mayHoldWanted = (reading: Reading, key: string): boolean =>
  reading.only?.startsWith(`${key}/`) === true;

/** A content that turned out to be packed itself is unwrapped; what is left is recognised. */
async function* readContent(
  packed: ByteSource,
  key: string,
  depth: number,
  reading: Reading,
): AsyncGenerator<ArchivePart> {
  const { head, source, held } = await holdSource(packed);
  if (isGzip(head) || isZip(head)) {
    if (depth >= reading.limits.nestingDepth) {
      throw new Failure(
        'archive-unsafe',
        `Archives are nested more than ${reading.limits.nestingDepth} deep.`,
      );
    }
    if (isGzip(head)) yield* readContent(gunzipSource(source, reading.limits), key, depth + 1, reading);
    else yield* readNested(source, key, depth + 1, reading);
    return;
  }
  const format = recogniseFormat(head);
  if (format === null) throw unknownFormat(head);
  reading.spent.parts += 1;
  if (!isWanted(reading, key)) return;
  if (!held) await proveSource(source);
  yield { path: key, format, bytes: source.bytes, source, lasting: held };
}

async function* readNested(
  source: ByteSource,
  key: string,
  depth: number,
  reading: Reading,
): AsyncGenerator<ArchivePart> {
  const copy = await spool(source, reading.limits.spoolBytes);
  try {
    yield* readZip(copy.path, `${key}/`, depth, reading);
  } finally {
    await copy.remove();
  }
}

async function* readEntry(
  { zip }: ZipDirectory,
  entry: Entry,
  key: string,
  depth: number,
  reading: Reading,
): AsyncGenerator<ArchivePart> {
  const kind = entryKind(entryName(entry));
  try {
    const fault = nameFault(entryName(entry));
    if (fault !== null) throw new Failure('archive-unsafe', `The name of the entry ${fault}.`);
    // Archives and the health records of many years may be larger than a recording.
    const limits =
      kind === 'activity' ? reading.limits : { ...reading.limits, partBytes: reading.limits.spoolBytes };
    yield* readContent(entrySource(zip, entry, limits), key, depth, reading);
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (kind === 'table' && error.code === 'file-unknown-format') {
      reading.onIgnored?.(key);
      return;
    }
    reading.spent.parts += 1;
    if (reading.only !== undefined && !isWanted(reading, key)) return;
    yield { path: key, failure: error };
  }
}

async function* readZip(
  path: string,
  prefix: string,
  depth: number,
  reading: Reading,
): AsyncGenerator<ArchivePart> {
  const directory = await openZip(path, reading.limits, reading.limits.totalBytes - reading.spent.bytes);
  try {
    for (const entry of directory.entries) {
      const name = entryName(entry);
      reading.spent.advice ??= adviceFor(prefix + shownName(name));
      const kind = entryKind(name);
      if (kind === 'ignored') {
        reading.onIgnored?.(prefix + shownName(name));
        continue;
      }
      const key = reading.keyOf(prefix + shownName(name));
      const wanted = isWanted(reading, key) || mayHoldWanted(reading, key);
      const finished = reading.skip?.(key) === true;
      reading.spent.bytes += entry.uncompressedSize;
      if (wanted && !finished) yield* readEntry(directory, entry, key, depth, reading);
      else reading.spent.parts += 1;
    }
  } finally {
    directory.zip.close();
  }
}

/**
 * The activity files of a zip on disk, one after the other in the order of its table of contents, archives
 * within it unwrapped. A part that cannot be read is yielded with its failure and never stops the others.
 *
 * @throws Failure `archive-unsafe`, `file-truncated` or `file-corrupt` when the archive as a whole is refused,
 *   `archive-empty` after the last entry when it held no activity file.
 * @example
 * for await (const part of readArchive('/tmp/export.zip', { limits: defaultReadLimits })) {
 *   if ('failure' in part) console.log(part.path, part.failure.code);
 *   else await part.format.decode(part.source);
 * }
 */
export async function* readArchive(path: string, options: ReadArchiveOptions): AsyncGenerator<ArchivePart> {
  const reading: Reading = {
    ...options,
    keyOf: createPartKeys(),
    spent: { bytes: 0, parts: 0, advice: null },
  };
  yield* readZip(path, '', 1, reading);
  if (reading.spent.parts === 0) {
    const { advice } = reading.spent;
    throw new Failure(
      'archive-empty',
      ['The archive holds no FIT, GPX or TCX file, and no table of activities that is read.', advice ?? '']
        .join(' ')
        .trim(),
    );
  }
}
