import type { FastifyRequest } from 'fastify';
import type { HttpContext } from './context.ts';

/** True for a key that may see what concerns the whole service. */
export const isOperator = (request: FastifyRequest): boolean =>
  request.apiKey?.scopes.includes('operator') ?? false;

/** Our own address as others reach it: PUBLIC_URL, or the one that this request came by. */
export const baseUrlOf = (context: Pick<HttpContext, 'publicUrl'>, request: FastifyRequest): string =>
  context.publicUrl ?? `${request.protocol}://${request.host}`;

/** Where a platform sends its events; whoever knows it can send hints. */
export const webhookUrl = (
  context: Pick<HttpContext, 'publicUrl' | 'platforms'>,
  request: FastifyRequest,
  platform: string,
): string =>
  `${baseUrlOf(context, request)}/webhooks/${platform}/${context.platforms.pathSecrets(platform)[0] ?? ''}`;
