import {
  type LanguageId,
  METERS_PER_KILOMETER,
  SECONDS_PER_MINUTE,
  type TightnessMark,
  type Timeline,
  wordsOf,
} from '#src/core/index.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';

/** Amounts, days and places of a timeline in words. */
export type Speech = {
  readonly say: SayPages;
  readonly language: LanguageId;
  readonly by: Timeline['by'];
  /** A length of the timeline's unit, or of another. */
  readonly length: (length: number, unit?: Timeline['unit']) => string;
  readonly load: (load: number) => string;
  /** "Friday 15 May", with its year where that is not the present one. */
  readonly day: (day: string) => string;
  /** A day as `day` says it, or "Week of 11 May 2026". */
  readonly bin: (day: string) => string;
  /** "11 May", "May", "2026". */
  readonly short: (day: string, part: 'week' | 'month' | 'year') => string;
  /** Region and side in the middle of a sentence; null where none was named. */
  readonly place: (at: Pick<TightnessMark, 'region' | 'side'>) => string | null;
};

const parts = {
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { dateStyle: 'full' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The words of a timeline in a language; `today` tells the present year. */
export const speechOf = (
  { by, unit, series }: Pick<Timeline, 'by' | 'unit' | 'series'>,
  today: string,
  say: SayPages,
  language: LanguageId,
): Speech => {
  const { dayName, placeName, locale } = wordsOf(language);
  const formats = new Map(
    Object.entries(parts).map(([part, options]) => [
      part,
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
    ]),
  );
  const format = (day: string, part: keyof typeof parts): string =>
    formats.get(part)?.format(new Date(`${day}T00:00:00Z`)) ?? day;
  const length: Speech['length'] = (amount, of = unit) => say.timeline(of, { length: amount });
  const load = (amount: number): string => {
    if (series.source === 'distance') return length(amount * METERS_PER_KILOMETER, 'meters');
    if (series.source === 'duration') return length(amount * SECONDS_PER_MINUTE, 'seconds');
    return say.timeline('amount', { amount, unit: series.unit });
  };
  const day = (of: string): string =>
    of.slice(0, 4) === today.slice(0, 4) ? dayName(of) : format(of, 'full');
  return {
    ...{ say, language, by, length, load, day },
    bin: (of) => (by === 'day' ? day(of) : say.timeline('weekOf', { day: format(of, 'long') })),
    short: format,
    place: ({ region, side }) => (region === null ? null : placeName({ region, side })),
  };
};
