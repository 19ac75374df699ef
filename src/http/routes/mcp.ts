import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { App, HttpContext } from '#src/http/context.ts';

/** The headers that the protocol reads. */
const headersOf = ({ headers }: FastifyRequest): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] => {
      const isRead = ['accept', 'content-type'].includes(name) || name.startsWith('mcp-');
      return isRead && typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Several messages in one request would be counted as one. */
const requireOneMessage = ({ body }: FastifyRequest): void => {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return;
  throw new Failure('request-malformed', 'The body must be one JSON-RPC message; batches are not read.');
};

/** Tools for assistants, by the Model Context Protocol. It describes itself and stands in no OpenAPI document. */
export const mcpRoutes = (app: App, context: HttpContext): void => {
  const ownHost = context.publicUrl === null ? [] : [new URL(context.publicUrl).hostname];

  /** Against pages that reach this service by a name they made up (DNS rebinding); only browsers send an origin. */
  const refuseForeignOrigin = async ({ headers }: FastifyRequest): Promise<void> => {
    const { localhostAllowedOrigins, validateOriginHeader } = await import('@modelcontextprotocol/server');
    const { ok } = validateOriginHeader(headers.origin, [...localhostAllowedOrigins(), ...ownHost]);
    if (!ok) throw new Failure('forbidden', 'Web pages of this origin may not call tools.');
  };

  const send = async (reply: FastifyReply, response: Response): Promise<FastifyReply> => {
    const type = response.headers.get('content-type');
    if (type !== null) reply.type(type);
    return reply.code(response.status).send(await response.text());
  };

  app.post(
    '/mcp',
    { config: { scope: 'read' }, schema: { hide: true }, onRequest: refuseForeignOrigin },
    async (request, reply) => {
      const { apiKey } = request;
      if (apiKey === null) throw new Failure('unauthenticated', 'The request carries no API key.');
      requireOneMessage(request);
      // The library is loaded for those who use it.
      const { answerMcp } = await import('#src/http/mcp/answer-mcp.ts');
      const caller = {
        key: apiKey,
        place: { publicUrl: context.publicUrl, instance: '/mcp', requestId: request.id },
        logError: (error: unknown) => request.log.error({ err: error }, 'tool failed'),
      };
      const asked = new Request('http://localhost/mcp', { method: 'POST', headers: headersOf(request) });
      return send(reply, await answerMcp(context, caller, asked, request.body));
    },
  );
};
