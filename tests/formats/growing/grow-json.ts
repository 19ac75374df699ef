import type { Growth } from './growth.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Way = { readonly what: string; readonly from: number; readonly grown: (value: Json, n: number) => Json };

const textWays: readonly Way[] = [
  { what: 'blanks behind', from: 8192, grown: (value, n) => `${value}${' '.repeat(n)}x` },
  { what: 'digits', from: 8192, grown: (value, n) => `${value}${'1'.repeat(n)}` },
  { what: 'words', from: 8192, grown: (value, n) => `${value}${'run '.repeat(n / 4)}` },
  { what: 'escapes', from: 8192, grown: (value, n) => `${value}${'"\\'.repeat(n / 2)}` },
];
const structureWays: readonly Way[] = [
  {
    what: 'an object',
    from: 1000,
    grown: (value, n) => Object.fromEntries(keysOf(n).map((key) => [key, value])),
  },
];
const listWays: readonly Way[] = [
  {
    what: 'elements',
    from: 2000,
    grown: (value, n) => (Array.isArray(value) ? others(value[0], n) : value),
  },
];

/** `n` of an element, with long numbers, which are ids and times, of their own. */
const others = (element: Json, n: number): readonly Json[] => {
  const text = JSON.stringify(element ?? null);
  return Array.from({ length: n }, (_, index) =>
    JSON.parse(text.replace(/\d{6,}/g, () => String(1_767_340_800 + index))),
  );
};

const keysOf = (n: number): readonly string[] => Array.from({ length: n }, (_, index) => `key${index}`);

/** Elements of a list whose values are grown: what they hold is alike. */
const mostElements = 1;

type Place = { readonly path: string; readonly value: Json; readonly replace: (by: Json) => Json };

/** The values of a document, of lists the first; with what the document is when another stands there. */
const placesOf = (value: Json, path: string, replace: (by: Json) => Json): readonly Place[] => {
  const here = { path, value, replace };
  if (typeof value !== 'object' || value === null) return [here];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? mostElements : undefined);
  const children = entries.flatMap(([key, child]) =>
    placesOf(child, `${path}/${key}`, (by) =>
      replace(Array.isArray(value) ? value.with(Number(key), by) : { ...value, [key]: by }),
    ),
  );
  return [here, ...children];
};

const waysFor = (value: Json): readonly Way[] => {
  if (Array.isArray(value)) return listWays;
  return typeof value === 'object' ? [] : [...textWays, ...structureWays];
};

/** Every value of a JSON document, grown in each way that its kind allows. */
export const growValues = (
  name: string,
  value: Json,
  write: (grown: Json) => Uint8Array,
): readonly Growth[] =>
  placesOf(value, name, (by) => by).flatMap(({ path, value: old, replace }) =>
    waysFor(old).map(({ what, from, grown }) => ({
      name: `${what} in ${path}`,
      from,
      bytes: (n: number) => write(replace(grown(old, n))),
    })),
  );
