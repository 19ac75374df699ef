/**
 * A value at a path of an answer; `undefined` where the answer has no such field.
 *
 * @example
 * valueAt({ ceiling: { nextRunMeters: 11000 } }, 'ceiling.nextRunMeters'); // 11000
 */
export const valueAt = (answer: unknown, path: string): unknown => {
  let value: unknown = answer;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([field]) => field === name)?.[1];
  }
  return value;
};

/** The items of a list of an answer; none where the answer has no such list. */
export const listAt = (answer: unknown, path: string): readonly unknown[] => {
  const value = valueAt(answer, path);
  return Array.isArray(value) ? value : [];
};

/** One field of each item of a list, as text. */
export const namesAt = (answer: unknown, path: string, field: string): readonly string[] =>
  listAt(answer, path).map((item) => String(valueAt(item, field)));
