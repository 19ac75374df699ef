/** Sentences of this many words or more are said once. Our convention. */
const LONG_SENTENCE_WORDS = 6;
/** A word of a script without spaces has about so many characters. */
const CHARACTERS_PER_HAN_WORD = 2;

/** After a full stop and its space; in a script without spaces after a full stop, unless a bracket or quote follows. */
const betweenSentences = /(?<=[.!?][ \n]{1,4})(?=[^ \n(])|(?<=[。！？][ \n]{0,4})(?=[^”’」』）（ \n])/;

/** The sentences of a text, each with the space behind it. */
const spacedSentencesOf = (text: string): readonly string[] => text.split(betweenSentences);

/**
 * A text in its sentences; a full stop within a number, or before a space that does not break ("9. Mai"), ends none.
 * What stands in brackets after a sentence belongs to it.
 *
 * @example
 * sentencesOf('Run 6.6 km. Rest.'); // ['Run 6.6 km.', 'Rest.']
 */
export const sentencesOf = (text: string): readonly string[] =>
  spacedSentencesOf(text)
    .map((sentence) => sentence.trimEnd())
    .filter((sentence) => sentence !== '');

/** A sentence without the full stop at its end. */
export const withoutFullStop = (sentence: string): string => sentence.replace(/[.。]$/, '');

/** Whether a text ends as a sentence does. */
export const isSentence = (text: string): boolean => /[.!?。！？]$/.test(text);

const keyOf = (sentence: string): string =>
  sentence
    .trimEnd()
    .toLowerCase()
    .replace(/[.!?。！？]{1,3}$/, '');

const countWords = (sentence: string): number =>
  sentence.trimEnd().split(/\s+/).length +
  [...sentence.matchAll(/\p{Script=Han}/gu)].length / CHARACTERS_PER_HAN_WORD;

const isLong = (sentence: string): boolean => countWords(sentence) >= LONG_SENTENCE_WORDS;

/** Remembers the long sentences of one answer. */
export type Said = {
  /** Marks every sentence of a text as said and returns the text as it is. */
  readonly keep: (text: string) => string;
  /** The text without the long sentences that were said before; empty when all of it was said. */
  readonly shorten: (text: string) => string;
};

/**
 * An empty memory of what was said.
 *
 * @example
 * const said = newSaid();
 * said.keep('You have run many days in a row.');
 * said.shorten('You have run many days in a row. Rest.'); // 'Rest.'
 */
export const newSaid = (): Said => {
  const long = new Set<string>();
  const remember = (sentence: string): void => {
    if (isLong(sentence)) long.add(keyOf(sentence));
  };
  return {
    keep: (text) => {
      for (const sentence of sentencesOf(text)) remember(sentence);
      return text;
    },
    shorten: (text) => {
      const fresh = spacedSentencesOf(text).filter((sentence) => !long.has(keyOf(sentence)));
      for (const sentence of fresh) remember(sentence);
      return fresh.join('').trimEnd();
    },
  };
};
