import { longestNumber } from '#src/edges/longest-text.ts';

/**
 * A number as people and services write it, `null` for text that is none: a decimal point or comma, the other one
 * between thousands. One comma before three digits may be either and is therefore no number.
 *
 * @example
 * readNumber('1.234,5'); // 1234.5
 * readNumber('12,000'); // null
 */
export const readNumber = (written: string | undefined): number | null => {
  const text = (written ?? '').trim();
  if (text === '' || text.length > longestNumber) return null;
  if (!text.includes(',')) {
    const value = Number(text);
    return /^[+-]?[\d.]/.test(text) && Number.isFinite(value) ? value : null;
  }
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (point < 0 && /,\d{3}$/.test(text)) return null;
  const plain = comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** A number of JSON, written as number or as text; `null` for anything else. */
export const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? readNumber(value) : null;
};

/** A number in another unit: `scaled('1500', 0.001)` is 1.5. */
export const scaled = (value: unknown, factor: number): number | null => {
  const number = numberOf(value);
  return number === null ? null : number * factor;
};
