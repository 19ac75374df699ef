/**
 * How often a flag is right, 0–1: `sens · prev / (sens · prev + (1 − spec) · (1 − prev))`. All shares 0–1.
 * `null` when nothing would be flagged.
 * Source: Bayes' theorem.
 *
 * @example
 * flagPrecision(0.584, 0.741, 0.0136); // 0.0301…
 */
export const flagPrecision = (
  sensitivity: number,
  specificity: number,
  prevalence: number,
): number | null => {
  const hits = sensitivity * prevalence;
  const flags = hits + (1 - specificity) * (1 - prevalence);
  return flags > 0 ? hits / flags : null;
};

/**
 * False alarms for each hit at a precision (0–1): `(1 − p) / p`. `null` when the precision is unknown or 0.
 * Follows from the definition of precision.
 *
 * @example
 * falseAlarmsPerHit(0.03022); // 32.09…
 */
export const falseAlarmsPerHit = (precision: number | null): number | null =>
  precision === null || !(precision > 0) ? null : (1 - precision) / precision;
