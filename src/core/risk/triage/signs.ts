import type { Signs, YesNoSign } from '#src/core/domain/check-in.ts';

/**
 * True when the sign was answered with yes; unanswered is not yes.
 *
 * @example
 * says({ fever: true }, 'fever'); // true
 */
export const says = (signs: Signs, sign: YesNoSign): boolean => signs[sign] === true;

/**
 * True when at least one of the signs was answered with yes.
 *
 * @example
 * saysAny({ fever: true }, ['pop', 'fever']); // true
 */
export const saysAny = (signs: Signs, asked: readonly YesNoSign[]): boolean =>
  asked.some((sign) => says(signs, sign));

/**
 * How many of the signs were answered with yes.
 *
 * @example
 * countYes({ tingling: true, numbness: false }, ['tingling', 'numbness']); // 1
 */
export const countYes = (signs: Signs, asked: readonly YesNoSign[]): number =>
  asked.filter((sign) => says(signs, sign)).length;
