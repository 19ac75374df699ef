/**
 * Days, weeks and instants without `Date`. A day is the text `YYYY-MM-DD` in the runner's calendar; an
 * instant is milliseconds since 1970-01-01T00:00Z. Day arithmetic uses the proleptic Gregorian calendar
 * (the days-from-civil algorithm of Howard Hinnant, http://howardhinnant.github.io/date_algorithms.html).
 */

import { MINUTES_PER_HOUR, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './units.ts';

/** `YYYY-MM-DD`, a calendar day of the runner. */
export type Day = string;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;
export type WeekStart = 'monday' | 'sunday' | 'saturday';

const floorDiv = (a: number, b: number): number => Math.floor(a / b);
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days since 1970-01-01 of a civil date. */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const civilFromDays = (days: number): { year: number; month: number; day: number } => {
  const z = days + 719_468;
  const era = floorDiv(z, 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36_524) - floorDiv(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const mp = floorDiv(5 * dayOfYear + 2, 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDiv(153 * mp + 2, 5) + 1,
  };
};

/**
 * Days since 1970-01-01 of a calendar day, or `null` when the text is no real day.
 *
 * @example
 * dayNumber('1970-01-02'); // 1
 * dayNumber('2026-02-30'); // null
 */
export const dayNumber = (day: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  const number = daysFromCivil(year, month, dayOfMonth);
  // The 31st of a shorter month falls into the next one.
  return civilFromDays(number).day === dayOfMonth ? number : null;
};

/** The calendar day that lies `number` days after 1970-01-01. */
export const dayFromNumber = (number: number): Day => {
  const { year, month, day } = civilFromDays(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const requireDayNumber = (day: Day): number => {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`not a calendar day: ${day}`);
  return number;
};

/**
 * The day `count` days later (earlier when negative).
 *
 * @throws RangeError when `day` is no real day.
 * @example
 * addDays('2026-02-28', 1); // '2026-03-01'
 */
export const addDays = (day: Day, count: number): Day => dayFromNumber(requireDayNumber(day) + count);

/**
 * Whole days from `from` to `to`.
 *
 * @example
 * daysBetween('2026-07-01', '2026-07-05'); // 4
 */
export const daysBetween = (from: Day, to: Day): number => requireDayNumber(to) - requireDayNumber(from);

/** Day of the week, Monday = 1 … Sunday = 7 (ISO 8601). */
export const isoWeekday = (day: Day): number => ((((requireDayNumber(day) + 3) % 7) + 7) % 7) + 1;

const FIRST_WEEKDAY: Record<WeekStart, number> = { monday: 1, saturday: 6, sunday: 7 };

/** The first day of the runner's week that holds `day`. */
export const startOfWeek = (day: Day, weekStartsOn: WeekStart): Day =>
  addDays(day, -((isoWeekday(day) - FIRST_WEEKDAY[weekStartsOn] + 7) % 7));

/**
 * ISO 8601 week label of a day: the year is that of the week's Thursday.
 *
 * @example
 * isoWeek('2025-12-29'); // '2026-W01'
 */
export const isoWeek = (day: Day): string => {
  const thursday = addDays(day, 4 - isoWeekday(day));
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor((requireDayNumber(thursday) - daysFromCivil(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
};

/**
 * Reads an ISO 8601 instant with a zone (`Z` or an offset). `null` when it is none or has no zone.
 *
 * @example
 * parseInstant('1970-01-01T01:00:00+01:00'); // 0
 */
export const parseInstant = (text: string): EpochMs | null => {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const days = dayNumber(`${match[1]}-${match[2]}-${match[3]}`);
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6])];
  if (days === null || hour > 24 || minute > 59 || second > 60) return null;
  const fraction = match[7] === undefined ? 0 : Math.floor(Number(`0.${match[7]}`) * MS_PER_SECOND);
  const offsetMinutes =
    match[9] === undefined
      ? 0
      : (match[9] === '-' ? -1 : 1) * (Number(match[10]) * MINUTES_PER_HOUR + Number(match[11] ?? '0'));
  return (
    days * MS_PER_DAY +
    (hour * MINUTES_PER_HOUR + minute - offsetMinutes) * MS_PER_MINUTE +
    second * MS_PER_SECOND +
    fraction
  );
};

/**
 * ISO 8601 text in UTC with milliseconds.
 *
 * @example
 * formatInstant(0); // '1970-01-01T00:00:00.000Z'
 */
export const formatInstant = (epochMs: EpochMs): string => {
  const days = floorDiv(epochMs, MS_PER_DAY);
  const rest = epochMs - days * MS_PER_DAY;
  const hour = floorDiv(rest, MS_PER_HOUR);
  const minute = floorDiv(rest % MS_PER_HOUR, MS_PER_MINUTE);
  const second = floorDiv(rest % MS_PER_MINUTE, MS_PER_SECOND);
  return `${dayFromNumber(days)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}.${pad(Math.floor(rest % MS_PER_SECOND), 3)}Z`;
};

/** There are some 600 zones; in upper and lower case a stranger can write them in any number of ways. */
const mostZoneFormats = 1000;
const zoneFormats = new Map<string, Intl.DateTimeFormat>();

const zoneFormat = (timeZone: string): Intl.DateTimeFormat => {
  const known = zoneFormats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (zoneFormats.size >= mostZoneFormats) zoneFormats.clear();
  zoneFormats.set(timeZone, made);
  return made;
};

/** True when the platform knows the IANA zone (`Europe/Berlin`); offsets such as `+02:00` are no zones. */
export const isTimeZone = (timeZone: string): boolean => {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    zoneFormat(timeZone);
    return true;
  } catch {
    return false;
  }
};

/**
 * The calendar day of an instant in a zone.
 *
 * @throws RangeError when the zone is unknown.
 * @example
 * dayInZone(parseInstant('2026-03-01T23:30:00Z')!, 'Europe/Berlin'); // '2026-03-02'
 */
export const dayInZone = (epochMs: EpochMs, timeZone: string): Day =>
  timeZone === 'UTC' ? dayFromNumber(floorDiv(epochMs, MS_PER_DAY)) : zoneFormat(timeZone).format(epochMs);

/** The calendar day of an instant at a fixed offset from UTC in seconds (a file's own local time). */
export const dayAtOffset = (epochMs: EpochMs, offsetSeconds: number): Day =>
  dayFromNumber(floorDiv(epochMs + offsetSeconds * MS_PER_SECOND, MS_PER_DAY));
