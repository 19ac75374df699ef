/** Characters of a name that are kept. Convention. */
const mostCharacters = 200;

/**
 * A name as it is kept: without blanks around it and never longer than a name is; `null` when nothing is left.
 *
 * @example
 * shortText('  Garmin Connect\n'); // 'Garmin Connect'
 */
export const shortText = (text: string | undefined): string | null =>
  text?.trim().slice(0, mostCharacters) || null;
