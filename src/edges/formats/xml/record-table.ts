import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import { type Column, type Columns, type Signal, signals } from '#src/core/domain/signal.ts';

const signalNames = Object.keys(signals) as readonly Signal[];
const indexOfSignal = Object.fromEntries(signalNames.map((name, index) => [name, index])) as Readonly<
  Record<Signal, number>
>;
const firstCapacity = 1024;

/** Collects records one after the other in columns that grow; only signals that occur take memory. */
export type RecordTable = {
  readonly length: () => number;
  /** Gives the record under construction a value; the first value of a signal stays, `NaN` is no value. */
  readonly set: (signal: Signal, value: number) => void;
  /** Ends the record under construction. A position that is not on the earth is left out and counted. */
  readonly push: (timeMs: number) => void;
  /** Discards the record under construction. */
  readonly discard: () => void;
  readonly finish: () => RecordedPoints;
};

/** All records of a file. */
export type RecordedPoints = {
  readonly records: RecordColumns;
  /** Positions that are not on the earth. */
  readonly impossiblePositions: number;
};

const { latitude, longitude } = indexOfSignal;

/** `NaN` compares false, so a missing position is nowhere, not off the earth. */
const isOffEarth = (row: Column): boolean =>
  Math.abs(row[latitude] as number) > 90 || Math.abs(row[longitude] as number) > 180;

const grown = (column: Column, capacity: number): Column => {
  const larger = new Float64Array(capacity);
  larger.set(column);
  return larger;
};

/** An empty table. */
export const createRecordTable = (): RecordTable => {
  const pending = new Float64Array(signalNames.length).fill(Number.NaN);
  const columns: (Column | undefined)[] = signalNames.map(() => undefined);
  let timeMs: Column = new Float64Array(firstCapacity);
  let length = 0;
  let impossiblePositions = 0;

  const grow = (): void => {
    const capacity = timeMs.length * 2;
    timeMs = grown(timeMs, capacity);
    for (const [index, column] of columns.entries()) {
      if (column !== undefined) columns[index] = grown(column, capacity);
    }
  };
  const columnFor = (index: number): Column => {
    const known = columns[index];
    if (known !== undefined) return known;
    const made = new Float64Array(timeMs.length).fill(Number.NaN, 0, length);
    columns[index] = made;
    return made;
  };

  return {
    length: () => length,
    set(signal, value) {
      const index = indexOfSignal[signal];
      if (Number.isNaN(pending[index])) pending[index] = value;
    },
    push(time) {
      if (length === timeMs.length) grow();
      if (isOffEarth(pending)) {
        impossiblePositions += 1;
        pending[latitude] = Number.NaN;
        pending[longitude] = Number.NaN;
      }
      for (let index = 0; index < pending.length; index += 1) {
        const value = pending[index] as number;
        if (!Number.isNaN(value)) columnFor(index)[length] = value;
        else {
          const column = columns[index];
          if (column !== undefined) column[length] = Number.NaN;
        }
        pending[index] = Number.NaN;
      }
      timeMs[length] = time;
      length += 1;
    },
    discard() {
      pending.fill(Number.NaN);
    },
    finish() {
      const finished: Partial<Record<Signal, Column>> = {};
      for (const [index, name] of signalNames.entries()) {
        const column = columns[index];
        if (column !== undefined) finished[name] = column.slice(0, length);
      }
      const records = { length, timeMs: timeMs.slice(0, length), columns: finished };
      return { records, impossiblePositions };
    },
  };
};

/** A run of records: from `from` up to, not including, `to`. */
export type RecordRange = { readonly from: number; readonly to: number };

const gather = (column: Column, ranges: readonly RecordRange[], length: number): Column => {
  const gathered = new Float64Array(length);
  let at = 0;
  for (const { from, to } of ranges) {
    gathered.set(column.subarray(from, to), at);
    at += to - from;
  }
  return gathered;
};

/** The records of some ranges, in the order of the ranges. A signal that none of them has gets no column. */
export const selectRecords = (records: RecordColumns, ranges: readonly RecordRange[]): RecordColumns => {
  const length = ranges.reduce((sum, range) => sum + range.to - range.from, 0);
  const columns: { [S in Signal]?: Column } = {};
  for (const name of signalNames) {
    const column = (records.columns as Columns)[name];
    if (column === undefined) continue;
    const gathered = gather(column, ranges, length);
    if (gathered.some((value) => !Number.isNaN(value))) columns[name] = gathered;
  }
  return { length, timeMs: gather(records.timeMs, ranges, length), columns };
};
