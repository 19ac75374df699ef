import type { ByteSource } from '#src/edges/formats/format.ts';
import { longestText } from '#src/edges/longest-text.ts';
import { readText } from './read-text.ts';

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

/** One row. `isCut`: a quote that begins in it is never closed, so that the rest of the file stands within it. */
export type Row = { readonly cells: readonly string[]; readonly isCut: boolean };

/** Takes text piece by piece and gives the rows that it completes. */
type RowParser = { readonly write: (text: string) => Row[]; readonly end: () => Row[] };

const createRowParser = (delimiter: Delimiter): RowParser => {
  let row: string[] = [];
  let cell = '';
  let length = 0;
  let quoted = false;
  /** The last character was a quote inside quotes: the next one says whether it ends them. */
  let closing = false;
  /** The last character was a carriage return that ended a row: a line feed behind it is part of that end. */
  let returned = false;

  const endCell = (): void => {
    if (row.length < mostCells) row.push(length > longestText ? '' : cell);
    cell = '';
    length = 0;
  };
  const add = (character: string): void => {
    length += 1;
    if (length <= longestText) cell += character;
  };
  const take = (character: string, rows: Row[]): void => {
    const ended = returned;
    returned = false;
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
    else if (character === '\r' || (character === '\n' && !ended)) {
      endCell();
      rows.push({ cells: row, isCut: false });
      row = [];
      returned = character === '\r';
    } else if (character !== '\n') add(character);
  };

  return {
    write(text) {
      const rows: Row[] = [];
      for (const character of text) take(character, rows);
      return rows;
    },
    end() {
      if (row.length === 0 && length === 0 && !quoted) return [];
      if (quoted) cell = '';
      endCell();
      return [{ cells: row, isCut: quoted }];
    },
  };
};

/**
 * The rows of a table of text with commas (or what else stands between its cells), quotes and line breaks within quotes (RFC 4180), one after the other. A
 * cell that is longer than a text can be, or whose quote is never closed, is empty.
 *
 * Reading throws what the source throws.
 */
export async function* readRows(source: ByteSource, delimiter: Delimiter = ','): AsyncGenerator<Row> {
  const parser = createRowParser(delimiter);
  for await (const text of readText(source)) yield* parser.write(text);
  yield* parser.end();
}
