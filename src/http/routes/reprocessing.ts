import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import type { ReprocessingJob } from '#src/edges/storage/reprocessing-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { sendEvents } from '#src/http/event-stream.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import {
  NewReprocessingJobSchema,
  ReprocessingJobSchema,
  ReprocessingSummarySchema,
} from '#src/http/schemas/reprocessing.ts';
import { viewReprocessingJob, viewReprocessingSummary } from '#src/http/views/reprocessing-view.ts';
import { cancelReprocessing, startReprocessing } from '#src/use-cases/reprocessing/start-reprocessing.ts';
import { answers } from './responses.ts';

const tags = ['reprocessing'];
const config = { scope: 'admin' as const };
const watchEveryMs = 500;

/** Everything derived from files is brought up to date in the background, behind live uploads. */
export const reprocessingRoutes = (app: App, context: HttpContext): void => {
  const { stores, publicUrl } = context;
  app.addSchema(ReprocessingJobSchema);
  app.addSchema(ReprocessingSummarySchema);
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

  const requireJob = async (clientId: string, id: string): Promise<ReprocessingJob> => {
    const job = await stores.reprocessing.find(clientId, id);
    if (job === undefined) throw new Failure('not-found', `There is no reprocessing job "${id}".`);
    return job;
  };
  const view = (job: ReprocessingJob, requestId: string) =>
    viewReprocessingJob(stores, job, { publicUrl, requestId });

  app.post(
    '/v1/reprocessing-jobs',
    {
      config,
      schema: {
        tags,
        operationId: 'createReprocessingJob',
        summary: 'Bring what was derived from files up to date',
        description:
          'Files made by an older reader or older formulas are read again from their raw bytes (all of them with `force`), and files that an older reader refused are tried again. Every runner is then assessed with the rules of now; earlier assessments stay. With `dryRun` nothing but the job itself is written. `from` and `to` are days of activities.',
        body: NewReprocessingJobSchema,
        response: answers(202, 'ReprocessingJob', 404, 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async () => {
          const { runnerIds, from, to, dryRun, force } = request.body;
          const job = await startReprocessing(context, clientOf(request), {
            runnerIds: runnerIds ?? null,
            from: from ?? null,
            to: to ?? null,
            dryRun: dryRun ?? false,
            force: force ?? false,
          });
          const body = await view(job, request.id);
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
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf(Type.Ref('ReprocessingSummary')), 422),
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      const page = await stores.reprocessing.list(clientOf(request), { limit, cursor: cursor ?? null });
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
        summary: 'How far a job is and what it changes',
        params: IdParams,
        response: answers(200, 'ReprocessingJob', 404),
      },
    },
    async (request) => view(await requireJob(clientOf(request), request.params.id), request.id),
  );

  app.get(
    '/v1/reprocessing-jobs/:id/events',
    {
      config,
      schema: {
        tags,
        operationId: 'watchReprocessingJob',
        summary: 'Progress of a job as server-sent events',
        description:
          'Events named `progress`, then one named `finished` or `cancelled`; the data of each is the job. The stream ends with the job.',
        params: IdParams,
        response: {
          ...answers(200, 'ReprocessingJob', 404),
          200: {
            description: 'Events until the job ends',
            content: { 'text/event-stream': { schema: Type.String() } },
          } as never,
        },
      },
    },
    async (request, reply) => {
      const [clientId, { id }] = [clientOf(request), request.params];
      await requireJob(clientId, id);
      return sendEvents(reply, {
        everyMs: watchEveryMs,
        closing: closing.signal,
        isLast: ({ event }) => event !== 'progress',
        look: async () => {
          const job = await requireJob(clientId, id);
          const event = job.finishedAt === null ? 'progress' : job.status;
          const mark = `${job.status}.${job.done}.${job.failed}.${job.progressedAt}`;
          return { event, id: mark, data: await view(job, request.id) };
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
        summary: 'Stop a job between two files; what is done stays done',
        params: IdParams,
        response: answers(200, 'ReprocessingJob', 404, 409),
      },
    },
    async (request) => {
      const job = await requireJob(clientOf(request), request.params.id);
      return view(await cancelReprocessing(context, job), request.id);
    },
  );
};
