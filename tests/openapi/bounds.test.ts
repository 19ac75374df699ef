import { expect, it } from 'vitest';
import { describeApi } from '#openapi/describe-api.ts';
import { type ApiDocument, operationsOf, type Schema } from '#tests/attack/api-document.ts';

const boundsOf: Readonly<Record<string, (schema: Schema) => boolean>> = {
  string: ({ maxLength, pattern, format }) =>
    maxLength !== undefined && (pattern !== undefined || format !== undefined),
  number: ({ minimum, maximum }) => minimum !== undefined && maximum !== undefined,
  integer: ({ minimum, maximum }) => minimum !== undefined && maximum !== undefined,
  array: ({ maxItems, items }) => maxItems !== undefined && items !== undefined,
  object: ({ additionalProperties, maxProperties }) =>
    additionalProperties === false || maxProperties !== undefined,
  boolean: () => true,
  null: () => true,
};

/** Places of a schema that take a value of any size. */
const unbounded = (schema: Schema, place: string): string[] => {
  const below = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      unbounded(field, `${place}/${name}`),
    ),
    ...(schema.items === undefined ? [] : unbounded(schema.items, `${place}/0`)),
    ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((part) => unbounded(part, place)),
  ];
  const isClosed =
    schema.enum !== undefined ||
    schema.anyOf !== undefined ||
    schema.allOf !== undefined ||
    boundsOf[schema.type ?? '']?.(schema) === true;
  return isClosed ? below : [place, ...below];
};

it('every value of every request has a bound, and every text refuses what cannot be stored', async () => {
  const operations = operationsOf((await describeApi()) as ApiDocument);
  const places = operations.flatMap(({ name, parameters, body }) => [
    ...parameters.flatMap(({ name: parameter, schema }) => unbounded(schema, `${name} ?${parameter}`)),
    ...(body === null ? [] : unbounded(body, name)),
  ]);
  expect(places).toEqual([]);
});
