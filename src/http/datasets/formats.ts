import type { Column, Row } from './column.ts';
import { writeCsv, writeNdjson } from './write-text.ts';

type TableFormat = {
  readonly mediaType: string;
  /** The `Content-Type` of an answer. */
  readonly contentType: string;
  readonly write: (
    columns: readonly Column[],
    pages: AsyncIterable<readonly Row[]>,
  ) => AsyncGenerator<Uint8Array, void>;
};

export const formatIds = ['ndjson', 'csv', 'parquet'] as const;
export type FormatId = (typeof formatIds)[number];

/** How a table is written. */
export const tableFormats: Readonly<Record<FormatId, TableFormat>> = {
  ndjson: {
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    write: writeNdjson,
  },
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    contentType: 'application/vnd.apache.parquet',
    async *write(columns, pages) {
      // Few services are asked for Parquet.
      const { writeParquet } = await import('./write-parquet.ts');
      yield* writeParquet(columns, pages);
    },
  },
};
