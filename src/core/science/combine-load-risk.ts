import type { PrintedRatio, RelativeRate, RiskTerm } from '#src/core/domain/assessment.ts';
import { type CombinedRate, combineRelativeRates, riskBand } from './combine-relative-rates.ts';
import { type PublishedRateId, publishedRates, spikeHazardRatios } from './published-rates.ts';

/**
 * What each rate is about, and how it was printed. Load is what runners did and overuse injury; history is an old
 * hamstring injury and a new strain in field sports: two outcomes that are never multiplied.
 * Sources: see {@link publishedRates}; the week is Nielsen 2014, J Orthop Sports Phys Ther 44:739.
 */
export const rateKinds = {
  spike_small: { kind: 'load', published: spikeHazardRatios.small },
  spike_moderate: { kind: 'load', published: spikeHazardRatios.moderate },
  spike_large: { kind: 'load', published: spikeHazardRatios.large },
  week_over30: {
    kind: 'load',
    published: { value: publishedRates.week_over30.value, low95: 0.96, high95: 2.66 },
  },
  prev_hamstring_any: {
    kind: 'history',
    published: { value: publishedRates.prev_hamstring_any.value, low95: null, high95: null },
  },
  prev_hamstring_recent: {
    kind: 'history',
    published: { value: publishedRates.prev_hamstring_recent.value, low95: null, high95: null },
  },
} as const satisfies Record<
  PublishedRateId,
  { readonly kind: 'load' | 'history'; readonly published: PrintedRatio }
>;

/** One rate that entered the load risk. */
export type LoadRiskTerm = RiskTerm & { readonly id: PublishedRateId };

/** Runners' load and an earlier injury, apart. */
export type CombinedLoadRisk = {
  readonly load: RelativeRate;
  /** Null without an earlier injury. */
  readonly history: RelativeRate | null;
  /** The band of the load alone. */
  readonly band: CombinedRate['band'];
  readonly terms: readonly LoadRiskTerm[];
};

const termOf = (id: PublishedRateId): LoadRiskTerm => {
  const { value, shrink, source } = publishedRates[id];
  return { id, ...rateKinds[id], value, shrink, source };
};

const relativeRateOf = ({ value, low80, high80 }: CombinedRate): RelativeRate => ({ value, low80, high80 });

/**
 * The load risk from the names of published rates: one relative rate for the load and one for the history, each
 * combined by {@link combineRelativeRates} (shrink, cap, 80 % interval), never multiplied with each other. The band
 * is the load's. Without a load term its rate is 1 with a null interval; without an earlier injury `history` is null.
 * Sources: see {@link publishedRates}; keeping the two apart is our convention.
 *
 * @example
 * combineLoadRisk(['prev_hamstring_recent']);
 * // { load: { value: 1, low80: null, high80: null }, history: { value: 2.1908…, low80: 1.6305…, high80: 2.9438… }, band: 'baseline', terms: [{ id: 'prev_hamstring_recent', … }] }
 */
export const combineLoadRisk = (ids: readonly PublishedRateId[]): CombinedLoadRisk => {
  const combined = (kind: 'load' | 'history'): CombinedRate =>
    combineRelativeRates(ids.filter((id) => rateKinds[id].kind === kind));
  const load = combined('load');
  const history = combined('history');
  return {
    load: relativeRateOf(load),
    history: history.used.length === 0 ? null : relativeRateOf(history),
    band: riskBand(load.value),
    terms: [...load.used, ...history.used].map(termOf),
  };
};
