/**
 * Finds the exact text of elements inside a JSON text that has already been parsed once, so that
 * parts of a batch are stored exactly as they were sent: not rounded, reordered or formatted.
 */

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';

const skipBlank = (text: string, from: number): number => {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
};

const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** Index behind the value that starts at `from`. */
const endOfValue = (text: string, from: number): number => {
  if (text[from] === '"') return endOfString(text, from);
  if (text[from] !== '{' && text[from] !== '[') {
    let at = from;
    while (at < text.length && !/[,\]}\s]/.test(text[at] ?? '')) at++;
    return at;
  }
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
    at++;
    if (depth === 0) return at;
  }
  return at;
};

/** Where the value of a member starts; the last one where a key is repeated, as in `JSON.parse`. */
const startOfMember = (text: string, objectStart: number, key: string): number | null => {
  if (text[objectStart] !== '{') return null;
  let found: number | null = null;
  let at = skipBlank(text, objectStart + 1);
  while (text[at] === '"') {
    const keyEnd = endOfString(text, at);
    const name: unknown = JSON.parse(text.slice(at, keyEnd));
    const value = skipBlank(text, skipBlank(text, keyEnd) + 1);
    if (name === key) found = value;
    at = skipBlank(text, endOfValue(text, value));
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return found;
};

/**
 * The exact texts of the elements of the array at `path`; empty when there is no array. The text must be
 * valid JSON.
 *
 * @example
 * rawElements('{"a":[1.0, {"b":2}]}', ['a']); // ['1.0', '{"b":2}']
 */
export const rawElements = (text: string, path: readonly string[]): string[] => {
  let at: number | null = skipBlank(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (const key of path) {
    at = startOfMember(text, at, key);
    if (at === null) return [];
  }
  if (text[at] !== '[') return [];
  const elements: string[] = [];
  at = skipBlank(text, at + 1);
  while (at < text.length && text[at] !== ']') {
    const end = endOfValue(text, at);
    elements.push(text.slice(at, end));
    at = skipBlank(text, end);
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return elements;
};
