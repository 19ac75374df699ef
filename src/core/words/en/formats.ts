import { dayFromNumber } from '#src/core/domain/calendar.ts';
import { METERS_PER_KILOMETER, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { kilometers, percent, ratio, spoken, whole } from '#src/core/words/format.ts';
import type { Language } from '#src/core/words/language.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const counted = (one: string, many: string) => (value: number) =>
  `${whole(value)} ${whole(value) === '1' ? one : many}`;

const when = (daysAgo: number): string => {
  if (daysAgo <= 0) return 'today';
  return daysAgo === 1 ? 'yesterday' : `${whole(daysAgo)} days ago`;
};

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day by its number, days since 1970. */
const date = (dayNumber: number): string => {
  const [, month, day] = dayFromNumber(dayNumber).split('-').map(Number);
  return `${day} ${months[(month ?? 0) - 1]}`;
};

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
const ordinal = (value: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${whole(value)}${ending[ordinals.select(value)]}`;
};

const inMinutes = counted('minute', 'minutes');

/** Numbers with their units. */
export const formats = {
  km: (meters) => `${kilometers(meters)} km`,
  meters: (value) => `${whole(value)} m`,
  /** For two distances that would read alike. */
  fineKm: (meters) => `${ratio(meters / METERS_PER_KILOMETER)} km`,
  percent: (share) => `${percent(share)}%`,
  percentage: (value) => `${spoken(value)}%`,
  days: counted('day', 'days'),
  weeks: counted('week', 'weeks'),
  hours: counted('hour', 'hours'),
  minutes: inMinutes,
  secondsAsMinutes: (seconds) => inMinutes(seconds / SECONDS_PER_MINUTE),
  months: counted('month', 'months'),
  runs: counted('run', 'runs'),
  signs: counted('sign', 'signs'),
  times: counted('time', 'times'),
  points: (value) => `${spoken(value)} points`,
  whole,
  spoken,
  ratio,
  when,
  date,
  ordinal,
} as const satisfies Language['formats'];
