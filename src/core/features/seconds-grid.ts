import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { type Column, hasUnknown } from '#src/core/domain/signal.ts';
import { seek, shareAfter, valueAfter } from './active-clock.ts';

/**
 * For each whole second of a clock that counts only moving time, the record that stands for it. One-second
 * formulas (rolling means, percentiles) read the recording through this grid, so an irregular recording and
 * its one-second twin give the same answer.
 *
 * @param clock running totals of moving seconds, one more entry than records.
 */
export const recordAtEachSecond = (clock: Column): Uint32Array => {
  const records = clock.length - 1;
  const seconds = Math.floor((clock[records] ?? 0) + 1e-6);
  const grid = new Uint32Array(Math.max(0, seconds));
  let i = 0;
  for (let s = 0, { length } = grid; s < length; s += 1) {
    while (i + 1 < records && (clock[i + 1] as number) <= s + 0.5) i += 1;
    grid[s] = i;
  }
  return grid;
};

/** A column read once for each second of the grid. */
export const atEachSecond = (column: Column, grid: Uint32Array): Column => {
  const read = new Float64Array(grid.length);
  for (let s = 0, { length } = grid; s < length; s += 1) read[s] = column[grid[s] as number] as number;
  return read;
};

/** Metres before each record, and of all at the end, of those that move. */
const movedTotals = (stepMeters: Column, movingSeconds: Column): Column => {
  const totals = new Float64Array(stepMeters.length + 1);
  let total = 0;
  for (let i = 0, { length } = stepMeters; i < length; i += 1) {
    const step = stepMeters[i] as number;
    if ((movingSeconds[i] as number) > 0 && !Number.isNaN(step)) total += step;
    totals[i + 1] = total;
  }
  return totals;
};

/** Metres in each second: those of the records that move, each along its straight line. */
export const measureEachSecond = (
  { stepMeters }: CleanStream,
  movingSeconds: Column,
  clock: Column,
  grid: Uint32Array,
): Column => {
  const totals = movedTotals(stepMeters, movingSeconds);
  const meters = new Float64Array(grid.length);
  let k = seek(clock, 0, 0);
  let before = totals[k] as number;
  for (let s = 0, { length } = grid; s < length; s += 1) {
    k = seek(clock, k, s + 1);
    const upTo = valueAfter(totals, k, shareAfter(clock, k, s + 1));
    meters[s] = Number.isNaN(stepMeters[grid[s] as number]) ? Number.NaN : upTo - before;
    before = upTo;
  }
  return meters;
};

/** Each unknown value as the one before it, or the first known one; the same column where all are known. */
const holdLast = (column: Column): Column => {
  if (!hasUnknown(column)) return column;
  const held = column.slice();
  let last = column.find((value) => !Number.isNaN(value)) ?? 0;
  for (let i = 0, { length } = held; i < length; i += 1) {
    if (Number.isNaN(held[i])) held[i] = last;
    else last = held[i] as number;
  }
  return held;
};

/** Cumulative distance in the middle of each second; unknown distances lie before the first known one. */
export const placesEachSecond = (distance: Column, clock: Column, seconds: number): Column => {
  const held = holdLast(distance);
  const atRecords = clock.subarray(0, held.length);
  const places = new Float64Array(seconds);
  let k = 0;
  for (let s = 0; s < seconds; s += 1) {
    k = seek(atRecords, k, s + 0.5);
    places[s] = valueAfter(held, k, shareAfter(atRecords, k, s + 0.5));
  }
  return places;
};
