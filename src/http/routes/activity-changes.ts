import { Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import {
  ActivitiesDeletionSchema,
  ActivitiesToDeleteSchema,
  MergeSchema,
  NewActivitySchema,
  SplitSchema,
} from '#src/http/schemas/activity-changes.ts';
import { IdParams } from '#src/http/schemas/common.ts';
import { viewActivity } from '#src/http/views/activity-view.ts';
import { mergeActivities } from '#src/use-cases/activities/merge-activities.ts';
import { findActivity, readActivity } from '#src/use-cases/activities/read-activities.ts';
import { removeActivities } from '#src/use-cases/activities/remove-activities.ts';
import { splitActivity } from '#src/use-cases/activities/revise-activity.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { storeFiles } from '#src/use-cases/uploads/receive-upload.ts';
import { holdStatement, stateActivity } from '#src/use-cases/uploads/state-activity.ts';
import { answers } from './responses.ts';

const tags = ['activities'];

type Stored = Parameters<typeof readActivity>[1];

/** Activities without a file, deleting many, and what a person says of which recordings are one run. */
export const activityChangeRoutes = (app: App, context: HttpContext): void => {
  const answerWith = async (deps: HttpContext, status: number, activity: Stored) => {
    const platform = context.identifyPlatform(activity.features.creator);
    const body = viewActivity(await readActivity(deps, activity), platform);
    return { status, location: `/v1/activities/${activity.id}`, body };
  };
  statingRoute(app, context, answerWith);
  deletingRoute(app, context);
  mergingRoutes(app, context, answerWith);
};

type AnswerWith = (
  deps: HttpContext,
  status: number,
  activity: Stored,
) => Promise<{ status: number; location: string; body: object }>;

const statingRoute = (app: App, context: HttpContext, answerWith: AnswerWith): void => {
  app.post(
    '/v1/runners/:id/activities',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'createActivity',
        summary: 'Enter an activity without a file',
        description:
          'For a diary, a treadmill, a platform without files. It counts like any other; a file of the same time that is there or arrives later becomes one activity with it, and what was measured outweighs what was stated. 201 is answered for a new activity, 200 where the same was stated before, or where `source` and `externalId` name an earlier statement, which this one replaces.',
        params: IdParams,
        body: NewActivitySchema,
        response: { ...answers(201, 'Activity', 404, 409, 422), ...answers(200, 'Activity') },
      },
    },
    async (request, reply) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const held = await holdStatement(context, runner, request.body);
      try {
        const answer = await answerOnce(
          context,
          request,
          fingerprintOf(request.body),
          async (tx) => {
            const { activity, isNew } = await stateActivity(tx, runner, held);
            return answerWith(tx, isNew ? 201 : 200, activity);
          },
          {
            prepare: () =>
              storeFiles(context, { clientId: runner.clientId, runnerId: runner.id }, [held.file]),
          },
        );
        return sendAnswer(reply, answer);
      } finally {
        await held.file.discard();
      }
    },
  );
};

const deletingRoute = (app: App, context: HttpContext): void => {
  app.addSchema(ActivitiesDeletionSchema);
  app.post(
    '/v1/runners/:id/activities::delete',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteActivities',
        summary: 'Delete many activities, or find out which',
        description:
          'What is deleted stays deleted when its platform sends it again; uploading a file again restores it. Repeating the call deletes what is left.',
        params: IdParams,
        body: ActivitiesToDeleteSchema,
        response: answers(200, 'ActivitiesDeletion', 404, 409, 422),
      },
    },
    async (request, reply) => {
      const { activityIds, from, to } = request.body;
      if (activityIds === undefined && (from === undefined || to === undefined))
        throw new Failure('request-invalid', 'The body does not say which activities are meant.', {
          errors: [{ pointer: '/activityIds', detail: 'or both `from` and `to` must be stated' }],
        });
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async (tx) => ({
        status: 200,
        location: null,
        body: await removeActivities(tx, runner.id, request.body),
      }));
      return sendAnswer(reply, answer);
    },
  );
};

const mergingRoutes = (app: App, context: HttpContext, answerWith: AnswerWith): void => {
  app.post(
    '/v1/activities/:id/merge',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'mergeActivities',
        summary: 'Say that activities are recordings of one run',
        description:
          'They become this activity, whatever their times say, and stay it when files are read again or arrive. Each number is taken from the recording that knows it best: distances are not added (parts of a run with less than 30 minutes between them are one outing anyway). Splitting the `sources` off undoes it.',
        params: IdParams,
        body: MergeSchema,
        response: answers(200, 'Activity', 404, 409, 422),
      },
    },
    async (request, reply) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async (tx) =>
        answerWith(tx, 200, await mergeActivities(tx, activity, request.body.activityIds)),
      );
      return sendAnswer(reply, { ...answer, location: null });
    },
  );

  app.post(
    '/v1/activities/:id/split',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'splitActivity',
        summary: 'Say that recordings of an activity are another run',
        description:
          'They become a new activity, which is answered, and stay one when files are read again or arrive. Merging the two undoes it.',
        params: IdParams,
        body: SplitSchema,
        response: answers(201, 'Activity', 404, 409, 422),
      },
    },
    async (request, reply) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(request.body), async (tx) =>
        answerWith(tx, 201, await splitActivity(tx, activity, request.body.sourceIds)),
      );
      return sendAnswer(reply, answer);
    },
  );
};
