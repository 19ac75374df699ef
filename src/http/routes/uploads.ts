import { finished } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { Log } from '#src/edges/log.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, type PostAnswer, sendAnswer } from '#src/http/idempotency.ts';
import { firstPage, pageRequest } from '#src/http/page-request.ts';
import { formLimits, withUploadBody } from '#src/http/read-upload-body.ts';
import { countedPageOf, IdParams, PageQuery, plainText, strictObject } from '#src/http/schemas/common.ts';
import { UploadListQuery } from '#src/http/schemas/list-queries.ts';
import { UploadBody, UploadPartSchema, UploadSchema, UploadsSchema } from '#src/http/schemas/upload.ts';
import { createSlots } from '#src/http/slots.ts';
import { viewUpload, viewUploadResult } from '#src/http/views/upload-view.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { createBytesOnTheWay } from '#src/use-cases/uploads/bytes-on-the-way.ts';
import { requireQuota } from '#src/use-cases/uploads/check-quota.ts';
import { findUpload, listUploads, readUpload, readUploads } from '#src/use-cases/uploads/read-uploads.ts';
import { receiveUploads, storeFiles } from '#src/use-cases/uploads/receive-upload.ts';
import { traceArrival } from '#src/use-cases/uploads/trace-arrival.ts';
import { createUploadWaits } from '#src/use-cases/uploads/wait-for-uploads.ts';
import { answers } from './responses.ts';

const tags = ['uploads'];
const uploadRoute = 'POST /v1/runners/:id/uploads';
const longestWaitSeconds = 30;
/** Files that are waited for at a time. Above it a request is answered at once, as if nobody waited. */
const mostWaitedFor = { perClient: 1_000, inAll: 5_000 };

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

/** Waits as long as a request prefers, while its client is there; answers null where nobody waits. */
const preferredWaits = (scope: App, context: HttpContext) => {
  const waitForUploads = createUploadWaits(context);
  const slots = createSlots(mostWaitedFor);
  const closing = new AbortController();
  scope.addHook('preClose', async () => closing.abort());
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    clientId: string,
    uploads: readonly Upload[],
  ): Promise<Upload[] | null> => {
    const timeoutMs = readWaitSeconds(request) * 1000;
    const giveBack = timeoutMs > 0 ? slots.take(clientId, uploads.length) : null;
    if (giveBack === null) return null;
    const left = new AbortController();
    finished(reply.raw, () => left.abort());
    const signal = AbortSignal.any([left.signal, closing.signal]);
    return waitForUploads(uploads, { timeoutMs, signal }).finally(giveBack);
  };
};

/** The one route whose body is a stream; its parsers stay inside its scope. */
const receivingRoute = async (scope: App, context: HttpContext): Promise<void> => {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: formLimits,
  });
  // A body that is no form is the file itself, and stays a stream.
  scope.removeContentTypeParser(['application/json', 'text/plain']);
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));

  const bytesOnTheWay = createBytesOnTheWay();
  const waitAsPreferred = preferredWaits(scope, context);

  scope.post(
    '/v1/runners/:id/uploads',
    {
      config: {
        scope: 'write',
        streamedBody: UploadBody,
        requestHeaders: ['Prefer'],
        answerHeaders: ['Preference-Applied'],
      },
      schema: {
        tags,
        operationId: 'createUpload',
        summary:
          'Upload FIT, GPX, TCX (also gzipped), tables of an export or of sessions (CSV), or a zip of them',
        description:
          'As `multipart/form-data` with one or more `file` parts, or as the raw body with `?filename=`. Once 202 is answered the bytes are durable. With `Prefer: wait=<seconds>` (at most 30) the answer waits and is 200 when all are finished.',
        params: IdParams,
        querystring: strictObject({
          filename: Type.Optional(
            plainText(400, { description: 'Name of the file that is the raw body; a form names its own' }),
          ),
        }),
        response: {
          ...answers(202, 'Uploads', 400, 404, 413, 422),
          200: Type.Ref('Uploads'),
        },
      },
    },
    async (request, reply) => {
      const startedMs = context.clock.nowMs() - reply.elapsedTime;
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const quota = await requireQuota(context, runner.clientId);
      const { filename } = request.query;
      const onTheWay = bytesOnTheWay(runner.clientId, quota);
      const answer = await withUploadBody(context, request, { filename, quota, onTheWay }, async (files) => {
        const fingerprint = fingerprintOf(files.map((file) => [file.filename, file.sha256]));
        let uploads: readonly Upload[] = [];
        const receive = async (deps: HttpContext): Promise<PostAnswer> => {
          const log = request.log as unknown as Log;
          const delivery = { runnerId: runner.id, files, provenance: null };
          uploads = await receiveUploads({ ...deps, log }, delivery);
          // The trace covers the whole request, so it is written when the answer is sent.
          reply.raw.once('close', () => traceArrival(context, uploadRoute, uploads, startedMs));
          return answerWith(deps, request, uploads, 202);
        };
        return answerOnce(context, request, fingerprint, receive, {
          prepare: () => storeFiles(context, { clientId: runner.clientId, runnerId: runner.id }, files),
          finish: async (first) => {
            const current = await waitAsPreferred(request, reply, runner.clientId, uploads);
            if (current === null) return first;
            reply.header('preference-applied', `wait=${readWaitSeconds(request)}`);
            const finished = current.every((upload) => upload.finishedAt !== null);
            return answerWith(context, request, current, finished ? 200 : 202);
          },
        });
      });
      return sendAnswer(reply, answer);
    },
  );
};

const answerWith = async (
  context: HttpContext,
  request: FastifyRequest,
  uploads: readonly Upload[],
  status: number,
): Promise<PostAnswer> => {
  const results = await readUploads(context, uploads, firstPage);
  const items = results.map((result) => viewUploadResult(result, problemContext(context, request)));
  return { status, location: `/v1/uploads/${uploads[0]?.id ?? ''}`, body: { items } };
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
        description: 'What became of every file of the runner.',
        params: IdParams,
        querystring: UploadListQuery,
        response: answers(200, countedPageOf('Upload'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listUploads(context, runner.id, { ...request.query, ...pageRequest(request.query) });
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
