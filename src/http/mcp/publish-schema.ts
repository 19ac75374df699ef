import { storable } from '#src/http/schemas/common.ts';
import { componentKey } from '#src/http/schemas/named.ts';

type Schema = { readonly [keyword: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Formats of this service by the names that JSON Schema knows; the others say nothing to a client. */
const formats: Readonly<Record<string, string>> = { 'calendar-day': 'date', 'date-time': 'date-time' };

const hasDefault = (schema: unknown): boolean => isSchema(schema) && 'default' in schema;

/** A field with a default may be absent. */
const askOnly = ({ required, properties }: Schema): readonly unknown[] =>
  Array.isArray(required) && isSchema(properties)
    ? required.filter((name) => !hasDefault(properties[String(name)]))
    : [];

/** The value of "a value or null"; another schema as it is. */
const withoutNull = (schema: Schema): Schema => {
  const { anyOf, ...whole } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const [value, ...others] = anyOf.filter((one) => !isSchema(one) || one['type'] !== 'null');
  return isSchema(value) && others.length === 0 ? { ...value, ...whole } : schema;
};

/**
 * A schema as clients of any language read it: without what only this service knows, and with a `type` for each list of
 * texts. Of `input` the null that stands for "not stated" is left out, because an absent field says the same.
 */
export const publishSchema = (schema: object, kind: 'input' | 'output'): Schema & { type: 'object' } => {
  const published: Schema = JSON.parse(JSON.stringify(schema), (_key, found: unknown) => {
    if (!isSchema(found)) return found;
    const {
      [componentKey]: _name,
      format,
      pattern,
      ...plain
    } = kind === 'input' ? withoutNull(found) : found;
    const known = typeof format === 'string' ? formats[format] : undefined;
    const texts = Array.isArray(plain['enum']) && plain['type'] === undefined;
    return {
      ...(texts ? { type: 'string' } : {}),
      ...plain,
      ...(known === undefined ? {} : { format: known }),
      ...(pattern === undefined || pattern === storable ? {} : { pattern }),
      ...(plain['required'] === undefined ? {} : { required: askOnly(plain) }),
    };
  });
  return { ...published, type: 'object' };
};
