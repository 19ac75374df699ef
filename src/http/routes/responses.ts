import Type, { type TSchema } from 'typebox';
import type { App } from '#src/http/context.ts';

/** A problem document as a response, for OpenAPI. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Type.Ref('Problem') } },
});

/** Problems that every authenticated route may answer. */
const common = {
  401: problem('No valid API key'),
  403: problem('The key lacks the scope'),
  429: problem('Too many requests'),
  503: problem('Service unavailable; see Retry-After'),
};

const described = {
  400: 'Malformed request',
  404: 'Unknown, or owned by another client',
  409: 'Conflict with the current state',
  412: 'Not what `If-Match` names: changed since it was read',
  413: 'Request body too large',
  415: 'Unsupported media type',
  416: 'The file ends before the range begins',
  422: 'Invalid values',
  500: 'The stored file is damaged',
} as const;

/**
 * Responses of a route for OpenAPI: its success, the common problems, and those named.
 *
 * @example
 * answers(200, 'Runner', 404); // { 200: { $ref: 'Runner' }, 401: …, 404: … }
 */
export const answers = (
  status: number,
  success: TSchema | string,
  ...failing: readonly (keyof typeof described)[]
): Record<number, TSchema> =>
  ({
    [status]: typeof success === 'string' ? Type.Ref(success) : success,
    ...common,
    ...Object.fromEntries(failing.map((code) => [code, problem(described[code])])),
  }) as Record<number, TSchema>;

/** A response without a body. */
export const emptyAnswer = (...failing: readonly (keyof typeof described)[]): Record<number, TSchema> =>
  answers(204, Type.Null({ description: 'Done' }), ...failing);

/** Adds the problems of a JSON body to every route that has one. */
export const installBodyProblems = (app: App): void => {
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.body === undefined || schema.response === undefined) return;
    schema.response = {
      400: problem(described[400]),
      413: problem(described[413]),
      415: problem(described[415]),
      ...schema.response,
    };
  });
};
