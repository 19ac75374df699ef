import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import type { Log } from '#src/edges/log.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { UploadPartSchema, UploadSchema, UploadsSchema } from '#src/http/schemas/upload.ts';
import { type UploadView, viewArchive, viewUpload } from '#src/http/views/upload-view.ts';
import { type DeliveredFile, receiveUploads } from '#src/use-cases/uploads/receive-upload.ts';
import { traceArrival } from '#src/use-cases/uploads/trace-arrival.ts';
import { answers } from './responses.ts';

const tags = ['uploads'];
const uploadRoute = 'POST /v1/runners/:id/uploads';
const longestWaitSeconds = 30;
const pollMs = 100;
const mostFilesPerRequest = 100;

/** `Prefer: wait=10` (RFC 7240): how long the client is ready to wait for the end. */
const readWaitSeconds = (request: FastifyRequest): number => {
  const prefer = [request.headers['prefer'] ?? []].flat().join(',');
  const seconds = Number(/(?:^|[,;\s])wait\s*=\s*"?(\d+)/i.exec(prefer)?.[1] ?? 0);
  return Math.min(seconds, longestWaitSeconds);
};

const safeFilename = (name: string | undefined): string => {
  const base = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  const printable = [...base].filter((character) => character >= ' ' && character !== '\u007f').join('');
  return printable.slice(0, 200) || 'upload';
};

async function* refuseEmpty(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    yield chunk;
  }
  if (bytes === 0)
    throw new Failure(
      'request-malformed',
      'The body is empty: send the file as the body or as a multipart part named "file".',
    );
}

