import { parquetReadObjects } from 'hyparquet';
import { operatorKey, type TestService } from '#tests/support/test-service.ts';

export type Cell = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Cell>>;

/** An export as its client receives it. */
export const fetchExport = async (
  service: TestService,
  path: string,
  init: RequestInit = {},
): Promise<Response> =>
  fetch(`${await service.listen()}/v1/export/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${operatorKey}`, ...init.headers },
  });

/** The fields of the lines of CSV by RFC 4180; an unquoted empty one is null. */
const csvLines = (text: string): (string | null)[][] => {
  const lines: (string | null)[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain === '' ? null : (plain ?? null)));
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter(({ length }) => length > 0);
};

/** The rows of CSV as texts. */
export const readCsv = (text: string): Readonly<Record<string, string | null>>[] => {
  const [header = [], ...lines] = csvLines(text);
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? null])));
};

export const readNdjson = (text: string): TableRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TableRow);

/** Days and instants as the API writes them. */
const asWritten = (value: unknown): unknown => {
  if (!(value instanceof Date)) return value ?? null;
  return value.toISOString();
};

/** The rows of a Parquet file, in the names and texts of the API; `days` are its columns of days. */
export const readParquet = async (bytes: ArrayBuffer): Promise<Readonly<Record<string, unknown>>[]> =>
  (await parquetReadObjects({ file: bytes })).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asWritten(value)])),
  );
