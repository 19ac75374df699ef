import { type LanguageId, speakerOf, type Text, type UnitSystem, type Values } from '#src/core/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

/** The messages of a language: by page, by id, as MessageFormat 2. English is the measure of the others. */
export type PageMessages = {
  readonly [P in keyof typeof en]: Readonly<Record<keyof (typeof en)[P], string>>;
};

/** Says a message of each page: `say.today('until', { day })`. */
export type SayPages = {
  readonly [P in keyof PageMessages]: (id: keyof PageMessages[P], values?: Values) => string;
};

/** The compiler names a language that has answers and no pages. */
export const pageMessages: Readonly<Record<LanguageId, PageMessages>> = { en, de, es, fr };

const speak = (language: LanguageId, units: UnitSystem): SayPages => {
  const { text } = speakerOf(language, units);
  const read = new Map<string, Text>();
  const sayOf =
    (page: Readonly<Record<string, string>>) =>
    (id: string, values: Values = {}): string => {
      const source = page[id] ?? '';
      const say = read.get(source) ?? text(source);
      read.set(source, say);
      return say(values);
    };
  const pages = pageMessages[language];
  return {
    ...{ common: sayOf(pages.common), today: sayOf(pages.today), checkIn: sayOf(pages.checkIn) },
    ...{ squad: sayOf(pages.squad), timeline: sayOf(pages.timeline), physio: sayOf(pages.physio) },
    operator: sayOf(pages.operator),
    ...{ run: sayOf(pages.run), runOrigin: sayOf(pages.runOrigin) },
    ...{ repairs: sayOf(pages.repairs), sportReasons: sayOf(pages.sportReasons) },
    ...{ connect: sayOf(pages.connect), embed: sayOf(pages.embed) },
  };
};

const spoken = new Map<string, SayPages>();

/** What pages say around an answer, in a language and in the units of a runner. */
export const speakPages = (language: LanguageId, units: UnitSystem = 'metric'): SayPages => {
  const name = `${language} ${units}`;
  const say = spoken.get(name) ?? speak(language, units);
  spoken.set(name, say);
  return say;
};
