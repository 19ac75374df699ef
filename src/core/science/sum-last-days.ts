/**
 * Sum of `length` days of a daily series, the last of them `endingDaysAgo` days before its end. `null` when
 * the series does not reach back so far or one of the days is unknown (`NaN`).
 * Source: rolling seven days as in Nielsen 2014, J Orthop Sports Phys Ther 44:739.
 *
 * @example
 * sumLastDays([1, 2, 3, 4], 2); // 7
 * sumLastDays([1, 2, 3, 4], 2, 1); // 5
 */
export const sumLastDays = (
  daily: ArrayLike<number>,
  length: number,
  endingDaysAgo: number = 0,
): number | null => {
  const end = daily.length - endingDaysAgo;
  if (end - length < 0) return null;
  let sum = 0;
  for (let i = end - length; i < end; i++) sum += daily[i] as number;
  return Number.isNaN(sum) ? null : sum;
};
