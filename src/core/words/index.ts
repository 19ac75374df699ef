import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** Every language: a folder and a line here. */
export const languages = { en } as const satisfies Readonly<Record<string, Language>>;

/** A language by its id. */
export type LanguageId = keyof typeof languages;
/** A language by its id, or a whole one that is handed in. */
export type LanguageChoice = LanguageId | Language;

/** The language of every answer for which none is chosen. */
export const defaultLanguage = 'en' satisfies LanguageId;

/**
 * The words of a language.
 *
 * @example
 * wordsOf('en').routines.plank.name; // 'Plank'
 */
export const wordsOf = (language: LanguageChoice = defaultLanguage): Language =>
  typeof language === 'string' ? languages[language] : language;
