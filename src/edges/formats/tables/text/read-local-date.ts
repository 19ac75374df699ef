import { dayNumber, type EpochMs } from '#src/core/domain/calendar.ts';
import { MS_PER_DAY, MS_PER_SECOND, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { longestTime } from '#src/edges/longest-text.ts';

/** Languages whose names of months are known. */
const languages = 'en de fr es it pt nl sv nb da fi pl cs sk hu ro el ru tr id ca'.split(' ');

/** Small letters without accents and dots. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .normalize('NFC')
    .toLowerCase();

/** Months by their names, short and long, as the Unicode locale data has them; one name for two months is none. */
const monthsByName = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  for (const language of languages) {
    for (const width of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2025, month - 1, 5)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '');
        if (!/^\p{L}{2,}$/u.test(name)) continue;
        months.set(name, (months.get(name) ?? month) === month ? month : 0);
      }
    }
  }
  return months;
};

let knownMonths: ReadonlyMap<string, number> | null = null;

const monthIn = (words: readonly string[]): number | null => {
  knownMonths ??= monthsByName();
  for (const word of words) {
    const month = knownMonths.get(word);
    if (month !== undefined && month > 0) return month;
  }
  return null;
};

/** The time of day, its parts joined by colons or (as the Finns and Danes write) by points. */
const clockPattern = /(\d{1,2})([:.])(\d{2})(?:\2(\d{2}))?(?![\d.])/;
const afternoonPattern = /\bpm\b|오후|下午|午後/;
const morningPattern = /\bam\b|오전|上午|午前/;

const secondsOf = (clock: RegExpExecArray, words: string): number | null => {
  const [written, minute, second] = [Number(clock[1]), Number(clock[3]), Number(clock[4] ?? '0')];
  const isAfternoon = afternoonPattern.test(words);
  const hour = isAfternoon || morningPattern.test(words) ? (written % 12) + (isAfternoon ? 12 : 0) : written;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second;
};

const dayOf = (year: string, month: number, day: number): number | null =>
  dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Without the name of a month: the year first, or the day where points or the numbers say so. */
const dayOfNumbers = (
  year: string,
  [first, second]: readonly [number, number],
  order: 'year-first' | 'points' | 'strokes',
): number | null => {
  if (order === 'year-first') return dayOf(year, first, second);
  if (order === 'points' || first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : null;
};

const dayIn = (date: string, words: string): number | null => {
  const numbers = date.match(/\d+/g) ?? [];
  const yearAt = numbers.findIndex(({ length }) => length === 4);
  const year = numbers[yearAt];
  if (year === undefined) return null;
  const [first, second, ...more] = numbers.filter((_, index) => index !== yearAt).map(Number);
  if (first === undefined || more.length > 0) return null;
  const month = monthIn(words.match(/\p{L}+/gu) ?? []);
  if (second === undefined) return month === null ? null : dayOf(year, month, first);
  if (month !== null) return null;
  const order = yearAt === 0 ? 'year-first' : date.includes('.') ? 'points' : 'strokes';
  return dayOfNumbers(year, [first, second], order);
};

/**
 * An instant from a date as a service writes it in the language of an account (`Mar 3, 2025, 5:00:00 PM`,
 * `03.03.2025, 17:00:00`, `3 mars 2025 à 17:00:00`, `2025年3月3日 17:00:00`), taken as UTC; `null` where it can be read
 * in two ways or none.
 *
 * @example
 * readLocalDate('3 mars 2025 à 17:00:00'); // Date.UTC(2025, 2, 3, 17)
 */
export const readLocalDate = (written: string): EpochMs | null => {
  if (written.length > longestTime) return null;
  const text = written.normalize('NFKC').toLowerCase();
  const clock = clockPattern.exec(text);
  if (clock === null) return null;
  const words = fold(text);
  const seconds = secondsOf(clock, words);
  const date = `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}`;
  const day = dayIn(date, words);
  return day === null || seconds === null ? null : day * MS_PER_DAY + seconds * MS_PER_SECOND;
};
