import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import { type Column, type Columns, type Signal, signals } from '#src/core/domain/signal.ts';
import type { FileBudget } from '#src/edges/file-budget.ts';

const signalNames = Object.keys(signals) as readonly Signal[];
const indexOfSignal = Object.fromEntries(signalNames.map((name, index) => [name, index])) as Readonly<
  Record<Signal, number>
>;
/** Records of one chunk of a column. */
const chunkRows = 4096;

/** Collects records one after the other in columns that grow by chunks; only signals that occur take memory. */
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

/** The chunks of a column, each emptied once it is copied, so that no column is held twice for long. */
const join = (chunks: Column[], length: number): Column => {
  const joined = new Float64Array(length);
  for (let from = 0; from < length; from += chunkRows) {
    joined.set((chunks.shift() ?? joined).subarray(0, length - from), from);
  }
  return joined;
};

/**
 * An empty table. `push` throws Failure `file-too-large` before the table would exceed the budget of the file.
 */
export const createRecordTable = (budget: FileBudget): RecordTable => {
  const pending = new Float64Array(signalNames.length).fill(Number.NaN);
  const columns: (Column[] | undefined)[] = signalNames.map(() => undefined);
  const times: Column[] = [];
  let length = 0;
  let held = 1;
  let impossiblePositions = 0;

  const emptyChunk = (): Column => new Float64Array(chunkRows).fill(Number.NaN);
  const columnFor = (index: number): Column[] => {
    const known = columns[index];
    if (known !== undefined) return known;
    budget.spend('values', length);
    held += 1;
    const made = times.map(emptyChunk);
    columns[index] = made;
    return made;
  };
  const dropImpossiblePosition = (): void => {
    if (!isOffEarth(pending)) return;
    impossiblePositions += 1;
    pending[latitude] = Number.NaN;
    pending[longitude] = Number.NaN;
  };
  const addChunk = (): void => {
    times.push(emptyChunk());
    for (const column of columns) column?.push(emptyChunk());
  };

  return {
    length: () => length,
    set(signal, value) {
      const index = indexOfSignal[signal];
      if (Number.isNaN(pending[index])) pending[index] = value;
    },
    push(time) {
      budget.spend('records');
      budget.spend('values', held);
      const row = length % chunkRows;
      if (row === 0) addChunk();
      dropImpossiblePosition();
      for (let index = 0; index < pending.length; index += 1) {
        const value = pending[index] as number;
        const chunk = Number.isNaN(value) ? undefined : columnFor(index).at(-1);
        if (chunk !== undefined) chunk[row] = value;
      }
      pending.fill(Number.NaN);
      const chunk = times.at(-1);
      if (chunk !== undefined) chunk[row] = time;
      length += 1;
    },
    discard() {
      pending.fill(Number.NaN);
    },
    finish() {
      const finished: Partial<Record<Signal, Column>> = {};
      for (const [index, name] of signalNames.entries()) {
        const chunks = columns[index];
        if (chunks !== undefined) finished[name] = join(chunks, length);
      }
      const records = { length, timeMs: join(times, length), columns: finished };
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
