/** A series with its values as places in the order of all its values; -1 where none is known. */
export type Levels = { readonly at: Int16Array; readonly count: number };

/**
 * Replaces each value by its place among the different values, so that any part of the series is ranked by counting.
 *
 * @example
 * levelsOf([3, null, 1, 3]).at; // Int16Array [1, -1, 0, 1]
 */
export const levelsOf = (values: readonly (number | null)[]): Levels => {
  const different = [...new Set(values.filter((value) => value !== null))].sort((a, b) => a - b);
  const place = new Map(different.map((value, index) => [value, index]));
  return {
    at: Int16Array.from(values, (value) => (value === null ? -1 : (place.get(value) ?? -1))),
    count: different.length,
  };
};
