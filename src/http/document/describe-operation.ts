import type { FastifySchema } from 'fastify';
import type { Scope } from '#src/edges/storage/client-store.ts';
import { isLinkOperation } from '#src/http/link-rights.ts';
import type { AnswerHeader, RequestHeader } from '#src/http/schemas/headers.ts';
import { isReference, type Operation } from './api-document.ts';
import { describeAnswers } from './describe-answers.ts';
import { describeParameters } from './describe-parameters.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Schemas of a body that is read as a stream, by media type: described, not validated. */
    streamedBody?: Readonly<Record<string, object>>;
    /** Headers that only this route reads or answers with; those of many routes are described by themselves. */
    requestHeaders?: readonly RequestHeader[];
    answerHeaders?: readonly AnswerHeader[];
  }
}

/** What a route says of itself beside its schema. */
export type RouteConfig = {
  readonly scope?: Scope;
  readonly streamedBody?: Readonly<Record<string, object>>;
  readonly requestHeaders?: readonly RequestHeader[];
  readonly answerHeaders?: readonly AnswerHeader[];
};

/** A schema of parameters in which those that have a default may be left out; the validator fills them in. */
const withOptionalDefaults = (parameters: unknown): unknown => {
  if (typeof parameters !== 'object' || parameters === null) return parameters;
  if (!('required' in parameters) || !Array.isArray(parameters.required)) return parameters;
  const properties: object = 'properties' in parameters ? Object(parameters.properties) : {};
  const hasDefault = (name: string): boolean => 'default' in Object(Reflect.get(properties, name));
  return { ...parameters, required: parameters.required.filter((name) => !hasDefault(name)) };
};

/** The token of a link is the other way into what links open. */
const linkOf = ({ operationId }: FastifySchema) => (isLinkOperation(operationId) ? [{ linkToken: [] }] : []);

/** The schema of a route as the document shows it. */
export const describeSchema = (
  schema: FastifySchema,
  { scope, streamedBody }: RouteConfig,
): FastifySchema => {
  const content = Object.entries(streamedBody ?? {}).map(([type, body]) => [type, { schema: body }]);
  return {
    ...schema,
    ...(scope === undefined ? {} : { security: [{ apiKey: [scope] }, ...linkOf(schema)] }),
    ...(schema.querystring === undefined ? {} : { querystring: withOptionalDefaults(schema.querystring) }),
    ...(streamedBody === undefined ? {} : { body: { content: Object.fromEntries(content) } }),
  };
};

const isTagged = ({ responses: { 200: ok } }: Operation): boolean =>
  ok !== undefined && !isReference(ok) && ok.content?.['application/json'] !== undefined;

/** An operation with what its kind brings: header parameters, headers of answers, the answers of conditions. */
export const describeOperation = (
  operation: Operation,
  { path, method }: { readonly path: string; readonly method: string },
  config: RouteConfig,
): Operation => {
  const limited = path.startsWith('/v1/');
  // What only reads gives the same answer by itself.
  const idempotent = limited && method === 'post' && config.scope !== 'read';
  const ranged = '206' in operation.responses;
  const headers: RequestHeader[] = [
    ...(idempotent ? (['IdempotencyKey'] as const) : []),
    ...(limited && method === 'get' && isTagged(operation) ? (['IfNoneMatch'] as const) : []),
    ...(method === 'patch' ? (['IfMatch'] as const) : []),
    ...(ranged ? (['Range'] as const) : []),
    ...(config.requestHeaders ?? []),
  ];
  const paged = (operation.parameters ?? []).some((one) => !isReference(one) && one.name === 'cursor');
  const place = { limited, method, paged, ranged, idempotent, others: config.answerHeaders ?? [] };
  const { requestBody, responses, security, parameters, description = '', ...about } = operation;
  return {
    ...about,
    // Broken for those who read the source; a blank line ends a paragraph.
    ...(description === '' ? {} : { description: description.replace(/(?<!\n)\n(?!\n)/g, ' ') }),
    ...(security === undefined ? {} : { security }),
    parameters: describeParameters(parameters, path, headers),
    ...(requestBody === undefined ? {} : { requestBody: { required: true, content: requestBody.content } }),
    responses: describeAnswers(responses, place),
  };
};
