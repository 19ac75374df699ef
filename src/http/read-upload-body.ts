import type { FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import { keepFile } from '#src/use-cases/uploads/keep-file.ts';
import type { DeliveredFile } from '#src/use-cases/uploads/receive-upload.ts';
import type { HttpContext } from './context.ts';

type UploadContext = Pick<HttpContext, 'files' | 'maxUploadBytes'>;

/** Room for the boundaries and headers of a multipart body beside the file itself. */
const multipartOverheadBytes = 64 * 1024;
const filenameCharacters = 200;

/** The last part of a path without control characters; `upload` when nothing is left. */
const safeFilename = (name = ''): string => {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const printable = [...base].filter((character) => character >= ' ' && character !== '\u007f').join('');
  return printable.slice(0, filenameCharacters) || 'upload';
};

/** What a broken form ends with is an error of its reader, which has no status. */
async function* refuseBroken<T>(parts: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* parts;
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw new Failure('request-malformed', 'The form is broken: it has no boundary, or ends too early.', {
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

const readMultipart = async (
  context: UploadContext,
  request: FastifyRequest,
  runnerId: string,
): Promise<DeliveredFile[]> => {
  const delivered: DeliveredFile[] = [];
  for await (const { file, filename } of refuseBroken(request.files())) {
    const part = {
      filename: safeFilename(filename),
      chunks: refuseBroken(file),
      maxBytes: context.maxUploadBytes,
    };
    delivered.push(await keepFile(context, runnerId, part));
    if (file.truncated) throw new Failure('request-too-large', 'A file is larger than this service accepts.');
  }
  if (delivered.length > 0) return delivered;
  throw new Failure('request-malformed', 'The form has no part named "file" with a file in it.');
};

/**
 * Stores the files of an upload request, streamed: the parts of a form, or the raw body under `filename`.
 *
 * @throws Failure `request-too-large`, or `request-malformed` when there is no file.
 */
export const readUploadBody = async (
  context: UploadContext,
  request: FastifyRequest,
  upload: { readonly runnerId: string; readonly filename: string | undefined },
): Promise<DeliveredFile[]> => {
  const { maxUploadBytes: maxBytes } = context;
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + multipartOverheadBytes) {
    throw new Failure(
      'request-too-large',
      `The body is larger than the ${maxBytes} bytes this service accepts.`,
    );
  }
  if (request.isMultipart()) return readMultipart(context, request, upload.runnerId);
  // The rest of a refused body is drained: unread, it would block the next request of its connection.
  const chunks = requireBytes(request.raw.iterator({ destroyOnReturn: false }));
  const file = { filename: safeFilename(upload.filename), chunks, maxBytes };
  return [await keepFile(context, upload.runnerId, file).finally(() => request.raw.resume())];
};
