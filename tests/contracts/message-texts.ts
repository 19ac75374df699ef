import { type Model, parseMessage } from 'messageformat';

/** Every message of a language by where it stands, such as `rules.T-RED-01.title`; what is no message is left out. */
export const sourcesOf = (messages: object, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(messages).flatMap(([id, value]): (readonly [string, string])[] => {
      const at = path === '' ? id : `${path}.${id}`;
      if (at === 'locale' || at === 'placeKinds') return [];
      if (typeof value === 'string') return [[at, value]];
      return typeof value === 'object' && value !== null ? [...sourcesOf(value, at)] : [];
    }),
  );

const patternsOf = (model: Model.Message): readonly Model.Pattern[] =>
  model.type === 'select' ? model.variants.map(({ value }) => value) : [model.pattern];

/** What a reader sees of each text of a message, with `…` for what is filled in. */
export const textsOf = (source: string): readonly string[] =>
  patternsOf(parseMessage(source)).map((pattern) =>
    pattern.map((part) => (typeof part === 'string' ? part : '…')).join(''),
  );

type Call = Model.FunctionRef;

/** The functions that declare each value of a message. */
const declarations = ({ declarations: all }: Model.Message): ReadonlyMap<string, Call | undefined> =>
  new Map(all.map(({ name, value }) => [name, value.functionRef]));

const literalOf = (call: Call | undefined, option: string): string | null => {
  const value = call?.options?.[option];
  return typeof value === 'object' && value.type === 'literal' ? value.value : null;
};

/** What a `.match` chooses by, with its keys. */
export type Choice = {
  readonly name: string;
  readonly call: string | null;
  readonly isOrdinal: boolean;
  readonly keys: readonly string[];
};

/** Every value by which a message chooses one of its texts. */
export const choicesOf = (source: string): readonly Choice[] => {
  const model = parseMessage(source);
  if (model.type !== 'select') return [];
  const declared = declarations(model);
  return model.selectors.map(({ name }, index) => {
    const call = declared.get(name);
    const keys = model.variants.flatMap(({ keys: all }) => {
      const key = all[index];
      return key === undefined || key.type === '*' ? [] : [key.value];
    });
    return {
      name,
      call: call?.name ?? null,
      isOrdinal: literalOf(call, 'select') === 'ordinal',
      keys: [...new Set(keys)],
    };
  });
};

/** The forms that a message asks for: "dative" of `{$days :days form=dative}`. */
export const formsOf = (source: string): readonly string[] => {
  const model = parseMessage(source);
  const expressions = [
    ...patternsOf(model).flatMap((pattern) => pattern.filter((part) => typeof part !== 'string')),
    ...model.declarations.map(({ value }) => value),
  ];
  return expressions.flatMap((part) => {
    const form = part.type === 'expression' ? literalOf(part.functionRef, 'form') : null;
    return form === null ? [] : [form];
  });
};

/** Words that count, by language; "one" is left out, because it is an article too. */
const numberWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    ...{
      both: 2,
      either: 2,
      two: 2,
      twice: 2,
      double: 2,
      doubled: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
    },
    ...{ eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, 'twenty-four': 24, thirty: 30 },
  },
  de: {
    ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
    ...{ zwölf: 12, zwanzig: 20, vierundzwanzig: 24, dreißig: 30 },
  },
  // Without "neuf", which is "new" too.
  fr: {
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, douze: 12 },
    ...{ vingt: 20, 'vingt-quatre': 24, trente: 30 },
  },
  es: {
    ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    ...{ doce: 12, veinte: 20, veinticuatro: 24, treinta: 30 },
  },
};

/** The numbers that a text writes, as digits or as a word of its language. */
export const numbersIn = (text: string, locale: string): ReadonlySet<number> => {
  const words = numberWords[locale.split('-')[0] ?? ''] ?? {};
  const counted = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return new Set([
    ...(text.match(/\d+/g) ?? []).map(Number),
    ...counted.flatMap((word) => (Object.hasOwn(words, word) ? [words[word] ?? 0] : [])),
  ]);
};
