import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { Log } from '#src/edges/log.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { firstPage, pageRequest } from '#src/http/page-request.ts';
import { readUploadBody } from '#src/http/read-upload-body.ts';
import { IdParams, PageQuery, pageOf, plainText, strictObject } from '#src/http/schemas/common.ts';
import { UploadPartSchema, UploadSchema, UploadsSchema } from '#src/http/schemas/upload.ts';
import { viewUpload, viewUploadResult } from '#src/http/views/upload-view.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { findUpload, listUploads, readUpload } from '#src/use-cases/uploads/read-uploads.ts';
import { receiveUploads } from '#src/use-cases/uploads/receive-upload.ts';
import { traceArrival } from '#src/use-cases/uploads/trace-arrival.ts';
import { waitForUploads } from '#src/use-cases/uploads/wait-for-uploads.ts';
import { answers } from './responses.ts';

const tags = ['uploads'];
const uploadRoute = 'POST /v1/runners/:id/uploads';
const longestWaitSeconds = 30;
const mostFilesPerRequest = 100;

/** `Prefer: wait=10` (RFC 7240): seconds that the client waits for the result; 0 without it. */
const readWaitSeconds = (request: FastifyRequest): number => {
  const prefer = [request.headers['prefer'] ?? []].flat().join(',');
  const seconds = Number(/(?:^|[,;\s])wait\s*=\s*"?(\d+)/i.exec(prefer)?.[1] ?? 0);
  return Math.min(seconds, longestWaitSeconds);
};

/** Uploads: bytes are durable before 202 is answered, and are parsed by a worker. */
export const uploadRoutes = async (app: App, context: HttpContext): Promise<void> => {
  app.addSchema(UploadPartSchema);
  app.addSchema(UploadSchema);
  app.addSchema(UploadsSchema);
  await app.register((scope) => receivingRoute(scope, context));
  readingRoutes(app, context);
};

/** The one route whose body is a stream; its parsers stay inside its scope. */
const receivingRoute = async (scope: App, context: HttpContext): Promise<void> => {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      files: mostFilesPerRequest,
      fileSize: Number.POSITIVE_INFINITY,
      fields: 20,
      parts: mostFilesPerRequest + 20,
    },
  });
  // A body that is no form is the file itself, and stays a stream.
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
        querystring: strictObject({ filename: Type.Optional(plainText(400)) }),
        response: {
          ...answers(202, 'Uploads', 400, 404, 413, 422),
          200: Type.Ref('Uploads'),
        },
      },
    },
    async (request, reply) => {
      const startedMs = context.clock.nowMs() - reply.elapsedTime;
      const runner = await findRunner(context, clientOf(request), request.params.id);
      await context.requireQuota(runner.clientId);
      const { filename } = request.query;
      const files = await readUploadBody(context, request, { runnerId: runner.id, filename });
      const fingerprint = fingerprintOf(files.map((file) => [file.filename, file.sha256]));
      const answer = await answerOnce(context, request, fingerprint, async () => {
        const uploads = await receiveUploads(
          { ...context, log: request.log as unknown as Log },
          { runnerId: runner.id, files, provenance: null },
        );
        // The trace covers the whole request, so it is written when the answer is sent.
        reply.raw.once('close', () => traceArrival(context, uploadRoute, uploads, startedMs));
        const seconds = readWaitSeconds(request);
        const current = seconds > 0 ? await waitForUploads(context, uploads, seconds * 1000) : uploads;
        const results = await Promise.all(current.map((upload) => readUpload(context, upload, firstPage)));
        const finished = current.every((upload) => upload.finishedAt !== null);
        return {
          status: seconds > 0 && finished ? 200 : 202,
          location: `/v1/uploads/${uploads[0]?.id ?? ''}`,
          body: {
            items: results.map((result) => viewUploadResult(result, problemContext(context, request))),
          },
        };
      });
      return sendAnswer(reply, answer);
    },
  );
};

const problemContext = ({ publicUrl }: HttpContext, { id: requestId }: FastifyRequest) => ({
  publicUrl,
  requestId,
});

const readingRoutes = (app: App, context: HttpContext): void => {
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
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listUploads(context, runner.id, pageRequest(request.query));
      return { ...page, items: page.items.map((item) => viewUpload(item, problemContext(context, request))) };
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
        description: '`limit` and `cursor` page the parts of an archive.',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, 'Upload', 404, 422),
      },
    },
    async (request) => {
      const upload = await findUpload(context, clientOf(request), request.params.id);
      const result = await readUpload(context, upload, pageRequest(request.query));
      return viewUploadResult(result, problemContext(context, request));
    },
  );
};
