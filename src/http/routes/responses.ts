import Type, { type TSchema } from 'typebox';
import type { App } from '#src/http/context.ts';

/** A problem document as a response, for OpenAPI. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Type.Ref('Problem') } },
});

/** The answers that many operations share, by status: what they mean, and their names as components. */
export const sharedAnswers: Readonly<
  Record<string, { readonly name: string; readonly description: string }>
> = {
  204: { name: 'Done', description: 'Done' },
  304: { name: 'NotModified', description: 'Unchanged since the `ETag` in `If-None-Match`' },
  400: { name: 'Malformed', description: 'Malformed request' },
  401: { name: 'Unauthenticated', description: 'No valid API key' },
  403: { name: 'Forbidden', description: 'The key lacks the scope' },
  404: { name: 'NotFound', description: 'Unknown, or owned by another client' },
  409: {
    name: 'Conflict',
    description:
      'The current state does not allow it, or the first request with this `Idempotency-Key` is not answered yet',
  },
  412: { name: 'PreconditionFailed', description: 'Changed since the `ETag` in `If-Match`' },
  413: { name: 'TooLarge', description: 'The body is larger than this address accepts' },
  415: {
    name: 'UnsupportedMediaType',
    description: 'The body has a media type that this address does not read',
  },
  416: { name: 'RangeNotSatisfiable', description: 'The file ends before the range begins' },
  422: {
    name: 'Invalid',
    description:
      'Values are not valid: `errors` names them. Or the `Idempotency-Key` was used with another request',
  },
  429: { name: 'TooManyRequests', description: 'Too many requests, or a quota is reached' },
  500: { name: 'StoredFileDamaged', description: 'The stored file is not what was received' },
  503: { name: 'Unavailable', description: 'The database or the file store is unreachable' },
};

type FailingStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 416 | 422 | 429 | 500 | 503;

const shared = (...statuses: readonly FailingStatus[]): Record<number, ReturnType<typeof problem>> =>
  Object.fromEntries(statuses.map((status) => [status, problem(sharedAnswers[status]?.description ?? '')]));

/**
 * Responses of a route for OpenAPI: its success, the common problems, and those named.
 *
 * @example
 * answers(200, 'Runner', 404); // { 200: { $ref: 'Runner' }, 401: …, 404: … }
 */
export const answers = (
  status: number,
  success: TSchema | string,
  ...failing: readonly FailingStatus[]
): Record<number, TSchema> =>
  ({
    [status]: typeof success === 'string' ? Type.Ref(success) : success,
    ...shared(401, 403, 429, 503, ...failing),
  }) as Record<number, TSchema>;

/** A response without a body. */
export const emptyAnswer = (...failing: readonly FailingStatus[]): Record<number, TSchema> =>
  answers(204, Type.Null({ description: 'Done' }), ...failing);

/** Adds the problems of a JSON body to every route that has one. */
export const installBodyProblems = (app: App): void => {
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.body === undefined || schema.response === undefined) return;
    schema.response = {
      ...shared(400, 413, 415),
      ...schema.response,
    };
  });
};
