import { type DecodedActivity, emptySummary } from '#src/core/domain/decoded-activity.ts';
import type { Columns } from '#src/core/domain/signal.ts';

/** 2026-03-01T10:00:00Z. */
export const tenOClockMs = 1_772_359_200_000;

type Row = { readonly [S in keyof Columns]?: number } & {
  /** Seconds after ten o'clock; `NaN` is a record without time. */
  readonly at: number;
};

const signalsIn = (rows: readonly Row[]): (keyof Columns)[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => key !== 'at') as (keyof Columns)[])),
];

/** A decoded run with these records; a signal missing in a row is missing in that record. */
export const makeDecoded = (rows: readonly Row[], over: Partial<DecodedActivity> = {}): DecodedActivity => {
  const columns = Object.fromEntries(
    signalsIn(rows).map((signal) => [signal, Float64Array.from(rows, (row) => row[signal] ?? Number.NaN)]),
  );
  return {
    format: 'fit',
    sport: 'running',
    subSport: null,
    title: null,
    startMs: tenOClockMs,
    localOffsetSeconds: null,
    creator: { manufacturer: null, product: null, software: null },
    identity: null,
    summary: emptySummary,
    laps: [],
    pauses: [],
    records: {
      length: rows.length,
      timeMs: Float64Array.from(rows, ({ at }) => tenOClockMs + at * 1000),
      columns,
    },
    repairs: [],
    ...over,
  };
};

/** One row a second for `seconds` seconds, and one more that ends the last second. */
export const everySecond = (seconds: number, row: (second: number) => Omit<Row, 'at'>): Row[] =>
  Array.from({ length: seconds + 1 }, (_, at) => ({ at, ...row(at) }));

export type { Row };
