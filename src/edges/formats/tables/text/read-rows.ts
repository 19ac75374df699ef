import type { ByteSource } from '#src/edges/formats/format.ts';
import { createTextReader } from '#src/edges/formats/xml/text-encoding.ts';
import { longestText } from '#src/edges/longest-text.ts';

/** Cells of one row that no export has. Convention. */
const mostCells = 1000;

const delimiters = [',', ';', '\t'] as const;
/** What stands between two cells. */
export type Delimiter = (typeof delimiters)[number];

/**
 * What stands between the cells of a table, by its first line: the one of them that occurs most.
 *
 * @example
 * delimiterOf('Datum;Distanz (km);Dauer'); // ';'
 */
export const delimiterOf = (line: string): Delimiter => {
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Takes text piece by piece and gives the rows that it completes. */
type RowParser = { readonly write: (text: string) => string[][]; readonly end: () => string[][] };

const createRowParser = (delimiter: Delimiter): RowParser => {
  let row: string[] = [];
  let cell = '';
  let length = 0;
  let quoted = false;
  /** The last character was a quote inside quotes: the next one says whether it ends them. */
  let closing = false;

  const endCell = (): void => {
    if (row.length < mostCells) row.push(length > longestText ? '' : cell);
    cell = '';
    length = 0;
  };
  const add = (character: string): void => {
    length += 1;
    if (length <= longestText) cell += character;
  };
  const take = (character: string, rows: string[][]): void => {
    if (quoted) {
      if (character !== '"') add(character);
      else {
        quoted = false;
        closing = true;
      }
      return;
    }
    const doubled = closing && character === '"';
    closing = false;
    if (doubled) add(character);
    if (doubled || (character === '"' && length === 0)) quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (character !== '\r') add(character);
  };

  return {
    write(text) {
      const rows: string[][] = [];
      for (const character of text) take(character, rows);
      return rows;
    },
    end() {
      if (row.length === 0 && length === 0) return [];
      endCell();
      return [row];
    },
  };
};

/**
 * The rows of a table of text with commas (or what else stands between its cells), quotes and line breaks within quotes (RFC 4180), one after the other. UTF-8
 * with or without a mark, else Windows-1252. A cell that is longer than a text can be is empty.
 *
 * Reading throws what the source throws.
 */
export async function* readRows(
  source: ByteSource,
  delimiter: Delimiter = ',',
): AsyncGenerator<readonly string[]> {
  const text = createTextReader('utf-8');
  const parser = createRowParser(delimiter);
  for await (const chunk of source.chunks()) yield* parser.write(text.read(chunk).replaceAll('\uFEFF', ''));
  yield* parser.end();
}
