import { Failure } from '#src/core/domain/failure.ts';
import { longestNumber } from '#src/edges/longest-text.ts';

/** Reads the numbers of one file. */
export type DecimalReader = {
  /** A number as XML writes it; `NaN` for text that is none, a decimal comma among it. */
  readonly read: (written: string) => number;
  /** A latitude or longitude; @throws Failure `file-corrupt` for a decimal comma. */
  readonly readPosition: (written: string, element: string) => number;
  /** How many values were left out because they are written with a decimal comma. */
  readonly commas: () => number;
};

const parse = (text: string): number => {
  if (text === '' || text.length > longestNumber) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
};

const isWithComma = (text: string): boolean => text.length <= longestNumber && /^[+-]?\d+,\d+$/.test(text);

/**
 * A reader of decimals. A decimal comma costs the value and is counted; in a position it refuses the file, which would be
 * without any place: guessing which comma is which would move every point.
 *
 * @example
 * createDecimalReader().read('12.5'); // 12.5
 * createDecimalReader().readPosition('12,5', 'trkpt lat'); // throws
 */
export const createDecimalReader = (): DecimalReader => {
  let commas = 0;
  return {
    read(written) {
      const text = written.trim();
      const value = parse(text);
      if (Number.isNaN(value) && isWithComma(text)) commas += 1;
      return value;
    },
    readPosition(written, element) {
      const text = written.trim();
      const value = parse(text);
      if (!(Number.isNaN(value) && isWithComma(text))) return value;
      throw new Failure(
        'file-corrupt',
        `A number in <${element}> is written with a decimal comma; GPX and TCX use a decimal point.`,
      );
    },
    commas: () => commas,
  };
};

/** The value of an attribute or element that may be absent or empty: `null` where nothing is. */
export const valueOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
