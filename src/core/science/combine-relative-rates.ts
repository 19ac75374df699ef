import { type PublishedRateId, publishedRates } from './published-rates.ts';

/** z of a two-sided 80 % interval, standard normal, to four decimals. */
const Z_80 = 1.2816;
/** A combined rate is never stated higher than this: beyond it the priors mean nothing. Our convention. */
const RELATIVE_RATE_CAP = 4;
/** Relative rates from which the band is `raised` and `clearly_raised`. Our convention. */
const RISK_BAND_BOUNDS = { raised: 1.25, clearlyRaised: 1.75 } as const;

/** Several published rates as one: a rate relative to the usual week, without a unit. */
export type CombinedRate = {
  /** What counted, in the fixed order of {@link publishedRates}. */
  readonly used: readonly PublishedRateId[];
  readonly logRate: number;
  readonly value: number;
  /** 80 % interval; null when nothing counted. */
  readonly low80: number | null;
  readonly high80: number | null;
  readonly band: 'baseline' | 'raised' | 'clearly_raised';
};

/**
 * Leaves out what another factor already says: the graver spike stands for the milder, any spike for the
 * weekly change, a recent hamstring injury for "any". Our convention.
 *
 * @example
 * withoutOverlap(['spike_small', 'week_over30']); // ['spike_small']
 */
const withoutOverlap = (ids: readonly PublishedRateId[]): readonly PublishedRateId[] => {
  const has = (id: PublishedRateId): boolean => ids.includes(id);
  const overruled: Record<PublishedRateId, boolean> = {
    spike_small: has('spike_moderate') || has('spike_large'),
    spike_moderate: has('spike_large'),
    spike_large: false,
    week_over30: has('spike_small') || has('spike_moderate') || has('spike_large'),
    prev_hamstring_any: has('prev_hamstring_recent'),
    prev_hamstring_recent: false,
  };
  const order = Object.keys(publishedRates) as PublishedRateId[];
  return order.filter((id) => has(id) && !overruled[id]);
};

/**
 * The band of a relative rate: below 1.25 `baseline`, below 1.75 `raised`, else `clearly_raised`. Our convention.
 *
 * @example
 * riskBand(1.59); // 'raised'
 */
export const riskBand = (relativeRate: number): CombinedRate['band'] => {
  if (relativeRate < RISK_BAND_BOUNDS.raised) return 'baseline';
  return relativeRate < RISK_BAND_BOUNDS.clearlyRaised ? 'raised' : 'clearly_raised';
};

/**
 * One relative rate out of several published ones: `ln rate = Σ shrink · ln HR`, capped at 4, with an 80 %
 * interval from the variances `shrink² · (SE² + transport²)`. Without any factor the rate is 1 with a `null`
 * interval. It is a prior, not a calibrated model, and never a probability.
 * Sources: see {@link publishedRates}; shrinking, transport, cap and bands are our convention.
 *
 * @example
 * combineRelativeRates(['spike_large']); // { used: ['spike_large'], logRate: 0.8241…, value: 2.28, low80: 1.6299…, high80: 3.1893…, band: 'clearly_raised' }
 */
export const combineRelativeRates = (ids: readonly PublishedRateId[]): CombinedRate => {
  const used = withoutOverlap(ids);
  if (used.length === 0) {
    return { used, logRate: 0, value: 1, low80: null, high80: null, band: 'baseline' };
  }
  let sum = 0;
  let variance = 0;
  for (const id of used) {
    const { value, logSe, shrink, transportSd } = publishedRates[id];
    sum += shrink * Math.log(value);
    variance += shrink ** 2 * (logSe ** 2 + transportSd ** 2);
  }
  const logRate = Math.min(sum, Math.log(RELATIVE_RATE_CAP));
  const halfWidth = Z_80 * Math.sqrt(variance);
  return {
    used,
    logRate,
    value: Math.exp(logRate),
    low80: Math.exp(logRate - halfWidth),
    high80: Math.exp(logRate + halfWidth),
    band: riskBand(Math.exp(logRate)),
  };
};
