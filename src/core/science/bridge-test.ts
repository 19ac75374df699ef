import { atLeast } from './at-bound.ts';

/** Repetitions of the single-leg bridge: fewer than `average` are poor, more than `good` are good. */
export type BridgeBounds = { readonly average: number; readonly good: number };

/**
 * The band of a single-leg hamstring bridge count: below `average` `poor`, up to `good` `average`, above `good`;
 * `null` when it was not done.
 * Source: Freckleton 2014, Br J Sports Med 48:713 (bands from memory; a weak predictor, footballers).
 *
 * @example
 * bridgeBand(25, { average: 20, good: 30 }); // 'average'
 */
export const bridgeBand = (
  repetitions: number | null,
  bounds: BridgeBounds,
): 'poor' | 'average' | 'good' | null => {
  if (repetitions === null || !(repetitions >= 0)) return null;
  if (repetitions < bounds.average) return 'poor';
  return repetitions <= bounds.good ? 'average' : 'good';
};

/**
 * Difference between the sides of the bridge test, % of the better side. 0 when both are 0, `null` when a
 * side was not done.
 * Source: our convention.
 *
 * @example
 * bridgeAsymmetry(18, 25); // 28
 */
export const bridgeAsymmetry = (left: number | null, right: number | null): number | null => {
  if (left === null || right === null || !(left >= 0) || !(right >= 0)) return null;
  const better = Math.max(left, right);
  return better === 0 ? 0 : (Math.abs(left - right) / better) * 100;
};

/**
 * True when the sides differ by `fromPercent` or more; `null` when the difference is unknown. Our convention.
 *
 * @example
 * isBridgeUneven(28, 20); // true
 */
export const isBridgeUneven = (asymmetryPercent: number | null, fromPercent: number): boolean | null =>
  asymmetryPercent === null ? null : atLeast(asymmetryPercent, fromPercent);
