import type { FastifyRequest } from 'fastify';
import type { HttpContext } from './context.ts';

/** True for a key with the scope `operator`, which may see what concerns the whole service. */
export const isOperator = (request: FastifyRequest): boolean =>
  request.apiKey?.scopes.includes('operator') ?? false;

/** The public address of this service: PUBLIC_URL, or the host of the request. */
export const baseUrlOf = (context: Pick<HttpContext, 'publicUrl'>, request: FastifyRequest): string =>
  context.publicUrl ?? `${request.protocol}://${request.host}`;

/** What stands before every path of this service where it is one part of a site: `/api` of `https://site.example/api`. */
export const basePathOf = (publicUrl: string | null): string => {
  const pathname = publicUrl === null ? '/' : new URL(publicUrl).pathname;
  return pathname === '/' ? '' : pathname;
};

/** Where a platform sends its events. Secret: anyone who knows it can post unproven events. */
export const webhookUrl = (
  context: Pick<HttpContext, 'publicUrl' | 'platforms'>,
  request: FastifyRequest,
  platform: string,
): string =>
  `${baseUrlOf(context, request)}/webhooks/${platform}/${context.platforms.pathSecrets(platform)[0] ?? ''}`;
