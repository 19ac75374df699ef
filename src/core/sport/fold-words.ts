/** Characters of a text that are read. Convention: no type or name is longer. */
const mostCharacters = 200;

/** Letters that Unicode does not take apart into a base and an accent; the final sigma is a sigma. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
};

/**
 * The words of a text, without case, accents and forms of width, so that writing never matters. At most the first 200
 * characters are read.
 *
 * @example
 * foldWords('Course à pied_LE matin'); // ['course', 'a', 'pied', 'le', 'matin']
 */
export const foldWords = (text: string): readonly string[] =>
  text
    .slice(0, mostCharacters)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[æðøþđıłœßς]/gu, (letter) => plainLetters[letter] ?? letter)
    // Runs of letters or of digits: an underscore, a blank or a bracket ends a word, and so does a digit.
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** The same text with a blank where a small letter meets a capital: `VirtualRide` is two words. */
export const splitCamelCase = (text: string): string =>
  text.slice(0, mostCharacters).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
