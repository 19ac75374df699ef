import { finished } from 'node:stream';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Failure } from '#src/core/index.ts';
import type { InboundRequest } from '#src/edges/platforms/inbound.ts';
import { type PlatformId, platformIds } from '#src/edges/platforms/platform.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { PlatformName, plainText, strictObject } from '#src/http/schemas/common.ts';
import { createSlots } from '#src/http/slots.ts';
import { enqueueInbox, receiveEvent, recordOversized } from '#src/use-cases/platforms/receive-event.ts';
import { problem } from './responses.ts';

const smallBodyBytes = 100_000;
/** Whoever knows the address may send a body before it is known who sent it: of one address two of the largest at a time. */
const mostBytesHeld = { perClient: 200_000_000, inAll: 400_000_000 };

const firstOf = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
};

const plain = (values: object): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, firstOf(value)]));

const inboundOf = (request: FastifyRequest, pathSecret: InboundRequest['pathSecret']): InboundRequest => ({
  method: request.method === 'GET' || request.method === 'HEAD' ? 'GET' : 'POST',
  rawBody: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
  headers: plain(request.headers),
  query: plain(request.query as object),
  pathSecret,
});

/** The address in the OpenAPI document; the routes of the platforms are more specific and match first. */
const documented = [
  {
    method: 'GET',
    operationId: 'answerPlatformHandshake',
    summary: 'Answer the handshake of a platform',
  },
  { method: 'POST', operationId: 'receivePlatformEvent', summary: 'Receive events of a platform' },
] as const;

const textAnswer = (description: string) => ({
  description,
  content: { 'text/plain': { schema: Type.String() } },
});

const platformAnswers = {
  200: textAnswer('Accepted, now or before; the body is what the platform expects'),
  204: Type.Null({ description: 'Accepted, where the platform expects 204' }),
  401: textAnswer('The sender is not authenticated'),
  403: textAnswer('Wrong authentication of the sender, or a wrong path'),
  404: problem('The platform is unknown or not configured'),
  413: problem('Larger than any event of the platform'),
  503: problem('Not accepted: send it again'),
};

const isTooLarge = (error: FastifyError): boolean =>
  error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' || error.statusCode === 413;

/**
 * Inbound webhooks: one address for each platform, with an unguessable part. The exact bytes are stored, and the answer
 * is the one that the platform expects. A body is read only after the path is accepted. Outside of the rate limit, and
 * the address is never logged.
 */
export const webhookInRoutes = async (app: App, context: HttpContext): Promise<void> => {
  const { platforms } = context;
  const held = createSlots(mostBytesHeld);

  const register = (platform: PlatformId): void => {
    const adapter = platforms.adapterOf(platform);
    const limitBytes = adapter?.inbound?.maxBodyBytes ?? smallBodyBytes;
    const knows = (request: FastifyRequest): boolean =>
      platforms.knowsPath(platform, (request.params as { pathSecret: string }).pathSecret);

    /** Counts the body with all that are on the way, by its stated length or else as the largest. */
    const holdBody = (request: FastifyRequest, reply: FastifyReply): void => {
      const stated = Number(request.headers['content-length'] ?? limitBytes);
      const giveBack = held.take(normalizeIP(request.ip), Math.min(stated, limitBytes));
      if (giveBack === null) {
        reply.header('connection', 'close');
        throw new Failure('unavailable', 'Too many large bodies are on their way; send this one again.');
      }
      finished(reply.raw, giveBack);
    };

    const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      if (adapter === null) throw new Failure('not-found', 'There is no resource at this address.');
      const { answer, toEnqueue } = await receiveEvent(context, adapter, inboundOf(request, 'accepted'));
      reply.code(answer.status).headers({ ...answer.headers });
      await reply.send(answer.body);
      void enqueueInbox(context, toEnqueue);
      return reply;
    };

    app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      scope.route({
        method: ['GET', 'POST'],
        url: `/webhooks/${platform}/:pathSecret`,
        bodyLimit: limitBytes,
        logLevel: 'warn',
        config: { rateLimit: false },
        schema: { hide: true },
        onRequest: async (request, reply) => {
          if (adapter === null) throw new Failure('not-found', 'There is no resource at this address.');
          if (!knows(request)) {
            context.log.warn({ platform }, 'inbound webhook with a wrong path');
            return reply.code(403).header('connection', 'close').type('text/plain').send('');
          }
          if (request.method === 'POST') holdBody(request, reply);
        },
        errorHandler: async (error, request, reply) => {
          if (isTooLarge(error as FastifyError)) {
            const statedBytes = firstOf(request.headers['content-length']) ?? 'unknown';
            await recordOversized(context, platform, { statedBytes, limitBytes });
          }
          return app.errorHandler(error as FastifyError, request, reply);
        },
        handler: handle,
      });
    });
  };
  for (const platform of platformIds) register(platform);

  for (const { method, operationId, summary } of documented) {
    app.route({
      method,
      url: '/webhooks/:platform/:pathSecret',
      exposeHeadRoute: false,
      logLevel: 'warn',
      schema: {
        security: [],
        tags: ['platforms'],
        operationId,
        summary,
        description:
          '`GET /v1/platforms` states the address of each platform. Each platform has its own handshake, authentication, size limit and acknowledgement.',
        params: strictObject({
          platform: PlatformName,
          pathSecret: plainText(200, { description: 'The unguessable part of the address' }),
        }),
        response: platformAnswers,
      },
      handler: async () => {
        throw new Failure('not-found', 'There is no such platform.');
      },
    });
  }
};
