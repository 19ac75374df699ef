import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { unlessChanged } from '#src/http/entity-tags.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, PageQuery, pageOf, SpanQuery, strictObject } from '#src/http/schemas/common.ts';
import {
  NewPlannedRunSchema,
  PlannedRunChangeSchema,
  PlannedRunSchema,
} from '#src/http/schemas/planned-run.ts';
import { viewPlannedRun } from '#src/http/views/planned-run-view.ts';
import { changePlan, removePlan } from '#src/use-cases/planning/change-plan.ts';
import { planRun } from '#src/use-cases/planning/plan-run.ts';
import { findPlan, listPlans } from '#src/use-cases/planning/read-plans.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['planned runs'];

/** Runs and races that are planned: the assessment, the what-if and the week read them. */
export const plannedRunRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(PlannedRunSchema);
  listRoutes(app, context);
  singleRoutes(app, context);
};

const listRoutes = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/runners/:id/planned-runs',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createPlannedRun',
        summary: 'Plan a run or a race',
        description: `The next plan of today or tomorrow that has a distance is judged in the assessment, the plans of the coming
days are in its week, and a what-if uses them. The plan needs a distance, a duration or both. The same \`externalId\` posted
again replaces the earlier plan. A run that is done makes the first plan of its day past; a past plan is kept and never judged.`,
        params: IdParams,
        body: NewPlannedRunSchema,
        response: answers(201, 'PlannedRun', 400, 404, 409, 413, 415, 422),
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const plan = await planRun(tx, runner, request.body);
          return { status: 201, location: `/v1/planned-runs/${plan.id}`, body: viewPlannedRun(plan) };
        }),
      );
    },
  );

  app.get(
    '/v1/runners/:id/planned-runs',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listPlannedRuns',
        summary: 'List planned runs by start',
        description: 'Past ones too, unless `from` leaves them out; `from` and `to` are days of the start.',
        params: IdParams,
        querystring: strictObject({ ...PageQuery, ...SpanQuery }),
        response: answers(200, pageOf('PlannedRun'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const { from, to } = request.query;
      const span = { from: from ?? null, to: to ?? null };
      const page = await listPlans(context, runner, span, pageRequest(request.query));
      return { ...page, items: page.items.map(viewPlannedRun) };
    },
  );
};

const singleRoutes = (app: App, context: HttpContext): void => {
  app.get(
    '/v1/planned-runs/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getPlannedRun',
        summary: 'Get a planned run',
        description: 'Also one that is past.',
        params: IdParams,
        response: answers(200, 'PlannedRun', 404),
      },
    },
    async (request) => viewPlannedRun((await findPlan(context, clientOf(request), request.params.id)).plan),
  );

  app.patch(
    '/v1/planned-runs/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'changePlannedRun',
        summary: 'Change a planned run',
        description: 'Absent fields stay; a distance or a duration has to be left.',
        params: IdParams,
        body: PlannedRunChangeSchema,
        response: answers(200, 'PlannedRun', 404, 412, 422),
      },
    },
    async (request) => {
      const found = await findPlan(context, clientOf(request), request.params.id);
      const approve = unlessChanged(request, viewPlannedRun);
      return viewPlannedRun(await changePlan(context, found, request.body, approve));
    },
  );

  app.delete(
    '/v1/planned-runs/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deletePlannedRun',
        summary: 'Delete a planned run',
        description: 'The runner is assessed anew without it.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await removePlan(context, await findPlan(context, clientOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
};
