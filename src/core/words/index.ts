import { en } from './en/index.ts';
import { fillNumbers, type RuleNumbers } from './fill-numbers.ts';
import type { Language } from './language.ts';

/** Every language: a folder and a line here. */
export const languages = { en } as const satisfies Readonly<Record<string, Language>>;

/** A language by its id. */
export type LanguageId = keyof typeof languages;
/** A language by its id, or a whole one that is handed in. */
export type LanguageChoice = LanguageId | Language;

/** The language of every answer for which none is chosen. */
export const defaultLanguage = 'en' satisfies LanguageId;

/** Filled languages: filling one takes half a millisecond, and the same few are asked for again and again. */
const filled = new WeakMap<Language, WeakMap<RuleNumbers, Language>>();

const fillOnce = (words: Language, numbers: RuleNumbers): Language => {
  const byNumbers = filled.get(words) ?? new WeakMap<RuleNumbers, Language>();
  filled.set(words, byNumbers);
  const known = byNumbers.get(numbers) ?? fillNumbers(words, numbers);
  byNumbers.set(numbers, known);
  return known;
};

/**
 * The words of a language. With the numbers of the rules every text holds them; without, a text that names one
 * keeps its placeholder.
 *
 * @example
 * wordsOf('en').routines.plank.name; // 'Plank'
 * wordsOf('en', rules).questions['planned-run']; // 'Is the planned run much longer than your longest of the last 30 days?'
 */
export const wordsOf = (language: LanguageChoice = defaultLanguage, numbers?: RuleNumbers): Language => {
  const words = typeof language === 'string' ? languages[language] : language;
  return numbers === undefined ? words : fillOnce(words, numbers);
};

const isLanguageId = (id: string): id is LanguageId => Object.hasOwn(languages, id);

/**
 * The language of a BCP 47 tag where there are words in it, else the default.
 *
 * @example
 * languageOf('en-GB'); // 'en'
 */
export const languageOf = (tag: string | null): LanguageId => {
  const base = tag?.split('-')[0]?.toLowerCase() ?? '';
  return isLanguageId(base) ? base : defaultLanguage;
};
