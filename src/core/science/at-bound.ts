/**
 * How far a computed value may lie on the wrong side of a bound and still count as being on it, as a share
 * of the larger of the two. One part in 10⁹ of a 10 km run is 0.01 mm: far below what a watch measures,
 * far above the rounding noise of a few floating-point operations (about 1 part in 10¹⁵). Our convention.
 */
export const BOUND_TOLERANCE = 1e-9;

const slack = (value: number, bound: number): number =>
  BOUND_TOLERANCE * Math.max(Math.abs(value), Math.abs(bound));

/**
 * `value ≤ bound`, where rounding noise does not push a value over an inclusive bound. False for `NaN`.
 * Our convention, see {@link BOUND_TOLERANCE}.
 *
 * @example
 * atMost(7.7 / 7 - 1, 0.1); // true, although the left side is 0.10000000000000009
 */
export const atMost = (value: number, bound: number): boolean =>
  value <= bound || value <= bound + slack(value, bound);

/**
 * `value ≥ bound`, where rounding noise does not push a value under an inclusive bound. False for `NaN`.
 * Our convention, see {@link BOUND_TOLERANCE}.
 *
 * @example
 * atLeast(18.9 / 21, 0.9); // true, although the left side is 0.8999999999999999
 */
export const atLeast = (value: number, bound: number): boolean =>
  value >= bound || value >= bound - slack(value, bound);
