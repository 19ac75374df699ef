import { dayNumber } from '#src/core/domain/calendar.ts';
import { regions } from '#src/core/domain/check-in.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import {
  compileMessage,
  type Length,
  type Message,
  type MessageFunction,
  type MessageFunctions,
  type Place,
  type Value,
  type Values,
} from './message.ts';
import type { Messages, NamedRegion, UnitId } from './messages.ts';
import { type Numbers, numberFunctions } from './quantities.ts';

/** So many texts of numbers are kept: a day count or a distance is said again and again. */
const MOST_KEPT_TEXTS = 2000;

type Sources = { readonly [id: string]: string };

/** The message of an id in a form; in its plain form where the language has no such one. */
const inForms = (sources: Sources, functions: MessageFunctions) => {
  const compiled = new Map<string, Message>();
  return (id: string, form: string, values: Values): string => {
    const name = form !== '' && Object.hasOwn(sources, `${id}-${form}`) ? `${id}-${form}` : id;
    const message = compiled.get(name) ?? compileMessage(sources[name] ?? '', functions);
    compiled.set(name, message);
    return message.say(values);
  };
};

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const capitalise = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const isPlace = (value: Value | undefined): value is Place =>
  typeof value === 'object' && value !== null && 'region' in value;

const isLength = (value: Value | undefined): value is Length =>
  typeof value === 'object' && value !== null && 'meters' in value;

const isNamed = (region: string | null): region is NamedRegion =>
  region !== 'other' && regions.some((known) => known === region);

/** Regions in the middle of the body. */
const withoutSides: readonly (string | null)[] = ['lower-back', 'other', null] satisfies Place['region'][];

const sideOf = ({ region, side }: Place): string =>
  withoutSides.includes(region) ? 'none' : (side ?? 'none');

/** A text as it is, and a yes or no by its word. */
const string: MessageFunction = {
  options: [],
  say: (value) => (typeof value === 'string' || typeof value === 'boolean' ? String(value) : null),
  rank: (value, key) => (String(value) === key ? 0 : null),
};

const placeFunctions = (messages: Messages, functions: MessageFunctions): MessageFunctions => {
  const name = inForms(messages.placeNames, functions);
  const phrase = inForms(messages.places, functions);
  const say = (place: Place, form: string): string =>
    isNamed(place.region)
      ? phrase('named', form, {
          region: place.region,
          kind: messages.placeKinds[place.region],
          side: sideOf(place),
        })
      : phrase('unnamed', form, {});
  return {
    region: {
      options: ['form'],
      say: (value, { form }) =>
        typeof value === 'string' ? (isNamed(value) ? name(value, textOf(form), {}) : value) : null,
      rank: string.rank,
    },
    place: {
      options: ['form', 'at'],
      say: (value, { form, at }) => {
        if (!isPlace(value)) return null;
        const said = say(value, textOf(form));
        return at === 'start' ? capitalise(said) : said;
      },
      rank: (value, key) => (isPlace(value) && sideOf(value) === key ? 0 : null),
    },
  };
};

/** A day that is an ordinal stays with its month: its full stop ends no sentence. */
const keepTogether = (day: string): string => day.replaceAll('. ', '.\u00A0');

const dayFunctions = (locale: string): MessageFunctions => {
  const dated = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const named = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    /** A day as `2026-05-15`: Friday 15 May. */
    day: {
      options: [],
      say: (value) =>
        typeof value === 'string'
          ? keepTogether(named.format((dayNumber(value) ?? Number.NaN) * MS_PER_DAY))
          : null,
      rank: () => null,
    },
    /** A day by its number, days since 1970: 15 May. */
    date: {
      options: [],
      say: (value) => (typeof value === 'number' ? keepTogether(dated.format(value * MS_PER_DAY)) : null),
      rank: () => null,
    },
  };
};

const lengthFunction = (functions: MessageFunctions): MessageFunction => ({
  options: ['form'],
  say: (value, options) => {
    if (!isLength(value)) return null;
    return value.meters === null
      ? (functions['secondsAsMinutes']?.say(value.seconds, options) ?? null)
      : (functions['km']?.say(value.meters, options) ?? null);
  },
  rank: (value, key) =>
    key === 'none' && isLength(value) && value.meters === null && value.seconds === null ? 0 : null,
});

const isTexts = (value: Value | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Texts in a row, of ids where `of` says which: "a pop, a bruise and swelling". */
const listFunction = (
  { locale, signs, conditions, drills }: Messages,
  functions: MessageFunctions,
  constants: Values,
): MessageFunction => {
  const rows = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const names = {
    signs: inForms(signs, functions),
    conditions: inForms(conditions, functions),
    drills: inForms(drills, functions),
    days: (day: string) => functions['day']?.say(day, {}) ?? day,
  };
  const isKind = (of: string): of is keyof typeof names => Object.hasOwn(names, of);
  return {
    options: ['of', 'form', 'most', 'type'],
    say: (value, { of, form, most, type }) => {
      if (!isTexts(value)) return null;
      const kind = textOf(of);
      const shown = most === undefined ? value : value.slice(0, Number(most));
      const said = isKind(kind) ? shown.map((id) => names[kind](id, textOf(form), constants)) : shown;
      return rows[type === 'or' ? 'or' : 'and'].format(said);
    },
    rank: (value, key) => (key === 'none' && isTexts(value) && value.length === 0 ? 0 : null),
  };
};

/** Keeps what was said of a number, by unit, form and number. */
const keepTexts = (say: Numbers['unit']): Numbers['unit'] => {
  const kept = new Map<string, string>();
  return (id: UnitId, form, values) => {
    if (typeof values['n'] !== 'number') return say(id, form, values);
    const key = `${id} ${form} ${values['n']}`;
    const text = kept.get(key) ?? say(id, form, values);
    if (kept.size >= MOST_KEPT_TEXTS) kept.clear();
    kept.set(key, text);
    return text;
  };
};

/**
 * Every function that a message may call, in the units that are chosen.
 *
 * @example
 * messageFunctions(en, 'metric', {})['km']?.say(6600, {}); // '6.6 km'
 */
export const messageFunctions = (
  messages: Messages,
  system: UnitSystem,
  constants: Values,
): MessageFunctions => {
  // The functions call each other: a list names days, a place its region, a unit another number.
  const functions: Record<string, MessageFunction> = { string };
  const unit = keepTexts(inForms(messages.units, functions));
  return Object.assign(
    functions,
    numberFunctions({ locale: messages.locale, unit }, system),
    dayFunctions(messages.locale),
    placeFunctions(messages, functions),
    { length: lengthFunction(functions), list: listFunction(messages, functions, constants) },
  );
};
