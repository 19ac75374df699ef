/** One answer on a scale and its day (days since 1970); null when the question was left out. */
export type DayAnswer = { readonly day: number; readonly value: number | null };

/**
 * One answer a day of the days `from` to `to`, both included: the highest of each day, in the order of days.
 * Days without an answer are left out.
 * Our convention: of several answers on a day the worst counts.
 *
 * @example
 * highestOfDays([{ day: 3, value: 2 }, { day: 3, value: 5 }, { day: 9, value: 1 }], 1, 7); // [5]
 */
export const highestOfDays = (answers: readonly DayAnswer[], from: number, to: number): readonly number[] => {
  const highest = new Map<number, number>();
  for (const { day, value } of answers) {
    if (value === null || Number.isNaN(value) || day < from || day > to) continue;
    highest.set(day, Math.max(value, highest.get(day) ?? value));
  }
  return [...highest].toSorted(([a], [b]) => a - b).map(([, value]) => value);
};
