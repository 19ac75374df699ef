import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { IdParams, PageQuery, pageOf, SpanQuery, strictObject } from '#src/http/schemas/common.ts';
import { DoneRoutineSchema, NewDoneRoutineSchema } from '#src/http/schemas/done-routine.ts';
import { markRoutineDone } from '#src/use-cases/check-ins/mark-routine-done.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['routines'];

/** What runners did of their routines: the plan of the week goes on from there. */
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
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async () => {
          const mark = await markRoutineDone(context, runner, request.body);
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
        summary: 'List what a runner marked as done, newest mark first',
        params: IdParams,
        querystring: strictObject({ ...PageQuery, ...SpanQuery }),
        response: answers(200, pageOf(Type.Ref('DoneRoutine')), 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      const { limit, cursor, from, to } = request.query;
      return context.stores.doneRoutines.list(
        runner.id,
        { from: from ?? null, to: to ?? null },
        { limit, cursor: cursor ?? null },
      );
    },
  );

  app.delete(
    '/v1/done-routines/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteDoneRoutine',
        summary: 'Take a mark back',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const mark = await context.stores.doneRoutines.find(clientOf(request), request.params.id);
      if (mark === undefined) throw new Failure('not-found', `There is no mark "${request.params.id}".`);
      await context.stores.doneRoutines.remove(mark.id);
      return reply.code(204).send();
    },
  );
};
