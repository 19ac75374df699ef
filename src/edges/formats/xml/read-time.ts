import { dayNumber, type EpochMs } from '#src/core/domain/calendar.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import { longestTime } from '#src/edges/longest-text.ts';

const zero = 48;
/** Kiribati is 14 hours ahead of UTC; nowhere is farther. */
const farthestOffsetSeconds = 14 * 3600;

/** Days since 1970-01-01 for years of four digits and more. */
const daysOf = (year: string, month: string, day: string): number | null => {
  const padded = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year.length === 4) return dayNumber(`${year}-${padded}`);
  // The calendar repeats every 400 years of 146,097 days, so a long year is read through a short one.
  const cycles = Math.floor((Number(year) - 2000) / 400);
  const days = dayNumber(`${Number(year) - cycles * 400}-${padded}`);
  return days === null ? null : days + cycles * 146_097;
};

const pattern =
  /^\+?(\d{4,6})-(\d{1,2})-(\d{1,2})[T ]\s*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?\s*(?:Z|UTC|GMT|([+-])(\d{1,2}):?(\d{2})?)?$/i;

type Instant = { readonly ms: EpochMs; readonly offsetSeconds: number | null };

const readSlowly = (written: string): Instant | null => {
  const text = written.trim();
  if (text.length > longestTime) return null;
  const found = pattern.exec(text);
  if (found === null) return readEpoch(text);
  const days = daysOf(found[1] as string, found[2] as string, found[3] as string);
  const [hour, minute, second] = [Number(found[4]), Number(found[5]), Number(found[6] ?? '0')];
  if (days === null || hour > 24 || minute > 59 || second > 60) return null;
  const fraction = found[7] === undefined ? 0 : Math.floor(Number(`0.${found[7]}`) * 1000);
  const sign = found[8] === '-' ? -1 : 1;
  const offsetSeconds =
    found[8] === undefined ? null : sign * (Number(found[9]) * 3600 + Number(found[10] ?? '0') * 60);
  const seconds = (hour * 60 + minute) * 60 + second - (offsetSeconds ?? 0);
  return { ms: days * MS_PER_DAY + seconds * 1000 + fraction, offsetSeconds };
};

/** A bare count since 1970: ten digits are seconds, thirteen milliseconds. */
const readEpoch = (text: string): Instant | null => {
  const found = /^(\d{10}|\d{13})$/.exec(text)?.[1];
  if (found === undefined) return null;
  return { ms: found.length === 10 ? Number(found) * 1000 : Number(found), offsetSeconds: null };
};

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

/** Reads the times of one file. */
export type TimeReader = {
  /** Epoch milliseconds, `NaN` when the text is no time. */
  readonly read: (text: string) => number;
  /** The first offset from UTC that the file wrote, in seconds; `null` when it wrote `Z`, `+00:00` or none. */
  readonly localOffsetSeconds: () => number | null;
};

/**
 * A reader of ISO 8601 times. A time without a zone is UTC, as both formats define it; `+00:00` is what many
 * exporters write for UTC and says nothing about the runner's local time. Fractions are cut to milliseconds.
 *
 * @example
 * createTimeReader().read('1970-01-01T01:00:00+01:00'); // 0
 */
export const createTimeReader = (): TimeReader => {
  let localOffset: number | null = null;
  let date = '';
  let dateMs = Number.NaN;

  const readFast = (text: string): number => {
    // 2019-06-15T09:42:23Z and …23.000Z, the two shapes that nearly all files have.
    const day = text.slice(0, 10);
    if (day !== date) {
      const days = dayNumber(day);
      if (days === null) return Number.NaN;
      date = day;
      dateMs = days * MS_PER_DAY;
    }
    const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
    if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60))
      return Number.NaN;
    const milliseconds = text.length === 20 ? 0 : (text.charCodeAt(20) - zero) * 100 + twoDigits(text, 21);
    if (!(milliseconds >= 0 && milliseconds < 1000)) return Number.NaN;
    return dateMs + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  };

  const isPlain = (text: string): boolean =>
    (text.length === 20 || (text.length === 24 && text[19] === '.')) &&
    text[text.length - 1] === 'Z' &&
    text[10] === 'T' &&
    text[13] === ':' &&
    text[16] === ':';

  return {
    read(text) {
      if (isPlain(text)) {
        const fast = readFast(text);
        if (!Number.isNaN(fast)) return fast;
      }
      const slow = readSlowly(text);
      if (slow === null) return Number.NaN;
      const offset = slow.offsetSeconds ?? 0;
      if (offset !== 0 && Math.abs(offset) <= farthestOffsetSeconds) localOffset ??= offset;
      return slow.ms;
    },
    localOffsetSeconds: () => localOffset,
  };
};
