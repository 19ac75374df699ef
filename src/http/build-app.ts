import type { Duplex } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { Failure, MS_PER_MINUTE } from '#src/core/index.ts';
import { setAnswerHeaders, withoutReading } from './answer-headers.ts';
import { callerOf, installAuthentication } from './authentication.ts';
import { createKeyCheck } from './check-key.ts';
import type { App, HttpContext } from './context.ts';
import { createGuardedServer } from './create-server.ts';
import {
  type ConnectionGuard,
  type ConnectionLimits,
  createConnectionGuard,
  usualConnectionLimits,
} from './guard-connections.ts';
import { answerRouterError, installProblems } from './problems/install-problems.ts';
import { refuseOnSocket } from './problems/refuse-on-socket.ts';
import { activityRoutes } from './routes/activities.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { checkInRoutes } from './routes/check-ins.ts';
import { clientRoutes } from './routes/clients.ts';
import { connectionRoutes } from './routes/connections.ts';
import { datasetRoutes } from './routes/datasets.ts';
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
import { createTrust } from './trusted-proxies.ts';
import { installValidation } from './validation.ts';

export type AppOptions = HttpContext & {
  readonly rateLimitPerMinute: number;
  /** Redis client with which processes count requests together; null: each process counts its own. */
  readonly rateLimitRedis: object | null;
  /** Addresses and subnets of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Where they differ from the usual ones. */
  readonly connectionLimits?: Partial<ConnectionLimits>;
  readonly logger: FastifyBaseLogger;
};

/** So many that strangers of many addresses do not push the counts of keys out. */
const mostCountedCallers = 50_000;
/** Of the requests that a key may send in the time, so many may fail for want of one from an address. */
const failureShare = 1 / 20;
const leastFailures = 10;
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
    cache: mostCountedCallers,
    keyGenerator: callerOf,
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

/** The server on its guard: who is slow, holds too many connections or sends what is not HTTP. */
const openServer = (options: AppOptions): { app: App; guard: ConnectionGuard } => {
  const limits = { ...usualConnectionLimits, ...options.connectionLimits };
  const trusts = createTrust(options.trustedProxies);
  const refuse = (socket: Duplex, code: 'request-too-slow' | 'request-malformed', detail: string): void =>
    refuseOnSocket(
      socket,
      { code, detail },
      { publicUrl: options.publicUrl, requestId: options.newId('request') },
    );
  const tooSlow = (socket: Duplex): void =>
    refuse(socket, 'request-too-slow', 'The request came too slowly.');
  const guard = createConnectionGuard({ limits, trusts, refuse: tooSlow });
  const app: App = Fastify({
    loggerInstance: options.logger,
    bodyLimit: jsonBodyBytes,
    trustProxy: trusts,
    serverFactory: (handler) => createGuardedServer(handler, guard, limits),
    clientErrorHandler: ({ code }, socket) => {
      if (code === 'ERR_HTTP_REQUEST_TIMEOUT') tooSlow(socket);
      else refuse(socket, 'request-malformed', 'The request is not valid HTTP.');
    },
    requestIdHeader: false,
    logController: new LogController({ requestIdLogLabel: 'requestId' }),
    genReqId: () => options.newId('request'),
    frameworkErrors: (error, request, reply) => answerRouterError(error, request, reply, options.publicUrl),
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.addHook('preClose', async () => guard.close());
  app.addHook('preParsing', async (request, reply) => {
    if (request.headers.expect !== undefined) reply.raw.writeContinue();
  });
  return { app, guard };
};

/** Builds the HTTP API: every route and hook, ready to listen. */
export const buildApp = async (options: AppOptions): Promise<App> => {
  const { app, guard } = openServer(options);
  installValidation(app);
  installProblems(app, options.publicUrl);
  app.addHook('onSend', async (request, reply) => setAnswerHeaders(request, reply));
  app.addHook('onSend', async (request, _reply, payload) => withoutReading(request, payload));
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
  const failuresPerMinute = Math.max(leastFailures, Math.ceil(options.rateLimitPerMinute * failureShare));
  installAuthentication(app, createKeyCheck(app, options, failuresPerMinute), guard);
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
  datasetRoutes(app, options);
  catalogueRoutes(app, options);
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
