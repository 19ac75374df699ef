import { foldWords, splitCamelCase } from './fold-words.ts';
import {
  ends,
  isUnspaced,
  type Meaning,
  mostUnspacedCharacters,
  mostWordsInPhrase,
  starts,
  vocabulary,
} from './vocabulary.ts';

/** Letters that a compound has beside its known part. Convention. */
const fewestLettersBeside = 3;

/** The longest known entry that begins at a place: how much of `parts` it takes, and what it means. */
const longestAt = (
  parts: readonly string[],
  from: number,
  most: number,
  glue: string,
): { readonly length: number; readonly meaning: Meaning } | null => {
  for (let length = Math.min(most, parts.length - from); length > 0; length -= 1) {
    const meaning = vocabulary.get(parts.slice(from, from + length).join(glue));
    if (meaning !== undefined) return { length, meaning };
  }
  return null;
};

/** What a text of parts means, from left to right; the longest entry at each place wins. */
const meaningsOf = (
  parts: readonly string[],
  most: number,
  glue: string,
  otherwise: (part: string) => readonly Meaning[],
): readonly Meaning[] => {
  const found: Meaning[] = [];
  let at = 0;
  while (at < parts.length) {
    const longest = longestAt(parts, at, most, glue);
    found.push(...(longest === null ? otherwise(parts[at] ?? '') : [longest.meaning]));
    at += longest?.length ?? 1;
  }
  return found;
};

/** What a word means that is no entry: by the words inside it where its script has no blanks, else as a compound. */
const meaningsInside = (word: string): readonly Meaning[] => {
  if (isUnspaced(word)) return meaningsOf([...word], mostUnspacedCharacters, '', () => []);
  const isLonger = ({ letters }: { readonly letters: string }): boolean =>
    word.length >= letters.length + fewestLettersBeside;
  const known =
    ends.find((end) => isLonger(end) && word.endsWith(end.letters)) ??
    starts.find((start) => isLonger(start) && word.startsWith(start.letters));
  return known === undefined ? [] : [known.meaning];
};

const meaningsIn = (text: string): ReadonlySet<Meaning> => {
  const found = new Set(meaningsOf(foldWords(text), mostWordsInPhrase, ' ', meaningsInside));
  found.delete('none');
  return found;
};

/**
 * Everything that the words of a text mean, whole words only. A text in which nothing is known is tried again with
 * `CamelCase` taken apart. The cost grows with the text, of which at most 200 characters are read.
 *
 * @example
 * findMeanings('Lauf am Morgen'); // Set { 'running' }
 * findMeanings('Verlauf'); // Set {}
 */
export const findMeanings = (text: string): ReadonlySet<Meaning> => {
  const found = meaningsIn(text);
  return found.size > 0 ? found : meaningsIn(splitCamelCase(text));
};
