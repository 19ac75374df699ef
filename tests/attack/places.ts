import type { Schema } from './api-document.ts';

/** A value inside a body, with a body around it that is valid but for that value. */
export type Place = {
  readonly pointer: string;
  readonly schema: Schema;
  readonly around: (json: string) => string;
};

/** The alternative of a schema that is not `null`. */
const plainOf = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

/** A short text of each format. */
const formatted: Readonly<Record<string, string>> = {
  'calendar-day': '2026-07-07',
  'date-time': '2026-07-07T06:30:00Z',
  'time-zone': 'Europe/Berlin',
};

/** A small valid value of a schema, as JSON. */
export const validJson = (schema: Schema): string => {
  const plain = plainOf(schema);
  if (plain.enum !== undefined) return JSON.stringify(plain.enum[0]);
  switch (plain.type) {
    case 'string':
      return JSON.stringify(formatted[plain.format ?? ''] ?? 'x'.repeat(plain.minLength ?? 1));
    case 'array':
      return `[${Array.from({ length: plain.minItems ?? 0 }, () => validJson(plain.items ?? {})).join(',')}]`;
    case 'object':
      return objectJson(plain, {});
    case 'boolean':
      return 'false';
    default:
      return String(plain.minimum ?? 0);
  }
};

const objectJson = (schema: Schema, given: Readonly<Record<string, string>>): string => {
  const fields = new Map(
    (schema.required ?? []).map((name) => [name, validJson(schema.properties?.[name] ?? {})]),
  );
  for (const [name, json] of Object.entries(given)) fields.set(name, json);
  return `{${[...fields].map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
};

const sameKind = (schema: Schema): string =>
  JSON.stringify(schema, (key, value: unknown) => (key === 'description' ? undefined : value));

/** Every place in a body; of those with the same schema the first stands for all. */
export const placesOf = (
  schema: Schema,
  pointer = '',
  around = (json: string): string => json,
  seen = new Set<string>(),
): Place[] => {
  const plain = plainOf(schema);
  const kind = sameKind(plain);
  if (seen.has(kind)) return [];
  seen.add(kind);
  const items = plain.items;
  return [
    { pointer: pointer || '/', schema: plain, around },
    ...Object.entries(plain.properties ?? {}).flatMap(([name, field]) =>
      placesOf(field, `${pointer}/${name}`, (json) => around(objectJson(plain, { [name]: json })), seen),
    ),
    ...(items === undefined
      ? []
      : placesOf(
          items,
          `${pointer}/0`,
          (json) => {
            const others = Array.from({ length: (plain.minItems ?? 1) - 1 }, () => validJson(items));
            return around(`[${[json, ...others].join(',')}]`);
          },
          seen,
        )),
  ];
};

/** Values at the bounds of a schema, as JSON: valid, and what a formula or a column may still not bear. */
export const boundaryJson = ({ minimum, maximum, maxLength, format, enum: allowed }: Schema): string[] => {
  const values: unknown[] = [minimum, maximum, allowed?.at(-1)].filter((value) => value !== undefined);
  if (format === undefined && maxLength !== undefined)
    values.push('\u{1f600}'.repeat(maxLength / 2), '%\'"\\');
  if (format === 'calendar-day') values.push('1900-01-01', '2100-12-31');
  if (format === 'date-time') values.push('1900-01-01T00:00:00+14:00', '2100-12-31T23:59:59.999999999-14:00');
  return values.map((value) => JSON.stringify(value));
};
