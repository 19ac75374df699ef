/** Characters of a title that are kept. Convention. */
const mostCharacters = 200;
/** Characters of a foreign text that are looked at. Convention. */
const mostLookedAt = 4 * mostCharacters;

/**
 * A title as it is shown: one line, without control characters or what turns the direction of a text around it, and
 * never longer than a title is; null when nothing is left.
 *
 * @example
 * tidyTitle(' Evening\nrun '); // 'Evening run'
 */
export const tidyTitle = (text: string | null): string | null => {
  if (text === null) return null;
  const shown = text
    .slice(0, mostLookedAt)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  return Array.from(shown).slice(0, mostCharacters).join('').trim() || null;
};
