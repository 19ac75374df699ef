import type { Column } from '#src/core/domain/signal.ts';

/** How records are thinned, as the API says it. */
export const thinningMethod =
  'the same records for all signals: the lowest and the highest value of each signal in equally many records, the first, the last, and others evenly between';

/** Adds the records in which a signal is lowest and highest within each of `spans` spans of equally many records. */
const keepExtremes = (kept: Set<number>, values: Column, spans: number): void => {
  for (let span = 0; span < spans; span++) {
    const to = Math.floor(((span + 1) * values.length) / spans);
    let [low, high] = [-1, -1];
    for (let i = Math.floor((span * values.length) / spans); i < to; i++) {
      const value = values[i] as number;
      if (Number.isNaN(value)) continue;
      if (low < 0 || value < (values[low] as number)) low = i;
      if (high < 0 || value > (values[high] as number)) high = i;
    }
    if (low >= 0) kept.add(low).add(high);
  }
};

/**
 * The indices of at most `points` records, in order, that show all signals at the same times: the first and the
 * last, each signal's peaks as far as there is room for those of all, and others evenly between. The work grows
 * with the records and the signals.
 *
 * @param columns equally long signals; `NaN` is no value.
 * @param points at least 2.
 * @example
 * thinRecords([new Float64Array([1, 9, 2, 0, 3, 3])], 6, 4); // [0, 1, 3, 5]
 */
export const thinRecords = (columns: readonly Column[], records: number, points: number): number[] => {
  if (records <= points) return Array.from({ length: records }, (_, i) => i);
  const kept = new Set([0, records - 1]);
  // Half of the room is for the peaks.
  const spans = Math.floor(points / 2 / (2 * Math.max(1, columns.length)));
  for (const values of columns) keepExtremes(kept, values, spans);
  const room = points - kept.size;
  for (let k = 1; k <= room; k++) kept.add(Math.round((k * (records - 1)) / (room + 1)));
  return [...kept].sort((a, b) => a - b);
};
