import { componentKey } from '#src/http/schemas/named.ts';
import type { ApiDocument, Schema } from './api-document.ts';

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A closed list of texts, which generators want to be told is one. */
const isEnum = ({ enum: values, type }: Schema): boolean =>
  type === undefined && Array.isArray(values) && values.every((value) => typeof value === 'string');

/** Bytes have no type in OpenAPI 3.1: where one is named, generators take a text. */
const asBytes = (schema: Schema): Schema => {
  const { type, format, ...rest } = schema;
  return type === 'string' && format === 'binary'
    ? { contentMediaType: 'application/octet-stream', ...rest }
    : schema;
};

const plainTypes: readonly unknown[] = ['boolean', 'integer', 'number', 'string'];

/** A plain value or null as one type of both; what was said of the whole wins over what was said of the value. */
const plainNullable = (schema: Schema): Schema => {
  const { anyOf, ...whole } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [value, nothing]: unknown[] = anyOf;
  if (!isObject(value) || !isObject(nothing) || nothing['type'] !== 'null') return schema;
  if (!plainTypes.includes(value['type']) || 'enum' in value || componentKey in value) return schema;
  return { ...value, type: [value['type'], 'null'], ...whole };
};

/**
 * The document with each schema that was `named` as a component, and a reference wherever it stands.
 *
 * @throws RangeError when two different schemas have one name.
 */
export const nameComponents = (document: ApiDocument): ApiDocument => {
  const named = new Map<string, Schema>();

  const keep = (name: string, schema: Schema): void => {
    const before = named.get(name);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(schema))
      throw new RangeError(`two schemas are named ${name}`);
    named.set(name, schema);
  };

  const replace = (_key: string, found: unknown): unknown => {
    if (!isObject(found)) return found;
    const value = isEnum(found) ? { type: 'string', ...found } : plainNullable(asBytes(found));
    if (!(componentKey in value)) return value;
    const { [componentKey]: component, description, ...schema } = value;
    const { name, description: usual } = Object(component);
    keep(String(name), { ...schema, ...(usual === undefined ? {} : { description: usual }) });
    const isOwn = description !== undefined && description !== usual;
    return { $ref: `#/components/schemas/${String(name)}`, ...(isOwn ? { description } : {}) };
  };

  // Revived from the leaves upwards, so that what a named schema holds is replaced before it is kept.
  const replaced: ApiDocument = JSON.parse(JSON.stringify(document), replace);
  for (const [name, schema] of Object.entries(replaced.components.schemas)) keep(name, schema);
  const schemas = Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...replaced, components: { ...replaced.components, schemas } };
};
