import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import { writeZip } from '#src/edges/write-zip.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { unlessChanged } from '#src/http/entity-tags.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { countedPageOf, IdParams } from '#src/http/schemas/common.ts';
import { RunnerListQuery } from '#src/http/schemas/list-queries.ts';
import { ErasureReceiptSchema, RunnerChangeSchema, RunnerSchema } from '#src/http/schemas/runner.ts';
import { createSlots, holdPlace } from '#src/http/slots.ts';
import { changeRunner } from '#src/use-cases/runners/change-runner.ts';
import { createRunner } from '#src/use-cases/runners/create-runner.ts';
import { eraseRunner } from '#src/use-cases/runners/erase-runner.ts';
import { exportRunner } from '#src/use-cases/runners/export-runner.ts';
import { findRunner, listRunners } from '#src/use-cases/runners/read-runners.ts';
import { answers } from './responses.ts';

const tags = ['runners'];
/** Packing takes the processor, and the threads that all file access goes through. */
const mostExports = { perClient: 2, inAll: 8 };

/** Without its owner. */
const viewRunner = ({ clientId: _clientId, ...runner }: OwnedRunner): Omit<OwnedRunner, 'clientId'> => runner;

/** Runners: their profile, export and erasure. */
export const runnerRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(RunnerSchema);
  app.addSchema(ErasureReceiptSchema);
  const exports = createSlots(mostExports);

  app.post(
    '/v1/runners',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createRunner',
        summary: 'Create a runner',
        description: 'Every field may be absent. `externalId` is your own id and unique among your runners.',
        body: RunnerChangeSchema,
        response: answers(201, 'Runner', 409, 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const runner = await createRunner(tx, clientOf(request), request.body);
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
        summary: 'List runners',
        description: '`externalId` finds the one runner that you know by it.',
        querystring: RunnerListQuery,
        response: answers(200, countedPageOf('Runner'), 422),
      },
    },
    async (request) => {
      const page = await listRunners(context, clientOf(request), {
        ...request.query,
        ...pageRequest(request.query),
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
        summary: 'Get a runner',
        description: 'Its profile.',
        params: IdParams,
        response: answers(200, 'Runner', 404),
      },
    },
    async (request) => viewRunner(await findRunner(context, clientOf(request), request.params.id)),
  );

  app.get(
    '/v1/runners/:id/export',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'exportRunner',
        summary: 'Export everything stored about a runner, as a zip',
        description:
          '`runner.json`, a JSON array for each kind of record (`activities.json`, `uploads.json`, `check-ins.json`, `assessments.json` and others) as it is stored, and the original files under `raw/` (`missing.json` names those that cannot be read). The zip is streamed: an interrupted answer is an invalid zip. A client may have two under way.',
        params: IdParams,
        produces: ['application/zip'],
        response: answers(200, Type.String({ format: 'binary' }), 404),
      },
    },
    async (request, reply) => {
      const clientId = clientOf(request);
      const runner = viewRunner(await findRunner(context, clientId, request.params.id));
      holdPlace(exports, clientId, reply, 'exports');
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
        description:
          'Fields that are absent stay; `null` forgets a value. What changes a formula makes activities be described again.',
        params: IdParams,
        body: RunnerChangeSchema,
        response: answers(200, 'Runner', 404, 409, 412, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const approve = unlessChanged(request, viewRunner);
      return viewRunner(await changeRunner(context, runner, request.body, approve));
    },
  );

  app.delete(
    '/v1/runners/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'eraseRunner',
        summary: 'Erase a runner with everything stored about it, files included',
        description:
          'Files, activities, check-ins, assessments and connections too. It cannot be undone; the receipt is for your records.',
        params: IdParams,
        response: answers(200, 'ErasureReceipt', 404),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const receipt = await eraseRunner(context, runner.id);
      if (receipt === null) throw new Failure('not-found', `There is no runner "${runner.id}".`);
      return receipt;
    },
  );
};
