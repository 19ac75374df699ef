import type { Amount } from '#src/core/domain/routine-dose.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import {
  METERS_PER_FOOT,
  METERS_PER_KILOMETER,
  METERS_PER_MILE,
  SECONDS_PER_HOUR,
  SECONDS_PER_MINUTE,
} from '#src/core/domain/units.ts';
import { clock, kilometers, percent, ratio, spoken, whole } from './format.ts';
import type { MessageFunction, Value, Values } from './message.ts';
import type { UnitId } from './messages.ts';

/** What a number is read as: a unit's message, filled with the number that is left when the unit is taken away. */
type Reading = { readonly unit: UnitId; readonly read: (value: number) => number };
type Quantity = Reading & { readonly imperial?: Reading };

const SHOWN_DECIMALS = 2;

const exact = (value: number): number => value;
const miles = (meters: number): number => spoken(meters / METERS_PER_MILE);

/** What a message can call a number: `{$nextRunMeters :km}`. */
const quantities: { readonly [name: string]: Quantity } = {
  km: { unit: 'kilometers', read: kilometers, imperial: { unit: 'miles', read: miles } },
  /** Lengths on the ground that are shorter than most runs. */
  meters: {
    unit: 'meters',
    read: whole,
    imperial: { unit: 'miles', read: (meters) => ratio(meters / METERS_PER_MILE) },
  },
  height: {
    unit: 'meters',
    read: whole,
    imperial: { unit: 'feet', read: (meters) => whole(meters / METERS_PER_FOOT) },
  },
  /** From meters a second. */
  speed: {
    unit: 'metersPerSecond',
    read: spoken,
    imperial: {
      unit: 'milesPerHour',
      read: (metersPerSecond) => spoken((metersPerSecond * SECONDS_PER_HOUR) / METERS_PER_MILE),
    },
  },
  /** From seconds a kilometer. */
  pace: {
    unit: 'minutesPerKilometer',
    read: exact,
    imperial: {
      unit: 'minutesPerMile',
      read: (seconds) => (seconds * METERS_PER_MILE) / METERS_PER_KILOMETER,
    },
  },
  percent: { unit: 'percent', read: percent },
  percentage: { unit: 'percent', read: spoken },
  seconds: { unit: 'seconds', read: exact },
  minutes: { unit: 'minutes', read: whole },
  secondsAsMinutes: { unit: 'minutes', read: (seconds) => whole(seconds / SECONDS_PER_MINUTE) },
  hours: { unit: 'hours', read: whole },
  days: { unit: 'days', read: whole },
  weeks: { unit: 'weeks', read: whole },
  months: { unit: 'months', read: whole },
  runs: { unit: 'runs', read: whole },
  signs: { unit: 'signs', read: whole },
  times: { unit: 'times', read: whole },
  points: { unit: 'points', read: spoken },
  sessions: { unit: 'sessions', read: whole },
  repetitions: { unit: 'repetitions', read: exact },
  steps: { unit: 'steps', read: exact },
  breaths: { unit: 'breaths', read: exact },
  sets: { unit: 'sets', read: exact },
  rounds: { unit: 'rounds', read: exact },
  holds: { unit: 'holds', read: exact },
  /** A growth by a share, as how many times as much: 1 is twice. */
  twice: { unit: 'twice', read: (share) => ratio(1 + share) },
  double: { unit: 'double', read: (share) => ratio(1 + share) },
  grown: { unit: 'grown', read: exact },
  /** Days ago. */
  when: { unit: 'daysAgo', read: (days) => Math.max(0, whole(days)) },
  ordinal: { unit: 'ordinal', read: whole },
};

/** Numbers without a unit. */
const plain: { readonly [name: string]: (value: number) => number } = { number: exact, whole, spoken, ratio };

const isAmount = (value: Value | undefined): value is Amount =>
  typeof value === 'number' ||
  (Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number'));

/** What is read of an amount: a range of one number is that number. */
const readAmount = <T>(amount: Amount, read: (value: number) => T): T | readonly [T, T] => {
  if (typeof amount === 'number') return read(amount);
  const [from, to] = [read(amount[0]), read(amount[1])];
  return from === to ? from : [from, to];
};

/** How a language says numbers: by `Intl`, whose objects are made once. */
export type Numbers = {
  readonly locale: string;
  /** A message of a unit, in the form that a sentence asks for where the language has it. */
  readonly unit: (id: UnitId, form: string, values: Values) => string;
};

const formOf = ({ form }: Values): string => (typeof form === 'string' ? form : '');

/**
 * The functions for numbers, in the units that are chosen.
 *
 * @example
 * numberFunctions(numbers, 'imperial')['km']?.say(10_000, {}); // '6.2 miles'
 */
export const numberFunctions = (
  { locale, unit }: Numbers,
  system: UnitSystem,
): { readonly [name: string]: MessageFunction } => {
  const decimal = new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: SHOWN_DECIMALS,
  });
  const plurals = {
    cardinal: new Intl.PluralRules(locale),
    ordinal: new Intl.PluralRules(locale, { type: 'ordinal' }),
  };

  const sayNumber = (amount: Amount): string =>
    typeof amount === 'number'
      ? decimal.format(amount)
      : unit('range', '', { from: amount[0], to: amount[1] });
  const rankNumber = (amount: Amount, key: string, { select }: Values): number | null => {
    if (typeof amount === 'number' && String(amount) === key) return 0;
    if (select === 'exact') return null;
    const rules = plurals[select === 'ordinal' ? 'ordinal' : 'cardinal'];
    // In these languages a range has the plural of its end (CLDR).
    const category = typeof amount === 'number' ? rules.select(amount) : rules.select(amount[1]);
    return category === key ? 1 : null;
  };
  const number = (read: (value: number) => number): MessageFunction => ({
    options: ['select'],
    say: (value) => (isAmount(value) ? sayNumber(readAmount(value, read)) : null),
    rank: (value, key, options) =>
      isAmount(value) ? rankNumber(readAmount(value, read), key, options) : null,
  });

  const readingOf = (quantity: Quantity): Reading =>
    system === 'imperial' ? (quantity.imperial ?? quantity) : quantity;
  /** Two lengths that would read alike are told apart by a second decimal. */
  const readUnlike = ({ unit: id, read }: Reading, value: number, unlike: Value | undefined): number => {
    if (typeof unlike !== 'number' || read(value) !== read(unlike)) return read(value);
    return ratio(value / (id === 'miles' ? METERS_PER_MILE : METERS_PER_KILOMETER));
  };
  const quantityOf = (quantity: Quantity): MessageFunction => {
    const reading = readingOf(quantity);
    return {
      options: ['form', 'unlike'],
      say: (value, options) =>
        isAmount(value)
          ? unit(reading.unit, formOf(options), {
              n: readAmount(value, (one) => readUnlike(reading, one, options['unlike'])),
            })
          : null,
      rank: (value, key) => {
        const read = isAmount(value) ? readAmount(value, reading.read) : undefined;
        return isAmount(read) ? rankNumber(read, key, {}) : null;
      },
    };
  };
  const ofClock: MessageFunction = {
    options: [],
    say: (value) => (typeof value === 'number' ? clock(value) : null),
    rank: () => null,
  };
  return {
    clock: ofClock,
    ...Object.fromEntries(Object.entries(plain).map(([name, read]) => [name, number(read)])),
    ...Object.fromEntries(Object.entries(quantities).map(([name, one]) => [name, quantityOf(one)])),
  };
};
