import type { UnitSystem } from '#src/core/domain/runner.ts';
import { buildLanguage, type RuleNumbers } from './build-language.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import { newSpeaker, type Speaker } from './speaker.ts';

/** Every language: a folder and a line here. */
export const languages = { en, de, es, fr } as const satisfies Readonly<Record<string, Messages>>;

/** A language by its id. */
export type LanguageId = keyof typeof languages;
/** A language by its id, or the words of one that are handed in as they are. */
export type LanguageChoice = LanguageId | Language;

/** The language of every answer for which none is chosen. */
export const defaultLanguage = 'en' satisfies LanguageId;

const noNumbers: RuleNumbers = {};

type Built = { readonly [U in UnitSystem]: Map<LanguageId, Language> };

/** Built languages: building one takes some milliseconds, and the same few are asked for again and again. */
const built = new WeakMap<RuleNumbers, Built>();

const buildOnce = (id: LanguageId, rules: RuleNumbers, units: UnitSystem): Language => {
  const ofRules: Built = built.get(rules) ?? { metric: new Map(), imperial: new Map() };
  built.set(rules, ofRules);
  const messages: Messages = languages[id];
  const english = messages.redFlagsReadByClinician ? null : buildOnce(defaultLanguage, rules, units);
  const language = ofRules[units].get(id) ?? buildLanguage(messages, { units, rules, english });
  ofRules[units].set(id, language);
  return language;
};

/**
 * The words of a language. With the numbers of the rules every text holds them; without, a text that names one
 * keeps its placeholder. Distances, heights and paces are said in the units that are chosen.
 *
 * @example
 * wordsOf('en').routines.plank.name; // 'Plank'
 * wordsOf('en', rules).questions['planned-run']; // 'Is the planned run much longer than your longest of the last 30 days?'
 * wordsOf('en', rules, 'imperial').headline.quiet({ ceilingMeters: 10_000 });
 * // 'Nothing stands out. Your ceiling for the next run is 6.2 miles.'
 */
export const wordsOf = (
  language: LanguageChoice = defaultLanguage,
  numbers: RuleNumbers = noNumbers,
  units: UnitSystem = 'metric',
): Language => (typeof language === 'string' ? buildOnce(language, numbers, units) : language);

/**
 * Reads messages of others in the functions and units of a language, for texts that only one page has.
 *
 * @example
 * speakerOf('en', 'metric').text('At most {$meters :km}')({ meters: 11_000 }); // 'At most 11 km'
 */
export const speakerOf = (language: LanguageId, units: UnitSystem): Pick<Speaker, 'text'> =>
  newSpeaker(languages[language], units, {});

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
