import { Readable } from 'node:stream';
import Type from 'typebox';
import { clientOf } from '#src/http/authentication.ts';
import { readRange, sliceChunks } from '#src/http/byte-range.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { unlessChanged } from '#src/http/entity-tags.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { ActivityChangeSchema, ActivitySchema, StreamsSchema } from '#src/http/schemas/activity.ts';
import { countedPageOf, GivenId, IdParams, plainText, strictObject } from '#src/http/schemas/common.ts';
import { ActivityListQuery } from '#src/http/schemas/list-queries.ts';
import { viewActivity } from '#src/http/views/activity-view.ts';
import { viewStreams } from '#src/http/views/streams-view.ts';
import { openActivityFile } from '#src/use-cases/activities/open-activity-file.ts';
import {
  type ActivityDetails,
  findActivity,
  listActivities,
  readActivity,
} from '#src/use-cases/activities/read-activities.ts';
import { removeActivity } from '#src/use-cases/activities/remove-activity.ts';
import { reviseActivity } from '#src/use-cases/activities/revise-activity.ts';
import { showStreams } from '#src/use-cases/activities/show-streams.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['activities'];
const fileBytes = Type.String({ format: 'binary', description: 'The original bytes' });
const rangeBytes = Type.String({ format: 'binary', description: 'The bytes that `Content-Range` names' });

/** Activities: reading, correcting, deleting, their signals and their original file. */
export const activityRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(ActivitySchema);
  app.addSchema(StreamsSchema);

  const view = (details: ActivityDetails) =>
    viewActivity(details, context.identifyPlatform(details.activity.features.creator));

  app.get(
    '/v1/runners/:id/activities',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listActivities',
        summary: 'List activities, newest first',
        description:
          'Of every sport; only `running` counts in the load. `updatedAt` changes with what is shown of the activity itself; what other runs say of it (`outingId`, `sessionSpike`, `hard`) may change without.',
        params: IdParams,
        querystring: ActivityListQuery,
        response: answers(200, countedPageOf('Activity'), 404, 422),
      },
    },
    async (request) => {
      const runner = await findRunner(context, clientOf(request), request.params.id);
      const page = await listActivities(context, runner.id, {
        ...request.query,
        ...pageRequest(request.query),
      });
      return { ...page, items: page.items.map(view) };
    },
  );

  app.get(
    '/v1/activities/:id',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getActivity',
        summary: 'Get an activity',
        description: 'Its numbers, and how each was found.',
        params: IdParams,
        response: answers(200, 'Activity', 404),
      },
    },
    async (request) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      return view(await readActivity(context, activity));
    },
  );

  app.patch(
    '/v1/activities/:id',
    {
      config: { scope: 'write' },
      schema: {
        tags,
        operationId: 'reviseActivity',
        summary: 'Change an activity',
        description:
          'Rate its effort, correct its sport, exclude it from the load, or split recordings off into an activity of their own.',
        params: IdParams,
        body: ActivityChangeSchema,
        response: answers(200, 'Activity', 404, 412, 422),
      },
    },
    async (request) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      const approve = unlessChanged(request, view);
      const revised = await reviseActivity(context, activity, request.body, approve);
      return view(await readActivity(context, revised));
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
        description: 'Its files stay, and reading them again does not bring it back.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      await removeActivity(context, activity, { sourceId: null, by: 'runner' });
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
        summary: 'Remove a recording from an activity; removing the last one deletes the activity',
        description: 'The file stays; the activity is described again without the recording.',
        params: strictObject({
          id: GivenId,
          sourceId: plainText(64, { minLength: 1, description: 'Id of the recording, in `sources`' }),
        }),
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      await removeActivity(context, activity, { sourceId: request.params.sourceId, by: 'runner' });
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
        summary: 'Get the repaired signals of an activity on one axis of time, thinned so that peaks stay',
        description: 'Signals that the recording has; those that are asked for and missing are left out.',
        params: IdParams,
        querystring: strictObject({
          signals: Type.Optional(plainText(400, { description: 'Comma-separated; all when absent' })),
          points: Type.Integer({
            minimum: 2,
            maximum: 20_000,
            default: 1000,
            description: 'At most so many records, the same for all signals',
          }),
        }),
        response: answers(200, 'Streams', 404, 422),
      },
    },
    async (request) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      const signals =
        request.query.signals
          ?.split(',')
          .map((name) => name.trim())
          .filter(Boolean) ?? null;
      return viewStreams(await showStreams(context, activity, { signals, points: request.query.points }));
    },
  );

  app.get(
    '/v1/activities/:id/file',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'getActivityFile',
        summary: 'Download the original file',
        description:
          'The bytes are compared with those that were received: where they changed in the file store, the answer is a problem, or ends before its `Content-Length`. `Range` asks for a part, also with `If-Range`.',
        params: IdParams,
        produces: ['application/octet-stream'],
        response: { ...answers(206, rangeBytes), ...answers(200, fileBytes, 404, 416, 500) },
      },
    },
    async (request, reply) => {
      const activity = await findActivity(context, clientOf(request), request.params.id);
      const { filename, sha256, file } = await openActivityFile(context, activity);
      // Strong: the bytes of a file never change, and are never compressed on the way.
      const tag = `"${sha256}"`;
      reply.headers({ etag: tag, 'accept-ranges': 'bytes' });
      const range = readRange(request, reply, { bytes: file.bytes, tag });
      reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`);
      if (range === null)
        return reply.header('content-length', file.bytes).send(Readable.from(file.chunks()));
      return reply
        .code(206)
        .headers({
          'content-length': range.last - range.first + 1,
          'content-range': `bytes ${range.first}-${range.last}/${file.bytes}`,
        })
        .send(Readable.from(sliceChunks(file.chunks(), range)));
    },
  );
};
