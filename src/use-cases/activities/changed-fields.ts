import { isDeepStrictEqual } from 'node:util';

/** As JSON keeps it: without what is undefined. */
const plain = (value: object): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(value));

/**
 * Names of the fields in which two values differ, sorted; whatever JSON does not keep is no difference.
 *
 * @example
 * changedFields({ steps: 10, sport: 'running' }, { steps: 12, sport: 'running' }); // ['steps']
 */
export const changedFields = (before: object, after: object): string[] => {
  const [known, fresh] = [plain(before), plain(after)];
  const names = new Set([...Object.keys(known), ...Object.keys(fresh)]);
  return [...names].filter((name) => !isDeepStrictEqual(known[name], fresh[name])).sort();
};
