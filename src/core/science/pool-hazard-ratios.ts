/** z of a two-sided 95 % interval, standard normal, as rounded in the published intervals. */
const Z_95 = 1.96;

/** A hazard ratio with its published 95 % interval. */
export type HazardRatio = { readonly value: number; readonly low95: number; readonly high95: number };

/**
 * Standard error of the logarithm of a hazard ratio, from its 95 % interval:
 * `(ln high − ln low) / (2 · 1.96)`. Follows from the definition of a 95 % interval of a logarithm.
 *
 * @example
 * logStandardError({ value: 2.28, low95: 1.5, high95: 3.48 }); // 0.2146…
 */
export const logStandardError = ({ low95, high95 }: HazardRatio): number =>
  (Math.log(high95) - Math.log(low95)) / (2 * Z_95);

/**
 * Inverse-variance pool of hazard ratios on the logarithmic scale, with its 95 % interval and the standard
 * error of its logarithm. Used where neighbouring categories break their natural order (an isotonic pool).
 * Source: fixed-effect pooling; that we pool small and moderate spikes is our convention.
 *
 * @throws RangeError for an empty list.
 * @example
 * poolHazardRatios([{ value: 1.64, low95: 1.31, high95: 2.05 }, { value: 1.52, low95: 1.16, high95: 2 }]); // { value: 1.5905…, low95: 1.3378…, high95: 1.8908…, logSe: 0.0882… }
 */
export const poolHazardRatios = (
  ratios: readonly HazardRatio[],
): HazardRatio & { readonly logSe: number } => {
  if (ratios.length === 0) throw new RangeError('nothing to pool');
  let weights = 0;
  let weightedLogs = 0;
  for (const ratio of ratios) {
    const weight = 1 / logStandardError(ratio) ** 2;
    weights += weight;
    weightedLogs += weight * Math.log(ratio.value);
  }
  const log = weightedLogs / weights;
  const logSe = Math.sqrt(1 / weights);
  return {
    value: Math.exp(log),
    low95: Math.exp(log - Z_95 * logSe),
    high95: Math.exp(log + Z_95 * logSe),
    logSe,
  };
};
