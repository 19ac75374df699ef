import Type from 'typebox';
import type { ReprocessingJob } from '#src/edges/storage/reprocessing-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { sendEvents } from '#src/http/event-stream.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import {
  NewReprocessingJobSchema,
  ReprocessingJobSchema,
  ReprocessingSummarySchema,
} from '#src/http/schemas/reprocessing.ts';
import { createSharedReads } from '#src/http/shared-reads.ts';
import { createSlots, holdPlace } from '#src/http/slots.ts';
import { viewReprocessingJob, viewReprocessingSummary } from '#src/http/views/reprocessing-view.ts';
import {
  findReprocessing,
  listReprocessing,
  readReprocessingResults,
} from '#src/use-cases/reprocessing/read-reprocessing.ts';
import { cancelReprocessing, startReprocessing } from '#src/use-cases/reprocessing/start-reprocessing.ts';
import { answers } from './responses.ts';

const tags = ['reprocessing'];
const config = { scope: 'admin' as const };
const watchEveryMs = 500;
const mostStreams = { perClient: 20, inAll: 200 };

type Watched = {
  readonly job: ReprocessingJob;
  readonly results: Awaited<ReturnType<typeof readReprocessingResults>>;
};

/** Background jobs that recompute everything derived from files, behind live uploads. */
export const reprocessingRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(ReprocessingJobSchema);
  app.addSchema(ReprocessingSummarySchema);
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

  const streams = createSlots(mostStreams);
  const sharedRead = createSharedReads<Watched>(watchEveryMs - 100);

  const readWatched = async (clientId: string, id: string): Promise<Watched> => {
    const job = await findReprocessing(context, clientId, id);
    return { job, results: await readReprocessingResults(context, job) };
  };
  const viewWatched = ({ job, results }: Watched, requestId: string) =>
    viewReprocessingJob(job, results, { publicUrl: context.publicUrl, requestId });
  const view = async (deps: HttpContext, job: ReprocessingJob, requestId: string) =>
    viewWatched({ job, results: await readReprocessingResults(deps, job) }, requestId);

  app.post(
    '/v1/reprocessing-jobs',
    {
      config,
      schema: {
        tags,
        operationId: 'createReprocessingJob',
        summary: 'Create a reprocessing job',
        description:
          'Reads files that an older reader or older formulas processed again from their raw bytes (all files with `force`), and retries files that an older reader rejected. Every runner is then assessed with the current rules; earlier assessments stay. With `dryRun` nothing but the job itself is stored. `from` and `to` are days of activities. A client has at most 20 jobs that are not finished.',
        body: NewReprocessingJobSchema,
        response: answers(202, 'ReprocessingJob', 404, 409, 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const { runnerIds, from, to, dryRun, force } = request.body;
          const job = await startReprocessing(tx, clientOf(request), {
            runnerIds: runnerIds ?? null,
            from: from ?? null,
            to: to ?? null,
            dryRun: dryRun ?? false,
            force: force ?? false,
          });
          const body = await view(tx, job, request.id);
          return { status: 202, location: `/v1/reprocessing-jobs/${job.id}`, body };
        }),
      ),
  );

  app.get(
    '/v1/reprocessing-jobs',
    {
      config,
      schema: {
        tags,
        operationId: 'listReprocessingJobs',
        summary: 'List reprocessing jobs, newest first',
        description: 'Without their changes and failures, which each job has.',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('ReprocessingSummary'), 422),
      },
    },
    async (request) => {
      const page = await listReprocessing(context, clientOf(request), pageRequest(request.query));
      return { ...page, items: page.items.map(viewReprocessingSummary) };
    },
  );

  app.get(
    '/v1/reprocessing-jobs/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getReprocessingJob',
        summary: 'Get a reprocessing job: its progress and what it changes',
        description: '`total` is null until the files are counted.',
        params: IdParams,
        response: answers(200, 'ReprocessingJob', 404),
      },
    },
    async (request) =>
      view(context, await findReprocessing(context, clientOf(request), request.params.id), request.id),
  );

  app.get(
    '/v1/reprocessing-jobs/:id/events',
    {
      config,
      schema: {
        tags,
        operationId: 'watchReprocessingJob',
        summary: 'Watch a reprocessing job as server-sent events',
        description:
          'Events named `progress`, then one named `finished` or `cancelled`; the data of each event is the job. The stream ends with the job.',
        params: IdParams,
        response: {
          ...answers(200, 'ReprocessingJob', 404),
          200: {
            description:
              'Server-sent events until the job ends. `event` is `progress`, `finished` or `cancelled`, `id` differs whenever the job does, and `data` is the job as JSON: the schema is that of `data`. A comment every 15 seconds keeps the connection open',
            content: { 'text/event-stream': { schema: Type.Ref('ReprocessingJob') } },
          },
        },
      },
    },
    async (request, reply) => {
      const [clientId, { id }] = [clientOf(request), request.params];
      await findReprocessing(context, clientId, id);
      holdPlace(streams, clientId, reply, 'streams');
      return sendEvents(reply, {
        everyMs: watchEveryMs,
        closing: closing.signal,
        isLast: ({ event }) => event !== 'progress',
        read: async () => {
          const watched = await sharedRead(`${clientId} ${id}`, () => readWatched(clientId, id));
          const { job } = watched;
          const event = job.finishedAt === null ? 'progress' : job.status;
          const version = `${job.status}.${job.done}.${job.failed}.${job.progressedAt}`;
          return { event, id: version, data: viewWatched(watched, request.id) };
        },
      });
    },
  );

  app.post(
    '/v1/reprocessing-jobs/:id/cancel',
    {
      config,
      schema: {
        tags,
        operationId: 'cancelReprocessingJob',
        summary: 'Cancel a reprocessing job; files that are done stay done',
        description: 'What waits is not read; a finished job is 409.',
        params: IdParams,
        response: answers(200, 'ReprocessingJob', 404, 409),
      },
    },
    async (request, reply) => {
      const job = await findReprocessing(context, clientOf(request), request.params.id);
      const answer = await answerOnce(context, request, fingerprintOf(null), async (tx) => {
        const body = await view(tx, await cancelReprocessing(tx, job), request.id);
        return { status: 200, location: null, body };
      });
      return sendAnswer(reply, answer);
    },
  );
};
