/** Longer names are of no field. */
const longestCharacters = 60;

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * The name that was probably meant: the same in another spelling, or the only one that begins like it; null when there is
 * none.
 *
 * @example
 * nearestName('session_rpe', ['sport', 'sessionRpe']); // 'sessionRpe'
 * nearestName('distance', ['distanceMeters', 'durationSeconds']); // 'distanceMeters'
 */
export const nearestName = (given: string, names: readonly string[]): string | null => {
  const wanted = given.length > longestCharacters ? '' : plain(given);
  if (wanted.length < 3) return null;
  const same = names.find((name) => plain(name) === wanted);
  if (same !== undefined) return same;
  const alike = names.filter((name) => plain(name).startsWith(wanted) || wanted.startsWith(plain(name)));
  return alike.length === 1 ? (alike[0] ?? null) : null;
};
