import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, PageQuery, pageOf, SpanQuery, strictObject } from '#src/http/schemas/common.ts';
import { DoneRoutineSchema, NewDoneRoutineSchema } from '#src/http/schemas/done-routine.ts';
import { markRoutineDone } from '#src/use-cases/check-ins/mark-routine-done.ts';
import { findDoneRoutine, listDoneRoutines } from '#src/use-cases/check-ins/read-check-ins.ts';
import { removeDoneRoutine } from '#src/use-cases/check-ins/remove-done-routine.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['routines'];

/** Routines that runners marked as done; the plan of a week continues from them. */
export const doneRoutineRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(DoneRoutineSchema);

  app.post(
    '/v1/runners/:id/done-routines',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'markRoutineDone',
        summary: 'Mark a routine as done on a day',
        description: 'The same day and routine posted again replaces the note.',
        params: IdParams,
        body: NewDoneRoutineSchema,
        response: answers(201, 'DoneRoutine', 400, 404, 409, 413, 415, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const mark = await markRoutineDone(tx, runner, request.body);
          return { status: 201, location: `/v1/done-routines/${mark.id}`, body: mark };
        }),
      );
    },
  );

  app.get(
    '/v1/runners/:id/done-routines',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listDoneRoutines',
        summary: 'List routines marked as done, newest first',
        description: 'From a day to a day; everything when neither is named.',
        params: IdParams,
        querystring: strictObject({ ...PageQuery, ...SpanQuery }),
        response: answers(200, pageOf('DoneRoutine'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const { from, to } = request.query;
      const span = { from: from ?? null, to: to ?? null };
      return listDoneRoutines(context, runner.id, span, pageRequest(request.query));
    },
  );

  app.get(
    '/v1/done-routines/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getDoneRoutine',
        summary: 'Get a mark',
        description: 'That a runner did a routine on a day.',
        params: IdParams,
        response: answers(200, 'DoneRoutine', 404),
      },
    },
    async (request) => findDoneRoutine(context, clientOf(request), request.params.id),
  );

  app.delete(
    '/v1/done-routines/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteDoneRoutine',
        summary: 'Delete a mark',
        description: 'The plan of a week then continues without it.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await removeDoneRoutine(context, clientOf(request), request.params.id);
      return reply.code(204).send();
    },
  );
};
