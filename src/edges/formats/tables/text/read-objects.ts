import { Failure } from '#src/core/domain/failure.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';
import { readText } from './read-text.ts';

/** An object of JSON whose fields are still to be looked at. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters of one object: a session with every second of ten hours has some megabytes. Convention. */
const longestObject = 64 * 1024 * 1024;
/** No export nests deeper; a file that does was made to exhaust memory. Convention. */
const deepest = 100;

/** Polar writes `NaN`, which is no JSON, where a sensor dropped out. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replaceAll(/(?<=[:,[\s])NaN(?=[,\]}\s])/g, 'null'));
  } catch {
    return null;
  }
};

/** Takes text piece by piece and gives the objects that it completes, unparsed. */
const createObjectScanner = (level: number) => {
  let depth = 0;
  let inText = false;
  let escaped = false;
  let parts: string[] | null = null;
  let length = 0;

  const keep = (piece: string): void => {
    length += piece.length;
    if (length <= longestObject) parts?.push(piece);
  };

  return (text: string): string[] => {
    const found: string[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at];
      if (inText) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inText = false;
      } else if (character === '"') inText = true;
      else if (character === '{' || character === '[') {
        if (depth === level && character === '{') {
          parts = [];
          length = 0;
          from = at;
        }
        depth += 1;
        if (depth > deepest)
          throw new Failure('file-corrupt', `Values are nested more than ${deepest} deep.`);
      } else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth !== level || parts === null) continue;
        keep(text.slice(from, at + 1));
        if (length <= longestObject) found.push(parts.join(''));
        parts = null;
      }
    }
    if (parts !== null) keep(text.slice(from));
    return found;
  };
};

/**
 * The objects of a JSON file that lie within `level` others (0: the file is one object; 1: a list of them), one after
 * the other, so that no more than one is held. What is no JSON is left out.
 *
 * Reading throws what the source throws, and Failure `file-corrupt` for nesting made to exhaust memory.
 *
 * @example
 * for await (const session of readObjects(source, 1)) console.log(session.startTime);
 */
export async function* readObjects(source: ByteSource, level: number): AsyncGenerator<Fields> {
  const scan = createObjectScanner(level);
  for await (const text of readText(source)) {
    for (const object of scan(text)) {
      const value = parse(object);
      if (isFields(value)) yield value;
    }
  }
}
