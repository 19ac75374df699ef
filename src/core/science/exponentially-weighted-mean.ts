/**
 * Exponentially weighted mean of a daily series at its last day: `E = λ·x + (1 − λ)·E`, `λ = 2 / (N + 1)`,
 * seeded with the first day (our convention). `null` for an empty series or one with an unknown (`NaN`) day.
 * Source: Williams 2017, Br J Sports Med 51:209.
 *
 * @example
 * exponentiallyWeightedMean([10, 0], 7); // 7.5
 */
export const exponentiallyWeightedMean = (daily: ArrayLike<number>, days: number): number | null => {
  if (daily.length === 0) return null;
  const weight = 2 / (days + 1);
  let mean = daily[0] as number;
  for (let i = 1; i < daily.length; i++) mean = weight * (daily[i] as number) + (1 - weight) * mean;
  return Number.isNaN(mean) ? null : mean;
};
