import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { Failure, MS_PER_MINUTE } from '#src/core/index.ts';
import { setAnswerHeaders } from './answer-headers.ts';
import { hashKey, installAuthentication } from './authentication.ts';
import type { App, HttpContext } from './context.ts';
import { answerRouterError, installProblems } from './problems/install-problems.ts';
import { activityRoutes } from './routes/activities.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { checkInRoutes } from './routes/check-ins.ts';
import { clientRoutes } from './routes/clients.ts';
import { connectionRoutes } from './routes/connections.ts';
import { doneRoutineRoutes } from './routes/done-routines.ts';
import { loadRoutes } from './routes/load.ts';
import { platformRoutes } from './routes/platforms.ts';
import { installOpenApi, publicRoutes } from './routes/public.ts';
import { reprocessingRoutes } from './routes/reprocessing.ts';
import { installBodyProblems } from './routes/responses.ts';
import { runnerRoutes } from './routes/runners.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { webhookDeliveryRoutes } from './routes/webhook-deliveries.ts';
import { webhookEndpointRoutes } from './routes/webhook-endpoints.ts';
import { webhookInRoutes } from './routes/webhooks-in.ts';
import { ProblemSchema } from './schemas/problem.ts';
import { installValidation } from './validation.ts';

export type AppOptions = HttpContext & {
  readonly rateLimitPerMinute: number;
  /** Redis client with which processes count requests together; null: each process counts its own. */
  readonly rateLimitRedis: object | null;
  readonly logger: FastifyBaseLogger;
};

/** The largest body that a schema allows, a thousand runners to reprocess, is half of it. */
const jsonBodyBytes = 128 * 1024;

const pathCharacters = 2000;

/** Refuses what is the address of nothing here, and what a file system fails to look for instead of not finding it. */
const refuseUnreadablePath = ({ url }: FastifyRequest): void => {
  const path = url.split('?')[0] ?? '';
  if (path.length > pathCharacters || /%00|[^/]{256}/.test(path))
    throw new Failure('not-found', 'There is no resource at this address.');
};

const installRateLimit = async (
  app: App,
  { rateLimitPerMinute, rateLimitRedis }: Pick<AppOptions, 'rateLimitPerMinute' | 'rateLimitRedis'>,
): Promise<void> => {
  await app.register(rateLimit, {
    max: rateLimitPerMinute,
    nameSpace: 'sinew-rate-',
    ...(rateLimitRedis === null ? {} : { redis: rateLimitRedis }),
    // Without its counter the service limits nobody.
    skipOnError: true,
    timeWindow: MS_PER_MINUTE,
    // By key, so that clients behind one address have a limit each; requests without a key share that of their address.
    keyGenerator: (request) => {
      const { authorization } = request.headers;
      return authorization === undefined ? request.ip : hashKey(authorization);
    },
    allowList: (request) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_request, limit) => {
      const error = new Error(
        `At most ${limit.max} requests a minute; try again in ${limit.after}.`,
      ) as FastifyError;
      return Object.assign(error, { statusCode: 429 });
    },
  });
};

/** Answers 405 with an `Allow` header to every other method of a known address. */
const refuseOtherMethods = (app: App, offered: ReadonlyMap<string, ReadonlySet<string>>): void => {
  for (const [url, methods] of offered) {
    const missing = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(
      (method) => !methods.has(method),
    );
    if (missing.length === 0 || url.includes('*')) continue;
    app.route({
      method: missing,
      url,
      schema: { hide: true },
      handler: async (request, reply) => {
        reply.header('allow', [...methods].join(', '));
        throw new Failure('method-not-allowed', `${request.method} is not allowed at this address.`);
      },
    });
  }
};

/** Builds the HTTP API: every route and hook, ready to listen. */
export const buildApp = async (options: AppOptions): Promise<App> => {
  const app: App = Fastify({
    loggerInstance: options.logger,
    bodyLimit: jsonBodyBytes,
    requestTimeout: 0,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    requestIdHeader: false,
    logController: new LogController({ requestIdLogLabel: 'requestId' }),
    genReqId: () => options.newId('request'),
    frameworkErrors: (error, request, reply) => answerRouterError(error, request, reply, options.publicUrl),
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>();
  installValidation(app);
  installProblems(app, options.publicUrl);
  app.addHook('onSend', async (request, reply) => setAnswerHeaders(request, reply));
  app.addHook('onRequest', async (request) => refuseUnreadablePath(request));
  app.addHook('onResponse', async (request, reply) => {
    options.meter.requestAnswered({
      method: request.method,
      // The pattern, never the address: an address contains ids.
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
  });
  await installRateLimit(app, options);
  await installOpenApi(app);
  installAuthentication(app, options);
  const offered = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = offered.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    offered.set(url, methods);
  });
  installBodyProblems(app);
  app.addSchema(ProblemSchema);
  publicRoutes(app, options);
  clientRoutes(app, options);
  runnerRoutes(app, options);
  await uploadRoutes(app, options);
  activityRoutes(app, options);
  loadRoutes(app, options);
  checkInRoutes(app, options);
  assessmentRoutes(app, options);
  doneRoutineRoutes(app, options);
  webhookEndpointRoutes(app, options);
  webhookDeliveryRoutes(app, options);
  reprocessingRoutes(app, options);
  platformRoutes(app, options);
  connectionRoutes(app, options);
  await webhookInRoutes(app, options);
  refuseOtherMethods(app, new Map(offered));
  // Node would answer 417 itself, without any header of this service; an expectation may be ignored.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  await app.ready();
  return app;
};
