import type { FastifySchema } from 'fastify';
import type { Scope } from '#src/edges/storage/client-store.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Schemas of a body that is read as a stream, by media type: described, not validated. */
    streamedBody?: Readonly<Record<string, object>>;
  }
}

type Config = { readonly scope?: Scope; readonly streamedBody?: Readonly<Record<string, object>> };

/** A schema of parameters in which those that have a default may be left out; the validator fills them in. */
const withOptionalDefaults = (parameters: unknown): unknown => {
  if (typeof parameters !== 'object' || parameters === null) return parameters;
  if (!('required' in parameters) || !Array.isArray(parameters.required)) return parameters;
  const properties: object = 'properties' in parameters ? Object(parameters.properties) : {};
  const hasDefault = (name: string): boolean => 'default' in Object(Reflect.get(properties, name));
  return { ...parameters, required: parameters.required.filter((name) => !hasDefault(name)) };
};

/** The schema of a route as the document shows it. */
export const describeOperation = (schema: FastifySchema, config: Config): FastifySchema => {
  const { streamedBody } = config;
  const content =
    streamedBody === undefined
      ? {}
      : Object.fromEntries(Object.entries(streamedBody).map(([type, body]) => [type, { schema: body }]));
  return {
    ...schema,
    ...(schema.querystring === undefined ? {} : { querystring: withOptionalDefaults(schema.querystring) }),
    ...(streamedBody === undefined ? {} : { body: { content } }),
  };
};
