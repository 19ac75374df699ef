import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { dayNumber, parseInstant } from '#src/core/index.ts';
import type { Column, ColumnType, Row, Value } from './column.ts';

/**
 * Values of a row group. One is encoded at a time, in a few dozen milliseconds during which nobody else is answered;
 * its rows are what is in memory. Our convention.
 */
const valuesOfGroup = 100_000;

const types: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** Days and instants are numbers since 1970 in Parquet; there is no negative zero, as in the other formats. */
const encode = (type: ColumnType, value: Value): Value => {
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'string') return value;
  if (type === 'day') return dayNumber(value);
  return type === 'instant' ? parseInstant(value) : value;
};

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...types[type] })),
];

const columnData = (columns: readonly Column[], rows: readonly Row[]): ColumnSource[] =>
  columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => encode(type, row[index] ?? null)),
    offsetIndex: false,
  }));

/** Rows in groups of `size`; the last one has what is left. */
async function* inGroups(
  pages: AsyncIterable<readonly Row[]>,
  size: number,
): AsyncGenerator<readonly Row[], void> {
  let waiting: Row[] = [];
  for await (const page of pages) {
    waiting.push(...page);
    while (waiting.length >= size) {
      yield waiting.slice(0, size);
      waiting = waiting.slice(size);
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** A Parquet file, group by group; its columns with their descriptions stand in its metadata as `columns`. */
export async function* writeParquet(
  columns: readonly Column[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array, void> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    createdBy: 'Sinew',
    kvMetadata: [{ key: 'columns', value: JSON.stringify(columns) }],
  });
  const written = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  for await (const rows of inGroups(pages, Math.floor(valuesOfGroup / columns.length))) {
    await parquet.write({ columnData: columnData(columns, rows), rowGroupSize: rows.length });
    yield written();
  }
  await parquet.finish();
  yield written();
}
