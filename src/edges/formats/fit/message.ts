/** One message as fit-file-parser names and scales it; every field may be missing or of any type. */
export type FitMessage = { readonly [field: string]: unknown };

/**
 * A number of a message, `null` where the file has none.
 *
 * @example
 * numberOf({ total_distance: 5012.4 }, 'total_distance'); // 5012.4
 */
export const numberOf = (message: FitMessage, field: string): number | null => {
  const value = message[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The first of several fields that has a number: `enhanced_avg_speed` before `avg_speed`. */
export const firstNumberOf = (message: FitMessage, ...fields: readonly string[]): number | null => {
  for (const field of fields) {
    const value = numberOf(message, field);
    if (value !== null) return value;
  }
  return null;
};

/** A number that a device writes as 0 when it did not measure it. */
export const positiveNumberOf = (message: FitMessage, field: string): number | null => {
  const value = numberOf(message, field);
  return value !== null && value > 0 ? value : null;
};

/** A text of a message, trimmed; `null` when missing or empty. */
export const textOf = (message: FitMessage, field: string): string | null => {
  const value = message[field];
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
};

/** A time of a message in epoch milliseconds. */
export const epochMsOf = (message: FitMessage, field: string): number | null => {
  const value = message[field];
  if (!(value instanceof Date)) return null;
  const epochMs = value.getTime();
  return Number.isFinite(epochMs) ? epochMs : null;
};

/** The numbers of a field that may be one or many; entries that the file marks invalid are `null`. */
export const numbersOf = (message: FitMessage, field: string): readonly (number | null)[] => {
  const value = message[field];
  const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.map((item) => (typeof item === 'number' && Number.isFinite(item) ? item : null));
};
