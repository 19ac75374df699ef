import { checkSync } from 'recheck';
import type { Pattern } from './find-patterns.ts';

/** What recheck says of a pattern; `null` when its cost grows no faster than the text. */
const judge = ({ source, flags }: Pattern): string | null => {
  // No time limit: a busy machine must not change the answer. The search for an attack counts steps instead.
  const found = checkSync(source, flags, { timeout: null, attackTimeout: null });
  if (found.status === 'safe') return null;
  return found.status === 'unknown'
    ? 'cannot be judged'
    : `${found.complexity.summary}, for example on ${found.attack.pattern}`;
};

/**
 * One line for each pattern whose cost can grow faster than the text that it is given.
 *
 * @example
 * judgePatterns([{ place: 'a.ts:1', source: '\\s+$', flags: '' }]);
 * // ['a.ts:1 /\\s+$/: 2nd degree polynomial, for example on …']
 */
export const judgePatterns = (patterns: readonly Pattern[]): readonly string[] => {
  const written = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
  return [...Map.groupBy(patterns, written)].flatMap(([pattern, same]) => {
    const fault = same[0] === undefined ? null : judge(same[0]);
    return fault === null ? [] : same.map(({ place }) => `${place} ${pattern}: ${fault}`);
  });
};
