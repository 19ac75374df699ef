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

/** What makes a sudden onset a strain. A large bruise is a bruise. */
export const strainSigns = [
  'bruise',
  'largeBruise',
  'swelling',
  'sharpPainAtOnset',
  'painfulToWalk',
] as const;

/**
 * True when the answers sound like a strain, fresh or not: a pop, or a sudden onset with a strain sign.
 *
 * @example
 * isStrain({ suddenOnset: true, bruise: true }); // true
 */
export const isStrain = (signs: Signs): boolean =>
  says(signs, 'pop') || (says(signs, 'suddenOnset') && saysAny(signs, strainSigns));

/** Nerve signs of which one is enough. */
export const hardNerveSigns = ['tingling', 'numbness', 'shootingBelowKnee'] as const;
/** Nerve signs of which it takes two. */
export const softNerveSigns = ['stretchMakesWorse', 'slumpPositive', 'backPainWithLegPain'] as const;

/**
 * True when the answers sound like an irritated nerve: one hard sign, or two soft ones.
 *
 * @example
 * isNerve({ stretchMakesWorse: true, slumpPositive: true }); // true
 */
export const isNerve = (signs: Signs): boolean =>
  saysAny(signs, hardNerveSigns) || countYes(signs, softNerveSigns) >= 2;
