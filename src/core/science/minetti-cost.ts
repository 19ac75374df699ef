/** The steepest grade that was measured, as a fraction; steeper ones are read as this. */
const MINETTI_MAX_GRADE = 0.45;

/** Cost of level running in the polynomial, J/kg/m. (Measured level cost was 3.40: always divide by this.) */
export const MINETTI_LEVEL_COST = 3.6;

/**
 * Energy cost of running on a slope, J per kg and metre: `155.4i⁵ − 30.4i⁴ − 43.3i³ + 46.3i² + 19.5i + 3.6`
 * with the grade `i` as a fraction, clamped to ±0.45. `NaN` stays `NaN`.
 * It is a cost of energy, never of muscle damage: downhill looks cheap here and is not cheap for the thighs.
 * Source: Minetti 2002, J Appl Physiol 93:1039, doi 10.1152/japplphysiol.01177.2001 (n = 10).
 *
 * @example
 * minettiCost(0.1); // 5.968214
 */
export const minettiCost = (grade: number): number => {
  const i = Math.min(MINETTI_MAX_GRADE, Math.max(-MINETTI_MAX_GRADE, grade));
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + MINETTI_LEVEL_COST;
};
