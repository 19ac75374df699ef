import type { Column } from '#src/core/domain/signal.ts';

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
