import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import type { SavedAssessment } from '#src/edges/storage/assessment-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { createKeptAnswers } from '#src/http/kept-answers.ts';
import { sendKept } from '#src/http/kept-body.ts';
import { pageRequest } from '#src/http/page-request.ts';
import {
  AssessmentSchema,
  StoredAssessmentSchema,
  WhatIfBodySchema,
  WhatIfSchema,
} from '#src/http/schemas/assessment.ts';
import { CalendarDay, IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { RoutineSchema } from '#src/http/schemas/routine.ts';
import { StatementSchema } from '#src/http/schemas/statement.ts';
import { RoutineResponseSchema, WeekQuery, WeekRoutineSchema, WeekSchema } from '#src/http/schemas/week.ts';
import { viewWhatIf } from '#src/http/views/what-if-view.ts';
import { readWeekQuery } from '#src/http/week-query.ts';
import { assessStatement } from '#src/use-cases/assessment/assess-statement.ts';
import { findAssessment, listAssessments } from '#src/use-cases/assessment/read-assessments.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { showAssessment } from '#src/use-cases/assessment/show-assessment.ts';
import { tryPlan } from '#src/use-cases/assessment/try-plan.ts';
import { findRunner, findRunnerWithState } from '#src/use-cases/runners/read-runners.ts';
import { answers } from './responses.ts';

const tags = ['assessment'];
/** Three years of daily runs with every field, and the minutes of those of six weeks, are below 1 MB. */
const statementBytes = 1024 * 1024;
/** A thousand assessments. */
const mostKeptBytes = 32 * 1024 * 1024;

const viewStored = ({ id, runnerId, createdAt, body }: SavedAssessment) => ({
  id,
  runnerId,
  createdAt,
  assessment: body,
});

/** Assessments: of a runner, of stated facts, and of a plan. */
export const assessmentRoutes = (app: App, context: HttpContext): void => {
  const kept = createKeptAnswers(mostKeptBytes);
  app.addSchema(RoutineSchema);
  app.addSchema(WeekRoutineSchema);
  app.addSchema(WeekSchema);
  app.addSchema(RoutineResponseSchema);
  app.addSchema(AssessmentSchema);
  app.addSchema(StoredAssessmentSchema);
  app.addSchema(WhatIfSchema);

  app.get(
    '/v1/runners/:id/assessment',
    {
      config: { scope: 'read', readsRunner: true },
      schema: {
        tags,
        operationId: 'getAssessment',
        summary: 'Get the assessment of a runner',
        description: `What the runs and answers of a runner mean, and what to do now. Bands and reasons, never a probability. A
red flag withholds every routine and refers. Without \`plannedMeters\` the next planned run of the day or the day after is
judged, except of a day in the past; without \`runDays\` and \`hardDays\` the week holds the planned runs. With \`days\` the answer also holds \`week\` and \`responses\`, but not beside a red flag.`,
        params: IdParams,
        querystring: strictObject({
          asOf: Type.Optional(CalendarDay),
          plannedMeters: Type.Optional(
            Type.Number({
              minimum: 0,
              maximum: 1_000_000,
              description: 'Distance of a planned run, to be held against the ceiling',
            }),
          ),
          ...WeekQuery,
        }),
        response: answers(200, 'Assessment', 404, 422),
      },
    },
    async (request, reply) => {
      const { query } = request;
      const { runner, state } = await findRunnerWithState(
        context,
        clientOf(request),
        request.params.id,
        request.runnerRead ?? undefined,
      );
      const assess = () =>
        showAssessment(context, runner, {
          ...readWeekQuery(query),
          asOf: query.asOf ?? null,
          plannedMeters: query.plannedMeters ?? null,
        });
      const name = `${runner.id} ${JSON.stringify(query)}`;
      const body = await kept.answer(name, `${todayOf(context, runner)} ${state}`, assess);
      return sendKept(request, reply, body);
    },
  );

  app.get(
    '/v1/runners/:id/assessments',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listAssessments',
        summary: 'List the stored assessments of a runner, newest first',
        description: 'One is kept whenever an assessment says something else than the one before.',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('StoredAssessment'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listAssessments(context, runner.id, pageRequest(request.query));
      return {
        ...page,
        items: page.items.map(viewStored),
      };
    },
  );

  app.get(
    '/v1/assessments/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getStoredAssessment',
        summary: 'Get a stored assessment',
        description:
          'What a webhook `assessment.changed` names by `assessmentId`. One that an earlier version stored lacks the fields that came later.',
        params: IdParams,
        response: answers(200, 'StoredAssessment', 404),
      },
    },
    async (request) => viewStored(await findAssessment(context, clientOf(request), request.params.id)),
  );

  app.post(
    '/v1/assessments',
    {
      config: { scope: 'read' },
      bodyLimit: statementBytes,
      schema: {
        tags,
        operationId: 'assessStatement',
        summary: 'Assess stated facts without storing them',
        description:
          'Nothing is stored and no runner is needed. Every field but `today` may be absent; the answer is that of `GET …/assessment` for the same facts.',
        body: StatementSchema,
        response: answers(200, 'Assessment', 400, 422),
      },
    },
    async (request) => {
      try {
        return assessStatement(request.body);
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
        summary: 'Assess a plan',
        description: `The assessment as it would be after the planned runs, and how it differs from the one of today. Without
\`plannedRuns\` the stored plans of the next two months are tried. Runs that are given stand in place of the stored plans of
their days; the other stored plans up to the last of these days stay, so that a run can be tried within a plan.`,
        params: IdParams,
        body: WhatIfBodySchema,
        response: answers(200, 'WhatIf', 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      return viewWhatIf(await tryPlan(context, runner, request.body.plannedRuns ?? null));
    },
  );
};
