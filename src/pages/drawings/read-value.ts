/** How a value of a signal is read: a speed as the time that a length takes, everything else as a number. */
export type Reading =
  | { readonly kind: 'clock'; readonly meters: number }
  | { readonly kind: 'number'; readonly factor: number; readonly digits: number };

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Seconds as a clock shows them.
 *
 * @example
 * clockText(312.4); // '5:12'
 * clockText(3605); // '1:00:05'
 */
export const clockText = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
};

/** Slower than this is standing: a pace of it says nothing, m/s. */
const standing = 0.3;

/** A value without its unit; a dash where there is none. */
export const readValue = (reading: Reading, value: number | null | undefined, locale: string): string => {
  if (value === null || value === undefined) return '–';
  if (reading.kind === 'clock') return value < standing ? '–' : clockText(reading.meters / value);
  const { factor, digits } = reading;
  return (value * factor).toLocaleString(locale, { maximumFractionDigits: digits, useGrouping: false });
};
