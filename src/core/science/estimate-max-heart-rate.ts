/**
 * Maximal heart rate guessed from age, beats per minute: `208 − 0.7 · years`. Every use must say that
 * it is estimated. `null` without a positive age.
 * Source: Tanaka 2001 (from memory, unsure until checked).
 *
 * @example
 * estimateMaxHeartRate(40); // 180
 */
export const estimateMaxHeartRate = (ageYears: number | null): number | null =>
  ageYears !== null && ageYears > 0 ? 208 - 0.7 * ageYears : null;
