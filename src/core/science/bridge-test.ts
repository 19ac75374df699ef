import { atLeast } from './at-bound.ts';

/** Repetitions of the single-leg bridge: fewer are poor, more than `good` are good. */
export const BRIDGE_BOUNDS = { average: 20, good: 30 } as const;
/** Side difference in % from which the sides differ. Our convention. */
export const BRIDGE_ASYMMETRY_PERCENT = 20;

/**
 * The band of a single-leg hamstring bridge count: below 20 `poor`, 20–30 `average`, above 30 `good`; `null`
 * when it was not done.
 * Source: Freckleton 2014, Br J Sports Med 48:713 (bands from memory; a weak predictor, footballers).
 *
 * @example
 * bridgeBand(25); // 'average'
 */
export const bridgeBand = (repetitions: number | null): 'poor' | 'average' | 'good' | null => {
  if (repetitions === null || !(repetitions >= 0)) return null;
  if (repetitions < BRIDGE_BOUNDS.average) return 'poor';
  return repetitions <= BRIDGE_BOUNDS.good ? 'average' : 'good';
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
 * True when the sides differ by 20 % or more; `null` when the difference is unknown. Our convention.
 *
 * @example
 * isBridgeUneven(28); // true
 */
export const isBridgeUneven = (asymmetryPercent: number | null): boolean | null =>
  asymmetryPercent === null ? null : atLeast(asymmetryPercent, BRIDGE_ASYMMETRY_PERCENT);
