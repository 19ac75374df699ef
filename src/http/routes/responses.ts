import Type, { type TSchema } from 'typebox';
import type { App } from '#src/http/context.ts';

/** A problem document as an answer, for OpenAPI. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Type.Ref('Problem') } },
});

/** The problems that every route behind a key may answer. */
const common = {
  401: problem('No valid API key'),
  403: problem('The key lacks the scope'),
  429: problem('Too many requests'),
  503: problem('A store is away; see Retry-After'),
};

const described = {
  400: 'The request cannot be understood',
  404: 'Unknown, or of another client',
  409: 'Contradicts what is there',
  413: 'Larger than allowed',
  415: 'A type of content that is not taken here',
  422: 'Wrong values',
} as const;

/**
 * The answers of a route for OpenAPI: its success, the common problems, and those it names.
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

/** An answer without a body. */
export const emptyAnswer = (...failing: readonly (keyof typeof described)[]): Record<number, TSchema> =>
  answers(204, Type.Null({ description: 'Done' }), ...failing);

/** What any route that reads a JSON body may answer besides: added to each by itself. */
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
