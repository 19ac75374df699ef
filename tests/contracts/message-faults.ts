import { compileMessage, type MessageFunctions } from '#src/core/words/message.ts';
import { choicesOf, formsOf, numbersIn, sourcesOf, textsOf } from './message-texts.ts';

/** Groups of which a sentence may ask for a form that only some languages have: `days-dative`. */
const groupsWithForms: readonly string[] = ['units', 'places', 'placeNames'];

/** A language as it is checked. */
export type CheckedLanguage = {
  readonly locale: string;
  readonly messages: object;
  readonly functions: MessageFunctions;
  /** Messages of which these may ask for a form too; absent: they stand alone. */
  readonly beside?: object;
};

const groupOf = (path: string): string => path.split('.')[0] ?? '';

/** Where the plain message of a form stands; null for one that is no form. */
const plainOf = (path: string, plain: ReadonlyMap<string, string>): string | null => {
  if (!groupsWithForms.includes(groupOf(path))) return null;
  for (let end = path.indexOf('-'); end > 0; end = path.indexOf('-', end + 1)) {
    if (plain.has(path.slice(0, end))) return path.slice(0, end);
  }
  return null;
};

const isForm = (path: string, sources: ReadonlyMap<string, string>): boolean =>
  plainOf(path, sources) !== null;

const idFaults = (
  own: ReadonlyMap<string, string>,
  english: ReadonlyMap<string, string>,
): readonly string[] => [
  ...[...english.keys()]
    .filter((path) => !isForm(path, english) && !own.has(path))
    .map((path) => `${path}: is missing`),
  ...[...own.keys()]
    .filter((path) => !english.has(path) && !isForm(path, english))
    .map((path) => `${path}: English has no such message`),
];

const variablesOf = (source: string, functions: MessageFunctions): ReadonlySet<string> =>
  compileMessage(source, functions).variables;

/** A place is named by its grammatical kind too, which English does not have. */
const alsoNamed = (path: string): readonly string[] => (groupOf(path) === 'places' ? ['kind'] : []);

const variableFaults = (
  [path, source]: readonly [string, string],
  englishSource: string,
  { functions }: CheckedLanguage,
): readonly string[] => {
  const [own, english] = [variablesOf(source, functions), variablesOf(englishSource, functions)];
  return [
    ...[...english].filter((name) => !own.has(name)).map((name) => `${path}: does not name $${name}`),
    ...[...own]
      .filter((name) => !english.has(name) && !alsoNamed(path).includes(name))
      .map((name) => `${path}: names $${name}, English does not`),
  ];
};

const pluralCategories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A key that is no category of the language never fits. */
const pluralFaults = (
  [path, source]: readonly [string, string],
  { locale, functions }: CheckedLanguage,
): readonly string[] =>
  choicesOf(source).flatMap(({ name, call, isOrdinal, keys }) => {
    const rank = functions[call ?? '']?.rank;
    if (rank === undefined || !pluralCategories.some((key) => rank(1, key, {}) !== null)) return [];
    const type = isOrdinal ? 'ordinal' : 'cardinal';
    const { pluralCategories: known } = new Intl.PluralRules(locale, { type }).resolvedOptions();
    return keys
      .filter(
        (key) =>
          key !== 'none' && !known.some((category) => category === key) && !/^-?\d+(\.\d+)?$/.test(key),
      )
      .map((key) =>
        pluralCategories.includes(key)
          ? `${path}: $${name} is never "${key}" in ${locale}`
          : `${path}: "${key}" of $${name} is no plural`,
      );
  });

const numberFaults = (
  [path, source]: readonly [string, string],
  englishSource: string,
  locale: string,
): readonly string[] => {
  const english = numbersIn(textsOf(englishSource).join(' '), 'en');
  return [...numbersIn(textsOf(source).join(' '), locale)]
    .filter((number) => !english.has(number))
    .map((number) => `${path}: writes ${number}, English does not`);
};

const textFaults = ([path, source]: readonly [string, string]): readonly string[] =>
  textsOf(source).flatMap((text) => [
    ...(/["']/.test(text) ? [`${path}: straight quotes`] : []),
    ...(/\s\s/.test(text) ? [`${path}: two spaces`] : []),
    ...(/undefined|NaN|\bnull\b/.test(text) ? [`${path}: holds a value of code`] : []),
  ]);

/** Names, units and single words are often the same in two languages: "Zone", "{$n} km". */
const hasWords = (source: string): boolean =>
  textsOf(source).some((text) => (text.replace(/\{[^}]*\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 1);

const translationFaults = (
  [path, source]: readonly [string, string],
  englishSource: string,
): readonly string[] => (source === englishSource && hasWords(source) ? [`${path}: is English`] : []);

const formFaults = (
  sources: ReadonlyMap<string, string>,
  all: ReadonlyMap<string, string>,
): readonly string[] => {
  const forms = new Set(
    [...all.keys()].flatMap((path) => {
      const plain = plainOf(path, all);
      return plain === null ? [] : [path.slice(plain.length + 1)];
    }),
  );
  return [...sources].flatMap(([path, source]) =>
    formsOf(source)
      .filter((form) => !forms.has(form))
      .map((form) => `${path}: there is no form ${form}`),
  );
};

const unreadable = (sources: ReadonlyMap<string, string>, functions: MessageFunctions): readonly string[] =>
  [...sources].flatMap(([path, source]) => {
    try {
      compileMessage(source, functions);
      return [];
    } catch (error) {
      return [`${path}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });

/**
 * What is wrong with the messages of a language, measured by the English ones; English is measured by itself.
 *
 * @example
 * faultsOf({ locale: 'de', messages: { a: 'Tage' }, functions }, { a: '{$n} days' }); // ['a: does not name $n']
 */
export const faultsOf = (language: CheckedLanguage, englishMessages: object): readonly string[] => {
  const [own, english] = [sourcesOf(language.messages), sourcesOf(englishMessages)];
  const cannotBeRead = unreadable(own, language.functions);
  if (cannotBeRead.length > 0) return cannotBeRead;
  const isEnglish = language.messages === englishMessages;
  return [
    ...idFaults(own, english),
    ...formFaults(own, new Map([...own, ...sourcesOf(language.beside ?? {})])),
    ...[...own].flatMap((message) => {
      const [path] = message;
      const beside = english.get(path) ?? english.get(plainOf(path, english) ?? '');
      const measured =
        beside === undefined || isEnglish
          ? []
          : [
              ...variableFaults(message, beside, language),
              ...numberFaults(message, beside, language.locale),
              ...translationFaults(message, beside),
            ];
      return [...measured, ...pluralFaults(message, language), ...textFaults(message)];
    }),
  ];
};
