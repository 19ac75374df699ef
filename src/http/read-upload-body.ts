import type { FastifyRequest } from 'fastify';
import { Failure, isFailure } from '#src/core/index.ts';
import type { RequestBytes } from '#src/use-cases/uploads/bytes-on-the-way.ts';
import type { ByteLimit } from '#src/use-cases/uploads/check-quota.ts';
import type { ReceivedUpload } from '#src/use-cases/uploads/receive-upload.ts';
import type { HttpContext } from './context.ts';

type UploadContext = Pick<HttpContext, 'files' | 'maxUploadBytes'>;

/** Files that one request may carry. */
export const mostFilesPerRequest = 100;
const mostFields = 20;
/**
 * Limits of a form. Everything but the files is held until the end of a request. Fields mean nothing here, and those that are JSON would be
 * held as objects.
 */
export const formLimits = {
  files: mostFilesPerRequest,
  fileSize: Number.POSITIVE_INFINITY,
  fields: mostFields,
  fieldSize: 1024,
  fieldNameSize: 100,
  parts: mostFilesPerRequest + mostFields,
  headerSize: 4096,
};

/** Room for the boundaries and headers of a multipart body beside the file itself. */
const multipartOverheadBytes = 64 * 1024;
const filenameCharacters = 200;

/** The last part of a path without control characters; `upload` when nothing is left. */
const safeFilename = (name = ''): string => {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const printable = [...base].filter((character) => character >= ' ' && character !== '\u007f').join('');
  return printable.slice(0, filenameCharacters) || 'upload';
};

/** What a stream yields; one that breaks off is the client's fault, unless the framework has its own answer. */
async function* readWhole<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* items;
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode !== undefined) throw error;
    throw new Failure('request-malformed', 'The body is damaged, or ended before it was complete.', {
      cause: error,
    });
  }
}

async function* requireBytes(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    yield chunk;
  }
  if (bytes > 0) return;
  throw new Failure(
    'request-malformed',
    'The body is empty: send the file as the body or as a multipart part named "file".',
  );
}

/** Holds files that may have `limit` bytes together. */
const createHolder = ({ files }: UploadContext, limit: ByteLimit, onTheWay: RequestBytes) => {
  const held: ReceivedUpload[] = [];
  let leftBytes = limit.bytes;
  return {
    held,
    hold: async (filename: string | undefined, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      const file = await files.hold(onTheWay.count(readWhole(chunks)), leftBytes).catch((error: unknown) => {
        throw isFailure(error) && error.code === 'request-too-large' ? limit.exceeded() : error;
      });
      leftBytes -= file.bytes;
      const keep = (runnerId: string): Promise<void> => {
        // By now all files of the request are reserved.
        onTheWay.end();
        return file.keep(runnerId);
      };
      held.push({ ...file, keep, filename: safeFilename(filename) });
    },
    discard: async () => {
      await Promise.allSettled(held.map((file) => file.discard()));
      onTheWay.end();
    },
  };
};

/**
 * Receives the files of an upload request, streamed to temporary files: the parts of a form, or the raw body under
 * `filename`. Together they may have `maxUploadBytes` and what `quota` leaves. `use` gets them; what it does not store
 * is removed when it ends.
 *
 * @throws Failure `request-too-large`, that of the quota, or `request-malformed` when there is no file.
 */
export const withUploadBody = async <T>(
  context: UploadContext,
  request: FastifyRequest,
  {
    filename,
    quota,
    onTheWay,
  }: { readonly filename: string | undefined; readonly quota: ByteLimit; readonly onTheWay: RequestBytes },
  use: (held: readonly ReceivedUpload[]) => Promise<T>,
): Promise<T> => {
  const { maxUploadBytes } = context;
  const tooLarge = () =>
    new Failure(
      'request-too-large',
      `The files of this request are larger than the ${maxUploadBytes} bytes this service accepts.`,
    );
  if (Number(request.headers['content-length'] ?? 0) > maxUploadBytes + multipartOverheadBytes) {
    throw tooLarge();
  }
  const largest = { bytes: maxUploadBytes, exceeded: tooLarge };
  const holder = createHolder(context, quota.bytes < maxUploadBytes ? quota : largest, onTheWay);
  try {
    if (request.isMultipart()) {
      for await (const part of readWhole(request.files())) await holder.hold(part.filename, part.file);
      if (holder.held.length === 0)
        throw new Failure('request-malformed', 'The form has no part named "file" with a file in it.');
    } else {
      // The rest of a refused body is drained: unread, it would block the next request of its connection.
      const chunks = requireBytes(request.raw.iterator({ destroyOnReturn: false }));
      await holder.hold(filename, chunks).finally(() => request.raw.resume());
    }
    return await use(holder.held);
  } finally {
    await holder.discard();
  }
};
