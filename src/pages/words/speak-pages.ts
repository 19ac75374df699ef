import { MessageFormat } from 'messageformat';
import type { MessageValue } from 'messageformat/functions';
import { type LanguageId, wordsOf } from '#src/core/index.ts';
import { en } from './en/index.ts';

/** The messages of a language: by page, by id, as MessageFormat 2. English is the measure of the others. */
export type PageMessages = {
  readonly [P in keyof typeof en]: Readonly<Record<keyof (typeof en)[P], string>>;
};

/** What a message may be filled with. */
type Values = Readonly<Record<string, string | number | null>>;

/** Says a message of each page: `say.today('until', { day })`. */
export type SayPages = {
  readonly [P in keyof PageMessages]: (id: keyof PageMessages[P], values?: Values) => string;
};

/** The compiler names a language that has answers and no pages. */
const messages: Readonly<Record<LanguageId, PageMessages>> = { en };

type Say = (value: unknown) => string;

/** A quantity in a message: `{$meters :km}`. */
const quantity = (say: Say) => (_context: unknown, _options: unknown, value?: unknown) => {
  const text = say(value);
  return {
    type: 'quantity',
    toString: () => text,
    toParts: () => [{ type: 'quantity' as const, value: text }],
    valueOf: () => value,
  } satisfies MessageValue<'quantity'>;
};

const quantitiesOf = (language: LanguageId) => {
  const { formats, dayName } = wordsOf(language);
  const all: readonly (readonly [string, Say])[] = [
    ...Object.entries(formats).map(([name, say]) => [name, (value: unknown) => say(Number(value))] as const),
    ['day', (value) => dayName(String(value))],
  ];
  return Object.fromEntries(all.map(([name, say]) => [name, quantity(say)]));
};

const speak = (language: LanguageId): SayPages => {
  const functions = quantitiesOf(language);
  const compiled = new Map<string, MessageFormat<'quantity'>>();
  const sayOf =
    (page: Readonly<Record<string, string>>) =>
    (id: string, values: Values = {}): string => {
      const source = page[id] ?? '';
      const message =
        compiled.get(source) ?? new MessageFormat(language, source, { bidiIsolation: 'none', functions });
      compiled.set(source, message);
      return message.format({ ...values });
    };
  const { common, today, checkIn, squad, timeline, physio } = messages[language];
  return {
    ...{ common: sayOf(common), today: sayOf(today), checkIn: sayOf(checkIn), squad: sayOf(squad) },
    ...{ timeline: sayOf(timeline), physio: sayOf(physio) },
  };
};

const spoken = new Map<LanguageId, SayPages>();

/** What pages say around an answer, in a language. */
export const speakPages = (language: LanguageId): SayPages => {
  const say = spoken.get(language) ?? speak(language);
  spoken.set(language, say);
  return say;
};
