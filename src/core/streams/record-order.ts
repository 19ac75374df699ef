import type { Column } from '#src/core/domain/signal.ts';

/** How many records lie earlier than one before them. */
export const countOutOfOrder = (timeMs: Column): number => {
  let latest = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let i = 0, { length } = timeMs; i < length; i += 1) {
    const time = timeMs[i] as number;
    if (time < latest) count += 1;
    else latest = time;
  }
  return count;
};

/** The records as the file has them. */
export const fileOrder = (length: number): Uint32Array => Uint32Array.from({ length }, (_, i) => i);

/** The records by their times; equal ones as in the file. */
export const timeOrder = (timeMs: Column): Uint32Array =>
  fileOrder(timeMs.length).sort((a, b) => (timeMs[a] as number) - (timeMs[b] as number));

/**
 * The largest choice of records whose times never decrease in the order of the file (patience sorting: the cost is that of a
 * sort).
 *
 * @example
 * longestInOrder(Float64Array.of(9, 1, 2, 3)); // [1, 2, 3]
 */
export const longestInOrder = (timeMs: Column): Uint32Array => {
  const ends: number[] = [];
  const before = new Int32Array(timeMs.length).fill(-1);
  for (let i = 0, { length } = timeMs; i < length; i += 1) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((timeMs[ends[middle] as number] as number) <= (timeMs[i] as number)) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = ends[low - 1] as number;
    ends[low] = i;
  }
  const kept = new Uint32Array(ends.length);
  let record = ends.at(-1) ?? -1;
  for (let k = kept.length - 1; k >= 0; k -= 1) {
    kept[k] = record;
    record = before[record] as number;
  }
  return kept;
};
