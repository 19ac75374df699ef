import { isDeepStrictEqual } from 'node:util';

/** The value as JSON stores it: without undefined fields. */
const plain = (value: object): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(value));

/**
 * Names of the fields in which two values differ as JSON, sorted.
 *
 * @example
 * changedFields({ steps: 10, sport: 'running' }, { steps: 12, sport: 'running' }); // ['steps']
 */
export const changedFields = (before: object, after: object): string[] => {
  const [known, fresh] = [plain(before), plain(after)];
  const names = new Set([...Object.keys(known), ...Object.keys(fresh)]);
  return [...names].filter((name) => !isDeepStrictEqual(known[name], fresh[name])).sort();
};
