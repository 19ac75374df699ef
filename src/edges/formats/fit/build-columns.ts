import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import { type Column, hasUnknown, type Signal } from '#src/core/domain/signal.ts';
import type { DescribedField } from './developer-fields.ts';
import type { RecordTable } from './read-records.ts';
import type { Slot } from './record-fields.ts';
import { mergeStrapHeartRate, type StrapHeartRates } from './strap-heart-rate.ts';

/** The rows of one activity within the table; `null` is all of them. */
export type Rows = Int32Array | null;
export type BuiltRecords = { readonly records: RecordColumns; readonly repairs: readonly Repair[] };

const PLAIN: readonly Signal[] = [
  'latitude',
  'longitude',
  'distance',
  'heartRate',
  'stepLength',
  'verticalOscillation',
  'verticalRatio',
  'groundContact',
  'groundContactBalance',
  'power',
  'temperature',
];
/** Nothing but zeros was never measured; zero is a value where others are not. */
const NEVER_ONLY_ZERO: readonly Signal[] = ['distance', 'speed', 'cadence', 'heartRate', 'power'];
/** A foot is always on the ground for a while, and a body always bounces: zero is "not measured". */
const NEVER_ZERO: readonly Signal[] = [
  'stepLength',
  'verticalOscillation',
  'verticalRatio',
  'groundContact',
  'groundContactBalance',
];

const pick = (column: Column, rows: Rows): Column => {
  if (rows === null) return column;
  const picked = new Float64Array(rows.length);
  for (let at = 0, { length } = picked; at < length; at++) picked[at] = column[rows[at] as number] as number;
  return picked;
};

const countValues = (column: Column): number => {
  let count = 0;
  for (let row = 0, { length } = column; row < length; row++) if (!Number.isNaN(column[row])) count++;
  return count;
};

/** `first` where it has a value, else `second`. */
const prefer = (first: Column | undefined, second: Column | undefined): Column | undefined => {
  if (first === undefined || second === undefined) return first ?? second;
  if (!hasUnknown(first)) return first;
  const preferred = first.slice();
  for (let row = 0, { length } = preferred; row < length; row++) {
    if (Number.isNaN(preferred[row])) preferred[row] = second[row] as number;
  }
  return preferred;
};

const addFraction = (whole: Column | undefined, fraction: Column | undefined): Column | undefined => {
  if (whole === undefined || fraction === undefined) return whole;
  const added = whole.slice();
  for (let row = 0, { length } = added; row < length; row++) {
    const part = fraction[row] as number;
    if (!Number.isNaN(part)) added[row] = (added[row] as number) + part;
  }
  return added;
};

/** Takes the zeros out of a column, which belongs to this activity alone, and counts them. */
const dropZeros = (column: Column): number => {
  let zeros = 0;
  for (let row = 0, { length } = column; row < length; row++) {
    if (column[row] !== 0) continue;
    column[row] = Number.NaN;
    zeros++;
  }
  return zeros;
};

const assemble = (table: RecordTable, rows: Rows): Map<Signal, Column> => {
  const slot = (name: Slot): Column | undefined => {
    const column = table.native.get(name);
    return column && pick(column, rows);
  };
  const columns = new Map<Signal, Column>();
  const put = (signal: Signal, column: Column | undefined): void => {
    if (column !== undefined) columns.set(signal, column);
  };
  for (const signal of PLAIN) put(signal, slot(signal));
  put('speed', prefer(slot('enhancedSpeed'), slot('speed')));
  put('altitude', prefer(slot('enhancedAltitude'), slot('altitude')));
  put('cadence', prefer(addFraction(slot('cadence'), slot('fractionalCadence')), slot('cadence256')));
  return columns;
};

const dropUnmeasured = (columns: Map<Signal, Column>): number => {
  let zeros = 0;
  for (const signal of NEVER_ZERO) {
    const column = columns.get(signal);
    if (column !== undefined) zeros += dropZeros(column);
  }
  for (const [signal, column] of columns) if (column.every(Number.isNaN)) columns.delete(signal);
  return zeros;
};

const isMeasured = (signal: Signal, column: Column | undefined): boolean =>
  column !== undefined &&
  !(NEVER_ONLY_ZERO.includes(signal) && column.every((value) => value === 0 || Number.isNaN(value)));

/** Fills signals that no native field measured from developer fields; returns the number of values filled. */
const fillFromDevelopers = (
  columns: Map<Signal, Column>,
  table: RecordTable,
  fields: readonly DescribedField[],
  rows: Rows,
): number => {
  let samples = 0;
  for (const [index, { signal }] of fields.entries()) {
    const raw = table.developer[index];
    if (raw === undefined || isMeasured(signal, columns.get(signal))) continue;
    const column = pick(raw, rows);
    if (NEVER_ZERO.includes(signal)) dropZeros(column);
    const values = countValues(column);
    if (values > 0) columns.set(signal, column);
    samples += values;
  }
  return samples;
};

const noteRepairs = (counts: readonly Repair[]): readonly Repair[] =>
  counts.filter((repair) => repair.samples > 0);

/**
 * The records of one activity: native fields first, whole and fraction joined, enhanced before plain; then
 * developer fields where a signal was not measured at all; then the strap's heart rates.
 */
export const buildRecords = (
  table: RecordTable,
  fields: readonly DescribedField[],
  rows: Rows,
  strap: StrapHeartRates,
): BuiltRecords => {
  const timeMs = pick(table.timeMs, rows);
  const columns = assemble(table, rows);
  const zeros = dropUnmeasured(columns);
  const fromDevelopers = fillFromDevelopers(columns, table, fields, rows);
  const hasStrap = strap.timeMs.length > 0;
  const merged = hasStrap ? mergeStrapHeartRate(strap, timeMs, columns.get('heartRate')) : null;
  if (merged !== null && merged.samples > 0) columns.set('heartRate', merged.column);
  return {
    records: { length: timeMs.length, timeMs, columns: Object.fromEntries(columns) },
    repairs: noteRepairs([
      { id: 'zero-means-unmeasured', samples: zeros },
      { id: 'developer-field-used', samples: fromDevelopers },
      { id: 'heart-rate-strap-merged', samples: merged?.samples ?? 0 },
    ]),
  };
};
