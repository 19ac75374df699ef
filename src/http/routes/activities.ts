import { Readable } from 'node:stream';
import Type from 'typebox';
import { type Activity, Failure } from '#src/core/index.ts';
import { clientOf } from '#src/http/authentication.ts';
import { type App, type HttpContext, requireRunner } from '#src/http/context.ts';
import { ActivityChangeSchema, ActivitySchema, StreamsSchema } from '#src/http/schemas/activity.ts';
import { IdParams, PageQuery, pageOf, SpanQuery, strictObject } from '#src/http/schemas/common.ts';
import { viewActivity } from '#src/http/views/activity-view.ts';
import { type ActivityContext, activityContexts } from '#src/use-cases/activities/activity-contexts.ts';
import { removeActivity } from '#src/use-cases/activities/remove-activity.ts';
import { reviseActivity } from '#src/use-cases/activities/revise-activity.ts';
import { showStreams } from '#src/use-cases/activities/show-streams.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['activities'];

/** Recorded activities with every number that was made of them. */
export const activityRoutes = (app: App, context: HttpContext): void => {
  const { stores } = context;
  app.addSchema(ActivitySchema);
  app.addSchema(StreamsSchema);

  const viewAll = async (activities: readonly Activity[]) => {
    const sources = await stores.activities.sourceSummaries(activities.map((activity) => activity.id));
    const contexts = await activityContexts(context, activities);
    return activities.map((activity) =>
      viewActivity(
        activity,
        sources.get(activity.id) ?? [],
        contexts.get(activity.id) as ActivityContext,
        context.identifyPlatform(activity.features.creator),
      ),
    );
  };

  const requireActivity = async (clientId: string, id: string): Promise<Activity> => {
    const activity = await stores.activities.find(clientId, id);
    if (activity === undefined) throw new Failure('not-found', `There is no activity "${id}".`);
    return activity;
  };

  app.get(
    '/v1/runners/:id/activities',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listActivities',
        summary: 'List activities, newest first',
        params: IdParams,
        querystring: strictObject({ ...PageQuery, ...SpanQuery }),
        response: answers(200, pageOf(Type.Ref('Activity')), 404, 422),
      },
    },
    async (request) => {
      const runner = await requireRunner(context, clientOf(request), request.params.id);
      const { limit, cursor, from, to } = request.query;
      const page = await stores.activities.list(runner.id, {
        limit,
        cursor: cursor ?? null,
        from: from ?? null,
        to: to ?? null,
      });
      return { ...page, items: await viewAll(page.items) };
    },
  );

  app.get(
    '/v1/activities/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getActivity',
        summary: 'One activity',
        params: IdParams,
        response: answers(200, 'Activity', 404),
      },
    },
    async (request) => (await viewAll([await requireActivity(clientOf(request), request.params.id)]))[0],
  );

  app.patch(
    '/v1/activities/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'reviseActivity',
        summary: 'Say how hard it was, correct the sport, leave it out of the load, or split its sources',
        params: IdParams,
        body: ActivityChangeSchema,
        response: answers(200, 'Activity', 404, 422),
      },
    },
    async (request) => {
      const activity = await requireActivity(clientOf(request), request.params.id);
      const revised = await reviseActivity(context, activity, request.body);
      return (await viewAll([revised]))[0];
    },
  );

  app.delete(
    '/v1/activities/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteActivity',
        summary: 'Delete an activity',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await removeActivity(context, await requireActivity(clientOf(request), request.params.id), null);
      return reply.code(204).send();
    },
  );

  app.delete(
    '/v1/activities/:id/sources/:sourceId',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'deleteActivitySource',
        summary: 'Take one recording out of an activity; its last one takes the activity with it',
        params: strictObject({
          id: Type.String({ maxLength: 64 }),
          sourceId: Type.String({ maxLength: 64 }),
        }),
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const activity = await requireActivity(clientOf(request), request.params.id);
      await removeActivity(context, activity, request.params.sourceId);
      return reply.code(204).send();
    },
  );

  app.get(
    '/v1/activities/:id/streams',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getStreams',
        summary: 'The mended signals of an activity, thinned so that peaks stay',
        params: IdParams,
        querystring: strictObject({
          signals: Type.Optional(
            Type.String({ maxLength: 400, description: 'Comma-separated; all when left out' }),
          ),
          points: Type.Integer({
            minimum: 2,
            maximum: 20_000,
            default: 1000,
            description: 'Points a signal at the most',
          }),
        }),
        response: answers(200, 'Streams', 404, 422),
      },
    },
    async (request) => {
      const activity = await requireActivity(clientOf(request), request.params.id);
      const signals =
        request.query.signals
          ?.split(',')
          .map((name) => name.trim())
          .filter(Boolean) ?? null;
      return showStreams(context, activity, { signals, points: request.query.points });
    },
  );

  app.get(
    '/v1/activities/:id/file',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getActivityFile',
        summary: 'The original bytes',
        params: IdParams,
        produces: ['application/octet-stream'],
        response: answers(200, Type.String({ format: 'binary' }), 404),
      },
    },
    async (request, reply) => {
      const activity = await requireActivity(clientOf(request), request.params.id);
      const [source] = await stores.activities.sourcesOf(activity.id);
      const upload = source === undefined ? undefined : await stores.uploads.findById(source.uploadId);
      if (upload === undefined) throw new Failure('not-found', 'The original file is not kept.');
      const file = await context.files.open(upload.runnerId, upload.sha256);
      return reply
        .type('application/octet-stream')
        .header('content-length', file.bytes)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(upload.filename)}`)
        .send(Readable.from(file.chunks()));
    },
  );
};
