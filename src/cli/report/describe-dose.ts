import { labelOf } from './name-measured.ts';

const range = (value: unknown): string =>
  Array.isArray(value)
    ? [...new Set(value.filter((end) => end !== null).map(String))].join('–')
    : String(value);

/** A share of change without its sign: a cut of 30 to 20 % reads "20–30". */
const unsigned = (value: unknown): string =>
  range(
    Array.isArray(value)
      ? value
          .map(Number)
          .map(Math.abs)
          .toSorted((a, b) => a - b)
      : value,
  );

/** True for what can be shown: a nested dose is a variant, and an absent or refused part says nothing. */
const isShown = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((end) => end !== null)
    : value !== null && value !== undefined && value !== false && typeof value !== 'object';

const plural = (value: unknown, one: string): string =>
  `${range(value)} ${one}${range(value) === '1' ? '' : 's'}`;

/** How each known part of a dose reads. */
const parts: { readonly [name: string]: (value: unknown) => string } = {
  sets: (value) => plural(value, 'set'),
  reps: (value) => plural(value, 'repetition'),
  minutes: (value) => `${range(value)} min`,
  seconds: (value) => `${range(value)} s`,
  holdSeconds: (value) => `hold ${range(value)} s`,
  hours: (value) => `${range(value)} h`,
  days: (value) => plural(value, 'day'),
  weeks: (value) => plural(value, 'week'),
  perSide: () => 'each side',
  maxRatio: (value) => `at most ${range(value)} times`,
  volumeChangePercent: (value) => `${unsigned(value)}% less distance`,
  stepRateChangePercent: (value) => `${range(value)}% more steps a minute`,
  maxPercent: (value) => `never more than ${range(value)}%`,
  minutesPerRun: (value) => `${range(value)} min of a run`,
  everyMinutes: (value) => `every ${range(value)} min`,
};

/**
 * The dose of a routine in words, for an answer that brings no words of its own.
 *
 * @example
 * describeDose({ sets: 1, reps: [10, 15], perSide: true }); // '1 set, 10–15 repetitions, each side'
 */
export const describeDose = (dose: { readonly [name: string]: unknown } | null | undefined): string =>
  Object.entries(dose ?? {})
    .filter(([, value]) => isShown(value))
    .map(([name, value]) => parts[name]?.(value) ?? `${labelOf(name)} ${range(value)}`)
    .join(', ');
