/** Where an answer is not what was expected. */
export type Difference = { readonly path: string; readonly expected: unknown; readonly actual: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Compares an answer leaf by leaf: numbers within `tolerance`, lists in length and order, objects in the fields that
 * are expected.
 *
 * @example
 * differences({ sum: 3, more: 1 }, { sum: 4 }, 0.1, 'load'); // [{ path: 'load.sum', expected: 4, actual: 3 }]
 */
export const differences = (
  actual: unknown,
  expected: unknown,
  tolerance: number,
  path: string,
): readonly Difference[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [{ path, expected, actual }];
    return expected.flatMap((value, index) =>
      differences(actual[index], value, tolerance, `${path}[${index}]`),
    );
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [{ path, expected, actual }];
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(actual[name], value, tolerance, `${path}.${name}`),
    );
  }
  const agrees =
    typeof expected === 'number' && typeof actual === 'number'
      ? Math.abs(actual - expected) <= tolerance
      : actual === expected;
  return agrees ? [] : [{ path, expected, actual }];
};

/**
 * One line a difference.
 *
 * @example
 * printDifference({ path: 'load.sum', expected: 4, actual: undefined }); // 'load.sum: expected 4, actual nothing'
 */
export const printDifference = ({ path, expected, actual }: Difference): string => {
  const text = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
  return `${path}: expected ${text(expected)}, actual ${text(actual)}`;
};
