/**
 * Index of the last of some ascending numbers that is no larger than `limit`; -1 where all are.
 *
 * @example
 * lastAtMost([0, 60], 59); // 0
 */
export const lastAtMost = (ascending: readonly number[], limit: number): number => {
  let [low, high] = [-1, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};
