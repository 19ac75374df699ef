/** Sentences of this many words or more are said once. Our convention. */
const LONG_SENTENCE_WORDS = 6;

/**
 * A text in its sentences; a full stop within a number, or before a space that does not break ("9. Mai"), ends none.
 * What stands in brackets after a sentence belongs to it.
 *
 * @example
 * sentencesOf('Run 6.6 km. Rest.'); // ['Run 6.6 km.', 'Rest.']
 */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])[ \n]+(?!\()/).filter((sentence) => sentence !== '');

const keyOf = (sentence: string): string => sentence.toLowerCase().replace(/[.!?]{1,3}$/, '');

const isLong = (sentence: string): boolean => sentence.split(/\s+/).length >= LONG_SENTENCE_WORDS;

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
      const fresh = sentencesOf(text).filter((sentence) => !long.has(keyOf(sentence)));
      for (const sentence of fresh) remember(sentence);
      return fresh.join(' ');
    },
  };
};
