import type { Schema } from './api-document.ts';
import { validJson } from './places.ts';

/** A body of about so many bytes that is as bad as its kind can be. */
export type HostileForm = { readonly name: string; readonly text: string };

const fill = (bytes: number, piece: (index: number) => string): string => {
  const pieces: string[] = [];
  for (let [length, index] = [0, 0]; length < bytes; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length + 1;
  }
  return pieces.slice(0, -1).join(',');
};

const deep = (bytes: number, open: string, close: string): string => {
  const levels = Math.floor(bytes / (open.length + close.length)) - 1;
  return `${open.repeat(levels)}1${close.repeat(levels)}`;
};

/** Room for the brackets and names around what fills a body. */
const frameBytes = 2000;

/** So many of the contents below are also put into every list. */
const mostHeld = 4;

const contents = (bytes: number): readonly (readonly [string, string])[] => [
  ['ones', `[${fill(bytes, () => '1')}]`],
  ['unique texts', `[${fill(bytes, (index) => `"${index}"`)}]`],
  ['objects with a field', `[${fill(bytes, (index) => `{"a${index % 9}":1}`)}]`],
  ['wide', `{${fill(bytes, (index) => `"k${index}":1`)}}`],
  ['unique numbers', `[${fill(bytes, (index) => `${index}.5e-${index % 300}`)}]`],
  ['empty objects', `[${fill(bytes, () => '{}')}]`],
  ['nulls', `[${fill(bytes, () => 'null')}]`],
  ['the same key', `{${fill(bytes, () => '"a":1')}}`],
  ['__proto__', `[${fill(bytes, () => '{"__proto__":1}')}]`],
  ['deep objects', deep(bytes, '{"a":', '}')],
  ['deep lists', deep(bytes, '[', ']')],
  ['one text', `"${'a'.repeat(bytes)}"`],
  ['one text of blanks', `"${' '.repeat(bytes)}"`],
  ['one text of escapes', `"${'\\u0001'.repeat(bytes / 6)}"`],
  ['one number', '1'.repeat(bytes)],
  ['a big exponent', `1e${'9'.repeat(bytes)}`],
];

const objectOf = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type === 'object') ?? schema;

/**
 * Every form of a body of at most so many bytes: each hostile content as the whole body, as an unknown field and as each
 * list and object that the schema names; and lists of items that are all valid.
 */
export const hostileForms = (schema: Schema, bytes: number): HostileForm[] => {
  const fields = Object.entries(objectOf(schema).properties ?? {});
  const others = (name: string): string =>
    (objectOf(schema).required ?? [])
      .filter((required) => required !== name)
      .map(
        (required) =>
          `${JSON.stringify(required)}:${validJson(objectOf(schema).properties?.[required] ?? {})},`,
      )
      .join('');
  const as = (name: string, json: string): string => `{${others(name)}${JSON.stringify(name)}:${json}}`;
  const all = contents(bytes - frameBytes);
  const holders = fields.flatMap(([name, field]) =>
    (field.anyOf ?? [field]).some(({ type }) => type === 'array') ? [name] : [],
  );
  const items = fields.flatMap(([name, field]) => {
    const list = (field.anyOf ?? [field]).find(({ type }) => type === 'array');
    if (list?.items === undefined) return [];
    const item = validJson(list.items);
    return [
      [name, `[${fill(bytes - frameBytes, () => item)}]`],
      [name, `[${fill(bytes - frameBytes, (index) => (index % 2 === 0 ? item : '{"a":1}'))}]`],
    ] as const;
  });
  const firstText = fields.find(([, field]) => field.type === 'string')?.[0];
  return [
    ...all.map(([name, json]) => ({ name, text: json })),
    ...all.map(([name, json]) => ({ name: `unknown field: ${name}`, text: as('unknown', json) })),
    ...holders.flatMap((holder) =>
      all.slice(0, mostHeld).map(([name, json]) => ({ name: `${holder}: ${name}`, text: as(holder, json) })),
    ),
    ...items.map(([name, json]) => ({ name: `${name}: items`, text: as(name, json) })),
    ...(firstText === undefined
      ? []
      : all
          .filter(([name]) => name.startsWith('one text'))
          .map(([name, json]) => ({ name: `${firstText}: ${name}`, text: as(firstText, json) }))),
  ];
};
