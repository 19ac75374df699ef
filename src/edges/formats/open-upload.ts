import { Failure } from '#src/core/domain/failure.ts';
import { gunzipSource } from './archive/gunzip.ts';
import { isGzip } from './archive/gzip-members.ts';
import { type ArchivePart, type ReadArchiveOptions, readArchive } from './archive/read-archive.ts';
import { spool } from './archive/spool.ts';
import { isZip } from './archive/zip-directory.ts';
import { readHead } from './byte-source.ts';
import { type ByteSource, type Format, headBytes } from './format.ts';
import { recogniseFormat } from './index.ts';
import type { ReadLimits } from './limits.ts';
import { unknownFormat } from './unknown-format.ts';

/** The bytes of an upload; with `path` when they lie on a disk, so that a zip need not be copied. */
export type UploadSource = ByteSource & { readonly path?: string };

/** One activity file, or an archive of them. */
export type OpenedUpload =
  | { readonly kind: 'file'; readonly format: Format; readonly source: ByteSource }
  | {
      readonly kind: 'archive';
      /** The parts in a fixed order; see `readArchive`. */
      readonly parts: (options?: Omit<ReadArchiveOptions, 'limits'>) => AsyncGenerator<ArchivePart>;
    };

async function* readSpooled(source: UploadSource, options: ReadArchiveOptions): AsyncGenerator<ArchivePart> {
  if (source.path !== undefined) {
    yield* readArchive(source.path, options);
    return;
  }
  const copy = await spool(source, options.limits.spoolBytes);
  try {
    yield* readArchive(copy.path, options);
  } finally {
    await copy.remove();
  }
}

/**
 * Looks at the first bytes of an upload and says what to do with it: gzip is unwrapped, a zip (whatever its
 * file name claims) is an archive, everything else is given to the format that recognises it.
 *
 * @throws Failure `file-empty`, `file-unknown-format` with what the file looks like, `archive-unsafe` for
 *   wrappings in wrappings, `file-corrupt` for broken gzip.
 * @example
 * const upload = await openUpload(source, defaultReadLimits);
 * if (upload.kind === 'file') await upload.format.decode(upload.source);
 */
export const openUpload = async (source: UploadSource, limits: ReadLimits): Promise<OpenedUpload> => {
  let content: UploadSource = source;
  for (let depth = 0; ; depth += 1) {
    const head = await readHead(content, headBytes);
    if (isZip(head)) {
      const zip = content;
      return { kind: 'archive', parts: (options) => readSpooled(zip, { ...options, limits }) };
    }
    if (!isGzip(head)) {
      const format = recogniseFormat(head);
      if (format === null) throw unknownFormat(head);
      return { kind: 'file', format, source: content };
    }
    if (depth >= limits.nestingDepth) {
      throw new Failure('archive-unsafe', `The file is wrapped more than ${limits.nestingDepth} times.`);
    }
    content = gunzipSource(content, limits);
  }
};
