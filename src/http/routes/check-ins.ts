import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { CheckInSchema, NewCheckInSchema, TriageSchema } from '#src/http/schemas/check-in.ts';
import {
  AnyListSchema,
  CheckInListSchema,
  RecordedListSchema,
  readCheckIn,
} from '#src/http/schemas/check-in-list.ts';
import { countedPageOf, IdParams } from '#src/http/schemas/common.ts';
import { CheckInListQuery } from '#src/http/schemas/list-queries.ts';
import { checkBodyBy } from '#src/http/validation.ts';
import { viewCheckIn, viewRecorded } from '#src/http/views/check-in-view.ts';
import { findCheckIn, listCheckIns, triageAlone } from '#src/use-cases/check-ins/read-check-ins.ts';
import { recordCheckIn } from '#src/use-cases/check-ins/record-check-in.ts';
import { recordCheckIns } from '#src/use-cases/check-ins/record-check-ins.ts';
import { removeCheckIn } from '#src/use-cases/check-ins/remove-check-in.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['check-ins'];
/** A year of check-ins with every field is below. */
const listBytes = 512 * 1024;

/** Check-ins: what runners report of their bodies, each answered with its triage. */
export const checkInRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(TriageSchema);
  app.addSchema(CheckInSchema);
  app.addSchema(RecordedListSchema);
  bulkRoute(app, context);

  app.post(
    '/v1/runners/:id/check-ins',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createCheckIn',
        summary: 'Create a check-in',
        description: `The same day, region and side posted again replaces the earlier check-in. Signs and conditions
that were answered before and are absent now stay: answer them \`false\` or delete the check-in to withdraw them.
\`triage\` is that of the day, with every answer of the 14 days before that still counts; in the list it is that of
each check-in by itself.`,
        params: IdParams,
        body: NewCheckInSchema,
        response: answers(201, 'CheckIn', 400, 404, 409, 413, 415, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const recorded = await recordCheckIn(tx, runner, request.body);
          const location = `/v1/check-ins/${recorded.checkIn.id}`;
          return { status: 201, location, body: viewCheckIn(recorded) };
        }),
      );
    },
  );

  app.get(
    '/v1/runners/:id/check-ins',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listCheckIns',
        summary: 'List check-ins, newest first',
        description: '`triage` of each is that of its own answers.',
        params: IdParams,
        querystring: CheckInListQuery,
        response: answers(200, countedPageOf('CheckIn'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listCheckIns(context, runner, { ...request.query, ...pageRequest(request.query) });
      return { ...page, items: page.items.map(viewCheckIn) };
    },
  );

  app.get(
    '/v1/check-ins/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getCheckIn',
        summary: 'Get a check-in',
        description: '`triage` is that of its own answers, without those of other days.',
        params: IdParams,
        response: answers(200, 'CheckIn', 404),
      },
    },
    async (request) => {
      const checkIn = await findCheckIn(context, clientOf(request), request.params.id);
      const runner = await findRunner(context, clientOf(request), checkIn.runnerId);
      return viewCheckIn(triageAlone(runner, checkIn));
    },
  );

  app.delete(
    '/v1/check-ins/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteCheckIn',
        summary: 'Delete a check-in',
        description: 'The runner is assessed anew without it.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await removeCheckIn(context, clientOf(request), request.params.id);
      return reply.code(204).send();
    },
  );
};

const bulkRoute = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/runners/:id/check-ins::bulk',
    {
      config: { scope: 'write' },
      bodyLimit: listBytes,
      validatorCompiler: checkBodyBy(AnyListSchema),
      schema: {
        tags,
        operationId: 'createCheckIns',
        summary: 'Create up to 366 check-ins at once',
        description: `For importers: each item is judged by itself. Those that are valid are stored in one transaction and lead to one
assessment; the answer holds one entry an item, in their order: 201 with the triage of its day, or 422 with its problem, whose
pointers begin at the body (\`/items/3/day\`). Where no item is valid nothing is stored and the answer is 422. Of several items of
the same day, region and side each replaces the one before, as in single check-ins. No \`check-in.created\` is announced for them;
\`assessment.changed\` is, where the answer changes.`,
        params: IdParams,
        body: CheckInListSchema,
        response: answers(200, 'RecordedCheckIns', 400, 404, 409, 413, 415, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      // Typed as described, checked only as a list: see `checkBodyBy`.
      const items: readonly unknown[] = request.body.items;
      const place = { publicUrl: context.publicUrl, instance: request.url, requestId: request.id };
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const recorded = await recordCheckIns(tx, runner, items.map(readCheckIn));
          return { status: 200, location: null, body: viewRecorded(recorded, place) };
        }),
      );
    },
  );
};
