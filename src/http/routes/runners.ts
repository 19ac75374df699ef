import Type from 'typebox';
import { Failure, type Runner } from '#src/core/index.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import { writeZip } from '#src/edges/write-zip.ts';
import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { IdParams, PageQuery, pageOf, plainText, strictObject } from '#src/http/schemas/common.ts';
import { ErasureReceiptSchema, RunnerChangeSchema, RunnerSchema } from '#src/http/schemas/runner.ts';
import { revokeAllConnections } from '#src/use-cases/platforms/revoke-all-connections.ts';
import { changeRunner } from '#src/use-cases/runners/change-runner.ts';
import { createRunner } from '#src/use-cases/runners/create-runner.ts';
import { eraseRunner } from '#src/use-cases/runners/erase-runner.ts';
import { exportRunner } from '#src/use-cases/runners/export-runner.ts';
import { answers } from './responses.ts';

const tags = ['runners'];

const viewRunner = ({ clientId: _clientId, ...runner }: OwnedRunner | (Runner & { clientId?: string })) =>
  runner;

/** The people. */
export const runnerRoutes = (app: App, context: HttpContext): void => {
  const { stores } = context;
  app.addSchema(RunnerSchema);
  app.addSchema(ErasureReceiptSchema);

  app.post(
    '/v1/runners',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createRunner',
        summary: 'Introduce a runner',
        body: RunnerChangeSchema,
        response: answers(201, 'Runner', 409, 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async () => {
          const runner = await createRunner(context, clientOf(request), request.body);
          return { status: 201, location: `/v1/runners/${runner.id}`, body: viewRunner(runner) };
        }),
      ),
  );

  app.get(
    '/v1/runners',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listRunners',
        summary: 'List your runners',
        querystring: strictObject({
          ...PageQuery,
          externalId: Type.Optional(plainText(200)),
        }),
        response: answers(200, pageOf(Type.Ref('Runner')), 422),
      },
    },
    async (request) => {
      const { limit, cursor, externalId } = request.query;
      const page = await stores.runners.list(clientOf(request), {
        limit,
        cursor: cursor ?? null,
        externalId: externalId ?? null,
      });
      return { ...page, items: page.items.map(viewRunner) };
    },
  );

  app.get(
    '/v1/runners/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getRunner',
        summary: 'One runner',
        params: IdParams,
        response: answers(200, 'Runner', 404),
      },
    },
    async (request) => viewRunner(await requireRunner(context, clientOf(request), request.params.id)),
  );

  app.get(
    '/v1/runners/:id/export',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'exportRunner',
        summary: 'Everything that is held of a runner, as a zip',
        description:
          '`runner.json`, one JSON array for each kind of thing (`activities.json`, `uploads.json`, `check-ins.json`, `assessments.json` and others) as it is held, and the original files under `raw/`. Written while it is read: an answer that breaks off is no whole zip.',
        params: IdParams,
        produces: ['application/zip'],
        response: answers(200, Type.String({ format: 'binary' }), 404),
      },
    },
    async (request, reply) => {
      const { clientId: _clientId, ...runner } = await requireRunner(
        context,
        clientOf(request),
        request.params.id,
      );
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${runner.id}.zip"`)
        .send(writeZip(exportRunner(context, runner)));
    },
  );

  app.patch(
    '/v1/runners/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'changeRunner',
        summary: 'Change a runner',
        params: IdParams,
        body: RunnerChangeSchema,
        response: answers(200, 'Runner', 404, 409, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      return viewRunner(await changeRunner(context, runner, request.body));
    },
  );

  app.delete(
    '/v1/runners/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'eraseRunner',
        summary: 'Erase everything of a runner, files too',
        params: IdParams,
        response: answers(200, 'ErasureReceipt', 404),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      await revokeAllConnections(context, runner.id);
      const receipt = await eraseRunner(context, runner.id);
      if (receipt === null) throw new Failure('not-found', `There is no runner "${runner.id}".`);
      return receipt;
    },
  );
};