/** Files come in: bytes are durable before 202 is answered, and nothing is parsed here. */
export const uploadRoutes = async (app: App, context: HttpContext): Promise<void> => {
  const { stores, files, maxUploadBytes, publicUrl } = context;
  app.addSchema(UploadPartSchema);
  app.addSchema(UploadSchema);
  app.addSchema(UploadsSchema);

  const view = (upload: Upload, activityIds: readonly string[], requestId: string): UploadView =>
    viewUpload(upload, { activityIds, publicUrl, requestId });

  const viewWhole = async (upload: Upload, requestId: string) => {
    const parts = upload.parentId === null ? await stores.archives.listParts(upload.id) : [];
    const ids = await stores.uploads.activityIds([upload.id, ...parts.map((part) => part.id)]);
    const partIds = parts.flatMap((part) => ids.get(part.id) ?? []);
    const whole = view(upload, [...(ids.get(upload.id) ?? []), ...partIds], requestId);
    if (upload.format !== 'zip') return whole;
    const items = parts.map((part) => ({
      ...view(part, ids.get(part.id) ?? [], requestId),
      path: part.partPath,
    }));
    return viewArchive(whole, await stores.archives.countParts(upload.id), items);
  };

  const receiveMultipart = async (request: FastifyRequest, runnerId: string): Promise<DeliveredFile[]> => {
    const delivered: DeliveredFile[] = [];
    for await (const part of request.files()) {
      const received = await files.receive(runnerId, part.file, maxUploadBytes);
      if (part.file.truncated)
        throw new Failure('request-too-large', 'A file is larger than this service takes.');
      delivered.push({ ...received, filename: safeFilename(part.filename) });
    }
    if (delivered.length === 0)
      throw new Failure('request-malformed', 'The form has no part named "file" with a file in it.');
    return delivered;
  };

  const receive = async (request: FastifyRequest, runnerId: string): Promise<DeliveredFile[]> => {
    if (Number(request.headers['content-length'] ?? 0) > maxUploadBytes + 64 * 1024) {
      throw new Failure(
        'request-too-large',
        `The body is larger than the ${maxUploadBytes} bytes this service takes.`,
      );
    }
    if (request.isMultipart()) return receiveMultipart(request, runnerId);
    const { filename } = request.query as { filename?: string };
    // What is left of a refused body is read past: unread, it would hold up the next request of its connection.
    const body = request.raw.iterator({ destroyOnReturn: false });
    const received = await files
      .receive(runnerId, refuseEmpty(body), maxUploadBytes)
      .finally(() => request.raw.resume());
    return [{ ...received, filename: safeFilename(filename) }];
  };

  const waitForEnd = async (uploads: readonly Upload[], seconds: number): Promise<Upload[]> => {
    const deadline = context.clock.nowMs() + seconds * 1000;
    for (;;) {
      const now = await Promise.all(uploads.map((upload) => stores.uploads.findById(upload.id)));
      const current = now.map((upload, index) => upload ?? (uploads[index] as Upload));
      if (current.every((upload) => upload.finishedAt !== null) || context.clock.nowMs() >= deadline)
        return current;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  };

  await app.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: {
        files: mostFilesPerRequest,
        fileSize: Number.POSITIVE_INFINITY,
        fields: 20,
        parts: mostFilesPerRequest + 20,
      },
    });
    // Anything that is no form is the file itself; it stays a stream until it lies in the file store.
    scope.removeContentTypeParser(['application/json', 'text/plain']);
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));

    scope.post(
      '/v1/runners/:id/uploads',
      {
        config: { scope: 'write' },
        schema: {
          tags,
          operationId: 'createUpload',
          summary: 'Upload FIT, GPX, TCX (also gzipped) or a zip of them',
          description:
            'As `multipart/form-data` with one or more `file` parts, or as the raw body with `?filename=`. Once 202 is answered the bytes are durable. With `Prefer: wait=<seconds>` (at most 30) the answer waits and is 200 when all are finished.',
          consumes: ['multipart/form-data', 'application/octet-stream'],
          params: IdParams,
          querystring: strictObject({ filename: Type.Optional(Type.String({ maxLength: 400 })) }),
          response: {
            ...answers(202, 'Uploads', 400, 404, 413, 422),
            200: Type.Ref('Uploads'),
          },
        },
      },
      async (request, reply) => {
        const runner = await requireRunner(context, clientOf(request), (request.params as { id: string }).id);
        await context.requireQuota(runner.clientId);
        const startedMs = context.clock.nowMs() - reply.elapsedTime;
        const delivered = await receive(request, runner.id);
        const print = fingerprintOf(delivered.map(({ filename, sha256 }) => [filename, sha256]));
        const seconds = readWaitSeconds(request);
        return sendAnswer(
          reply,
          await answerOnce(context, request, print, async () => {
            const uploads = await receiveUploads(
              { ...context, log: request.log as unknown as Log },
              {
                runnerId: runner.id,
                files: delivered,
                provenance: null,
              },
            );
            // The trace begins with the request, which ends when its answer is out.
            reply.raw.once('close', () => traceArrival(context, uploadRoute, uploads, startedMs));
            const current = seconds > 0 ? await waitForEnd(uploads, seconds) : uploads;
            const items = await Promise.all(current.map((upload) => viewWhole(upload, request.id)));
            const finished = current.every((upload) => upload.finishedAt !== null);
            return {
              status: seconds > 0 && finished ? 200 : 202,
              location: `/v1/uploads/${uploads[0]?.id ?? ''}`,
              body: { items },
            };
          }),
        );
      },
    );
  });

  app.get(
    '/v1/runners/:id/uploads',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listUploads',
        summary: 'List uploads, newest first, parts of archives included',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf(Type.Ref('Upload')), 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      const { limit, cursor } = request.query;
      const page = await stores.uploads.list(runner.id, { limit, cursor: cursor ?? null });
      const ids = await stores.uploads.activityIds(page.items.map((upload) => upload.id));
      return {
        ...page,
        items: page.items.map((upload) => view(upload, ids.get(upload.id) ?? [], request.id)),
      };
    },
  );

  app.get(
    '/v1/uploads/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getUpload',
        summary: 'What became of an upload',
        params: IdParams,
        response: answers(200, 'Upload', 404),
      },
    },
    async (request) => {
      const upload = await stores.uploads.find(clientOf(request), request.params.id);
      if (upload === undefined) throw new Failure('not-found', `There is no upload "${request.params.id}".`);
      return viewWhole(upload, request.id);
    },
  );
};
