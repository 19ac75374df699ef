import Type from 'typebox';
import { assess, daysBetween, Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import {
  AssessmentSchema,
  RoutineSchema,
  WhatIfBodySchema,
  WhatIfSchema,
} from '#src/http/schemas/assessment.ts';
import { CalendarDay, IdParams, Instant, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { StatementSchema } from '#src/http/schemas/statement.ts';
import { RoutineResponseSchema, WeekQuery, WeekRoutineSchema, WeekSchema } from '#src/http/schemas/week.ts';
import { readWeekQuery } from '#src/http/week-query.ts';
import { assessStatement, type WeekStatement } from '#src/use-cases/assessment/assess-statement.ts';
import { assessWithWeek, readDiary } from '#src/use-cases/assessment/assess-with-week.ts';
import { readHistory, todayOf } from '#src/use-cases/assessment/read-history.ts';
import { tryPlan } from '#src/use-cases/assessment/try-plan.ts';
import { answers } from './responses.ts';

const tags = ['assessment'];
/** An assessment may look this far ahead: planned runs, not prophecy. */
const farthestAheadDays = 366;

/** Warnings that explain themselves and routines that are safe. */
export const assessmentRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(RoutineSchema);
  app.addSchema(WeekRoutineSchema);
  app.addSchema(WeekSchema);
  app.addSchema(RoutineResponseSchema);
  app.addSchema(AssessmentSchema);
  app.addSchema(WhatIfSchema);

  app.get(
    '/v1/runners/:id/assessment',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getAssessment',
        summary: 'What the runs and answers of a runner mean, and what to do now',
        description: `Bands and reasons, never a probability. A red flag withholds every routine and refers. With \`days\` the
answer also holds \`week\` and \`responses\`.`,
        params: IdParams,
        querystring: strictObject({
          asOf: Type.Optional(CalendarDay),
          plannedMeters: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
          ...WeekQuery,
        }),
        response: answers(200, 'Assessment', 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      const today = todayOf(context, runner);
      const asOf = request.query.asOf ?? today;
      if (daysBetween(today, asOf) > farthestAheadDays) {
        throw new Failure('request-invalid', 'The day lies too far ahead.', {
          errors: [{ pointer: '/asOf', detail: 'must lie within a year from today' }],
        });
      }
      const { days, ...ask } = readWeekQuery(request.query);
      const history = await readHistory(context, runner, asOf, request.query.plannedMeters ?? null);
      if (days === null) return assess(history, { equipment: ask.equipment });
      return assessWithWeek(history, await readDiary(context, runner.id, asOf), { ...ask, days });
    },
  );

  app.get(
    '/v1/runners/:id/assessments',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listAssessments',
        summary: 'Earlier assessments, newest first, each as it was made',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(
          200,
          pageOf(Type.Object({ id: Type.String(), createdAt: Instant, assessment: Type.Ref('Assessment') })),
          404,
          422,
        ),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      const { limit, cursor } = request.query;
      const page = await context.stores.assessments.list(runner.id, { limit, cursor: cursor ?? null });
      return {
        ...page,
        items: page.items.map(({ id, createdAt, body }) => ({ id, createdAt, assessment: body })),
      };
    },
  );

  app.post(
    '/v1/assessments',
    {
      config: { scope: 'read' },
      bodyLimit: 8 * 1024 * 1024,
      schema: {
        tags,
        operationId: 'assessStatement',
        summary: 'The same answer for facts that are stated, without storing anything',
        body: StatementSchema,
        response: answers(200, 'Assessment', 400, 422),
      },
    },
    async (request) => {
      try {
        return assessStatement(request.body as WeekStatement);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new Failure('request-invalid', `The facts cannot be read: ${error.message}.`, { cause: error });
      }
    },
  );

  app.post(
    '/v1/runners/:id/what-if',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'tryPlan',
        summary: 'The assessment as it would be after planned runs, and the difference from now',
        params: IdParams,
        body: WhatIfBodySchema,
        response: answers(200, 'WhatIf', 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      return tryPlan(context, runner, request.body.plannedRuns);
    },
  );
};
