import type { Duplex } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyError, LogController } from 'fastify';
import { MS_PER_MINUTE } from '#src/core/index.ts';
import { allowOrigins } from './allow-origins.ts';
import { installAnswerHeaders } from './answer-headers.ts';
import { callerOf, installAuthentication } from './authentication.ts';
import type { App, HttpContext } from './context.ts';
import { createChecks } from './create-checks.ts';
import { createGuardedServer } from './create-server.ts';
import { installOpenApi } from './document/install-document.ts';
import {
  type ConnectionGuard,
  type ConnectionLimits,
  createConnectionGuard,
  usualConnectionLimits,
} from './guard-connections.ts';
import { watchMethods } from './offered-methods.ts';
import { answerRouterError, installProblems } from './problems/install-problems.ts';
import { refuseOnSocket } from './problems/refuse-on-socket.ts';
import { refuseUnreadablePath } from './refuse-unreadable-path.ts';
import { activityRoutes } from './routes/activities.ts';
import { activityChangeRoutes } from './routes/activity-changes.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { assetRoutes } from './routes/assets.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { checkInWorkerRoute } from './routes/check-in-worker.ts';
import { checkInRoutes } from './routes/check-ins.ts';
import { clientRoutes } from './routes/clients.ts';
import { connectionRoutes } from './routes/connections.ts';
import { datasetRoutes } from './routes/datasets.ts';
import { doneRoutineRoutes } from './routes/done-routines.ts';
import { linkCalendarRoute } from './routes/link-calendar.ts';
import { linkRoutes } from './routes/links.ts';
import { loadRoutes } from './routes/load.ts';
import { mcpRoutes } from './routes/mcp.ts';
import { notificationTargetRoutes } from './routes/notification-targets.ts';
import { operatorPageRoutes } from './routes/operator-pages.ts';
import { pageRoutes } from './routes/pages.ts';
import { plannedRunRoutes } from './routes/planned-runs.ts';
import { platformRoutes } from './routes/platforms.ts';
import { publicRoutes } from './routes/public.ts';
import { publicPageRoutes } from './routes/public-pages.ts';
import { reprocessingRoutes } from './routes/reprocessing.ts';
import { installBodyProblems } from './routes/responses.ts';
import { runnerRoutes } from './routes/runners.ts';
import { squadRoutes } from './routes/squad.ts';
import { squadLinkRoutes } from './routes/squad-links.ts';
import { todayRoutes } from './routes/today.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { webhookDeliveryRoutes } from './routes/webhook-deliveries.ts';
import { webhookEndpointRoutes } from './routes/webhook-endpoints.ts';
import { webhookInRoutes } from './routes/webhooks-in.ts';
import { weekCalendarRoutes } from './routes/week-calendar.ts';
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
/** The largest body that a schema allows, a thousand runners to reprocess, is half of it. */
const jsonBodyBytes = 128 * 1024;

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
  await installAnswerHeaders(app);
  app.addHook('onRequest', (request, _reply, done) => done(refuseUnreadablePath(request)));
  app.addHook('onResponse', (request, reply, done) => {
    options.meter.requestAnswered({
      method: request.method,
      // The pattern, never the address: an address contains ids.
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
    done();
  });
  await allowOrigins(app);
  await installRateLimit(app, options);
  installProblems(app, options.publicUrl);
  await installOpenApi(app, options.publicUrl);
  const { checks, checkLink, checkSession } = createChecks(app, options);
  installAuthentication(app, checks, guard);
  const refuseOtherMethods = watchMethods(app);
  installBodyProblems(app);
  app.addSchema(ProblemSchema);
  publicRoutes(app, options);
  publicPageRoutes(app);
  clientRoutes(app, options);
  runnerRoutes(app, options);
  await uploadRoutes(app, options);
  activityRoutes(app, options);
  activityChangeRoutes(app, options);
  loadRoutes(app, options);
  checkInRoutes(app, options);
  plannedRunRoutes(app, options);
  assessmentRoutes(app, options);
  weekCalendarRoutes(app, options);
  doneRoutineRoutes(app, options);
  todayRoutes(app, options);
  squadRoutes(app, options);
  linkRoutes(app, options);
  squadLinkRoutes(app, options);
  assetRoutes(app, options);
  await checkInWorkerRoute(app, options);
  await pageRoutes(app, options, checkLink);
  await operatorPageRoutes(app, options, { session: checkSession, key: checks.key });
  linkCalendarRoute(app, options, checkLink);
  datasetRoutes(app, options);
  catalogueRoutes(app, options);
  mcpRoutes(app, options);
  webhookEndpointRoutes(app, options);
  webhookDeliveryRoutes(app, options);
  notificationTargetRoutes(app, options);
  reprocessingRoutes(app, options);
  platformRoutes(app, options);
  connectionRoutes(app, options);
  await webhookInRoutes(app, options);
  refuseOtherMethods();
  // Node would answer 417 itself, without any header of this service; an expectation may be ignored.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  await app.ready();
  return app;
};
