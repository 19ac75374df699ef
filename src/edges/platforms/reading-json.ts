import { longestNumber, longestText, longestTime } from '#src/edges/longest-text.ts';

/**
 * Access to untrusted JSON: every reader returns `null` for what is missing or of another type. Integers beyond 2^53 arrive as text, digit for digit.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

type SourceReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parseWithSource = JSON.parse as (text: string, reviver: SourceReviver) => unknown;

const keepLongIntegers: SourceReviver = (_key, value, context) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source ?? '')
    ? context.source
    : value;

/**
 * Parses JSON so that no id is rounded: an integer that a double cannot hold becomes text.
 *
 * @throws SyntaxError when it is no JSON.
 * @example
 * parseLossless('{"labelId":418173292602490881}'); // { labelId: '418173292602490881' }
 */
export const parseLossless = (text: string): unknown =>
  /\d{16}/.test(text) ? parseWithSource(text, keepLongIntegers) : JSON.parse(text);

/** More than the largest body of a platform holds, 100 MB of samples; each takes memory of its own. */
const mostValues = { containers: 1_000_000, separators: 10_000_000 };
const [comma, bracket, brace] = [0x2c, 0x5b, 0x7b];

/** Whether a text may be parsed at all: a small one may become a hundred times as large. Texts inside count, too. */
const holdsTooMuch = (bytes: Uint8Array): boolean => {
  if (bytes.length <= mostValues.containers) return false;
  let [containers, separators] = [0, 0];
  for (const byte of bytes) {
    if (byte === comma) separators += 1;
    else if (byte === bracket || byte === brace) containers += 1;
  }
  return containers > mostValues.containers || separators > mostValues.separators;
};

/**
 * The JSON of raw bytes with its exact text; null when the bytes are no UTF-8, no JSON, or hold more values than any
 * body of a platform.
 *
 * @example
 * readJson(new TextEncoder().encode('{"a":1}'))?.value; // { a: 1 }
 */
export const readJson = (bytes: Uint8Array): { readonly text: string; readonly value: unknown } | null => {
  if (holdsTooMuch(bytes)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, value: parseLossless(text) };
  } catch {
    return null;
  }
};

/**
 * A JSON object, or null for anything else.
 *
 * @example
 * objectOf([]); // null
 */
export const objectOf = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/**
 * The elements of a JSON array; empty for anything else.
 *
 * @example
 * listOf({}); // []
 */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Text that is not empty and no longer than a text may be.
 *
 * @example
 * textOf(' '); // null
 */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= longestText && value.trim() !== '' ? value.trim() : null;

/** Longest id that is taken for one, characters: it has to fit into an index. */
const longestId = 200;

/**
 * An id as text, whether it was sent as text or as a number; null when it is too long or holds control
 * characters, which no database takes.
 *
 * @example
 * idOf(12345); // '12345'
 */
export const idOf = (value: unknown): string | null => {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value);
  return id !== null && id.length <= longestId && !/\p{Cc}/u.test(id) ? id : null;
};

/**
 * An id of letters, digits, `_` and `-` only, which is safe in a path and in a file name.
 *
 * @example
 * plainIdOf('../x'); // null
 */
export const plainIdOf = (value: unknown): string | null => {
  const id = idOf(value);
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : null;
};

/**
 * A finite number, also when it was sent as text (`"5000.0"`).
 *
 * @example
 * numberOf('5000.0'); // 5000
 */
export const numberOf = (value: unknown): number | null => {
  const text = textOf(value);
  const number = text !== null && text.length <= longestNumber ? Number(text) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/**
 * Milliseconds of an ISO 8601 text; null when it is none.
 *
 * @example
 * instantOf('1970-01-01T00:00:01Z'); // 1000
 */
export const instantOf = (value: unknown): number | null => {
  const text = textOf(value);
  const parsed = text === null || text.length > longestTime ? Number.NaN : Date.parse(text);
  return Number.isFinite(parsed) ? parsed : null;
};

/**
 * Milliseconds of a number of seconds since 1970.
 *
 * @example
 * secondsToMs('1.5'); // 1500
 */
export const secondsToMs = (value: unknown): number | null => {
  const seconds = numberOf(value);
  return seconds === null ? null : Math.round(seconds * 1000);
};
