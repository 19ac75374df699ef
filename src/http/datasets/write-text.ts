import type { Column, Row, Value } from './column.ts';

type Pages = AsyncIterable<readonly Row[]>;

/** What a spreadsheet takes for the beginning of a formula, after blanks that it ignores; full-width signs too. */
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A value as a field of CSV (RFC 4180): quoted where it has to be. A text that a spreadsheet would compute gets an
 * apostrophe in front, so that opening the file runs nothing; unknown is empty.
 *
 * @example
 * csvField('=1+1'); // "'=1+1"
 */
export const csvField = (value: Value): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe === '' ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csvLine = (fields: readonly Value[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** CSV with a header, page by page. */
export async function* writeCsv(columns: readonly Column[], pages: Pages): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(csvLine(columns.map(({ name }) => name)));
  for await (const page of pages) yield Buffer.from(page.map(csvLine).join(''));
}

/** A JSON object a line, page by page; nothing when there are no rows. */
export async function* writeNdjson(
  columns: readonly Column[],
  pages: Pages,
): AsyncGenerator<Uint8Array, void> {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  const line = (row: Row): string =>
    `{${keys.map((key, index) => `${key}:${JSON.stringify(row[index] ?? null)}`).join(',')}}\n`;
  for await (const page of pages) yield Buffer.from(page.map(line).join(''));
}
