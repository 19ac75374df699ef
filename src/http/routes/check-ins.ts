import Type from 'typebox';
import { Failure, type TriageAnswer, triageOf } from '#src/core/index.ts';
import type { CheckIn } from '#src/edges/storage/check-in-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { CheckInSchema, NewCheckInSchema, TriageSchema } from '#src/http/schemas/check-in.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { recordCheckIn } from '#src/use-cases/check-ins/record-check-in.ts';
import { removeCheckIn } from '#src/use-cases/check-ins/remove-check-in.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['check-ins'];

const viewCheckIn = (checkIn: CheckIn, triage: TriageAnswer) => ({
  id: checkIn.id,
  runnerId: checkIn.runnerId,
  ...checkIn.answers,
  ...triage,
  createdAt: checkIn.createdAt,
});

/** What runners say of their bodies. The triage result comes back at once. */
export const checkInRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(TriageSchema);
  app.addSchema(CheckInSchema);

  app.post(
    '/v1/runners/:id/check-ins',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createCheckIn',
        summary: 'Say how a runner feels',
        description: `The same day, region and side posted again replaces what was said before; signs and conditions
that were answered before and are left out now stay. Answer them "false", or delete the check-in, to take them
back. \`triage\` is that of the day with everything that still stands from the 14 days before; in the list it
is that of each check-in by itself.`,
        params: IdParams,
        body: NewCheckInSchema,
        response: answers(201, 'CheckIn', 400, 404, 409, 413, 415, 422),
      },
    },
    async (request, reply) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async () => {
          const { checkIn, standing } = await recordCheckIn(context, runner, request.body);
          return {
            status: 201,
            location: `/v1/check-ins/${checkIn.id}`,
            body: viewCheckIn(checkIn, standing),
          };
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
        summary: 'List what a runner said, newest first',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf(Type.Ref('CheckIn')), 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      const { limit, cursor } = request.query;
      const page = await context.stores.checkIns.list(runner.id, { limit, cursor: cursor ?? null });
      return {
        ...page,
        items: page.items.map((checkIn) => viewCheckIn(checkIn, triageOf(checkIn.answers))),
      };
    },
  );

  app.delete(
    '/v1/check-ins/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteCheckIn',
        summary: 'Take a check-in back',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const checkIn = await context.stores.checkIns.find(clientOf(request), request.params.id);
      if (checkIn === undefined)
        throw new Failure('not-found', `There is no check-in "${request.params.id}".`);
      await removeCheckIn(context, checkIn);
      await enqueueAssessment(context, checkIn.runnerId);
      return reply.code(204).send();
    },
  );
};
