import type { Column } from '#src/core/domain/signal.ts';

/** What a thinned signal is called by in the API. */
export const thinningMethod = 'min-max: the lowest and the highest value of each of equally many records';

/**
 * The indices of at most `points` records that keep every peak: the records are cut into `points / 2` spans of
 * equal number, and the lowest and the highest value of each span stay, in order of time. Records without a
 * value are left out; a signal that is short enough stays whole.
 *
 * @param points at least 2.
 * @example
 * thinSignal(new Float64Array([1, 9, 2, 0]), 2); // [1, 3]
 */
export const thinSignal = (values: Column, points: number): number[] => {
  const present: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) present.push(i);
  if (present.length <= points) return present;
  const spans = Math.max(1, Math.floor(points / 2));
  const kept: number[] = [];
  for (let span = 0; span < spans; span++) {
    const from = Math.floor((span * present.length) / spans);
    const to = Math.floor(((span + 1) * present.length) / spans);
    let low = present[from] as number;
    let high = low;
    for (let i = from + 1; i < to; i++) {
      const index = present[i] as number;
      if ((values[index] as number) < (values[low] as number)) low = index;
      if ((values[index] as number) > (values[high] as number)) high = index;
    }
    if (low === high) kept.push(low);
    else kept.push(Math.min(low, high), Math.max(low, high));
  }
  return kept;
};
