import type { Schema } from '#tests/attack/api-document.ts';

type Content = { readonly [type: string]: { readonly schema?: Schema } };
type Parameter = {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Operation = {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: { readonly [status: string]: { readonly content?: Content } };
};
type PathItem = { readonly [method: string]: Operation };

/** A document whose references are resolved, as far as it is compared. */
export type ComparedDocument = {
  readonly paths: { readonly [path: string]: PathItem };
  readonly webhooks?: { readonly [event: string]: PathItem };
};

/** Who writes a value: what a client may send must not shrink, what it reads must not grow or lose fields. */
type Direction = 'request' | 'answer';

const typesOf = (schema: Schema): string[] => {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(typesOf);
  return [schema.type ?? []].flat();
};

/** The alternative that is not null, with the parts of an intersection as one. */
const plainOf = (schema: Schema): Schema => {
  const plain = schema.anyOf?.find((one) => !typesOf(one).includes('null')) ?? schema;
  if (plain.allOf === undefined) return plain;
  const parts = plain.allOf.map(plainOf);
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties ?? {})),
    required: parts.flatMap(({ required }) => required ?? []),
  };
};

const lost = <T>(before: readonly T[], after: readonly T[]): T[] =>
  before.filter((one) => !after.includes(one));

const typeBreaks = (before: Schema, after: Schema, place: string, direction: Direction): string[] => {
  const [old, now] = [typesOf(before), typesOf(after)];
  // An integer is a number, so that a request may be widened to numbers and an answer narrowed to integers.
  const wide = (types: readonly string[]) => (types.includes('number') ? [...types, 'integer'] : types);
  const gone = direction === 'request' ? lost(old, wide(now)) : lost(now, wide(old));
  if (old.length === 0 || gone.length === 0) return [];
  return [
    direction === 'request'
      ? `${place} takes no ${gone.join(', ')} any more`
      : `${place} may be ${gone.join(', ')} now`,
  ];
};

const bounds = { minimum: 1, minLength: 1, minItems: 1, maximum: -1, maxLength: -1, maxItems: -1 } as const;

/** Values that a client could send before and cannot now. */
const boundBreaks = (before: Schema, after: Schema, place: string): string[] =>
  Object.entries(bounds).flatMap(([name, sign]) => {
    const old: unknown = Reflect.get(before, name);
    const now: unknown = Reflect.get(after, name);
    if (typeof now !== 'number') return [];
    const isTighter = typeof old !== 'number' || sign * (now - old) > 0;
    return isTighter ? [`${place} has the ${name} ${now} now`] : [];
  });

const enumBreaks = (before: Schema, after: Schema, place: string, direction: Direction): string[] => {
  if (direction === 'answer' && before.enum !== undefined && after.enum === undefined) return [];
  if (after.enum === undefined) return [];
  if (before.enum === undefined) return direction === 'request' ? [`${place} is a closed list now`] : [];
  return lost(before.enum, after.enum).map((value) => `${place} has no ${JSON.stringify(value)} any more`);
};

const fieldBreaks = (before: Schema, after: Schema, place: string, direction: Direction): string[] => {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const isOpen = (schema: Schema): boolean =>
    typeof schema.additionalProperties === 'object' || schema.additionalProperties === true;
  return [
    ...Object.entries(old).flatMap(([name, schema]) => {
      const next = now[name];
      if (next !== undefined) return schemaBreaks(schema, next, `${place}/${name}`, direction);
      return isOpen(after) ? [] : [`${place}/${name} is gone`];
    }),
    ...(direction === 'request'
      ? lost(after.required ?? [], before.required ?? []).map((name) => `${place}/${name} is required now`)
      : lost(before.required ?? [], after.required ?? [])
          .filter((name) => name in now)
          .map((name) => `${place}/${name} may be absent now`)),
  ];
};

/** What of a value breaks clients that were written against the schema before. */
const schemaBreaks = (before: Schema, after: Schema, place: string, direction: Direction): string[] => {
  const [old, now] = [plainOf(before), plainOf(after)];
  return [
    ...typeBreaks(before, after, place, direction),
    ...(direction === 'request' ? boundBreaks(old, now, place) : []),
    ...enumBreaks(old, now, place, direction),
    ...fieldBreaks(old, now, place, direction),
    ...(old.items === undefined || now.items === undefined
      ? []
      : schemaBreaks(old.items, now.items, `${place}/0`, direction)),
  ];
};

const contentBreaks = (
  before: Content = {},
  after: Content = {},
  place: string,
  direction: Direction,
): string[] =>
  Object.entries(before).flatMap(([type, { schema }]) => {
    const next = after[type];
    if (next === undefined) return [`${place} has no ${type} any more`];
    if (schema === undefined || next.schema === undefined) return [];
    return schemaBreaks(schema, next.schema, place, direction);
  });

const parameterBreaks = (before: Operation, after: Operation, name: string): string[] => {
  const find = ({ parameters = [] }: Operation, like: Parameter): Parameter | undefined =>
    parameters.find((one) => one.in === like.in && one.name === like.name);
  return [
    ...(before.parameters ?? []).flatMap((parameter) => {
      const next = find(after, parameter);
      const place = `${name} ?${parameter.name}`;
      if (next === undefined) return [`${place} is gone`];
      return schemaBreaks(parameter.schema, next.schema, place, 'request');
    }),
    ...(after.parameters ?? [])
      .filter((parameter) => parameter.required === true && find(before, parameter)?.required !== true)
      .map((parameter) => `${name} ?${parameter.name} is required now`),
  ];
};

const operationBreaks = (before: Operation, after: Operation, name: string, isEvent: boolean): string[] => [
  ...(before.operationId === after.operationId ? [] : [`${name} is not ${before.operationId} any more`]),
  ...(isEvent ? [] : parameterBreaks(before, after, name)),
  ...(before.requestBody === undefined && after.requestBody !== undefined
    ? [`${name} takes a body now`]
    : contentBreaks(
        before.requestBody?.content,
        after.requestBody?.content,
        name,
        isEvent ? 'answer' : 'request',
      )),
  ...Object.entries(isEvent ? {} : before.responses).flatMap(([status, { content }]) => {
    const next = after.responses[status];
    if (next === undefined) return [`${name} → ${status} is gone`];
    return contentBreaks(content, next.content, `${name} → ${status}`, 'answer');
  }),
];

const itemBreaks = (
  before: ComparedDocument['paths'] = {},
  after: ComparedDocument['paths'] = {},
  isEvent: boolean,
): string[] =>
  Object.entries(before).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const name = isEvent ? path : `${method.toUpperCase()} ${path}`;
      const next = after[path]?.[method];
      return next === undefined ? [`${name} is gone`] : operationBreaks(operation, next, name, isEvent);
    }),
  );

/**
 * Every difference of a document against an earlier one that breaks clients written for that: what is gone, what is
 * required or refused now, what is answered otherwise. Additions break nobody.
 *
 * @example
 * findBreaks(baseline, current); // ['GET /v1/runners/{id} → 200/displayName is gone']
 */
export const findBreaks = (before: ComparedDocument, after: ComparedDocument): string[] => [
  ...itemBreaks(before.paths, after.paths, false),
  ...itemBreaks(before.webhooks, after.webhooks, true),
];
