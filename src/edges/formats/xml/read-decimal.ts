import { Failure } from '#src/core/domain/failure.ts';
import { longestNumber } from '#src/edges/longest-text.ts';

/**
 * A number as XML writes it; `NaN` for text that is none.
 *
 * @throws Failure `file-corrupt` for a decimal comma: guessing which comma is which would move every position.
 * @example
 * readDecimal('12.5', 'ele'); // 12.5
 * readDecimal('12,5', 'ele'); // throws
 */
export const readDecimal = (written: string, element: string): number => {
  const text = written.trim();
  if (text === '' || text.length > longestNumber) return Number.NaN;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  if (/^[+-]?\d+,\d+$/.test(text)) {
    throw new Failure(
      'file-corrupt',
      `A number in <${element}> is written with a decimal comma; GPX and TCX use a decimal point.`,
    );
  }
  return Number.NaN;
};

/** Like `readDecimal`, for attributes and elements that may be absent or empty: `null` where nothing is. */
export const readOptionalDecimal = (text: string | undefined, element: string): number | null => {
  if (text === undefined) return null;
  const value = readDecimal(text, element);
  return Number.isNaN(value) ? null : value;
};
