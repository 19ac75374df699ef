import { type HazardRatio, logStandardError, poolHazardRatios } from './pool-hazard-ratios.ts';

/**
 * Hazard ratios of one session spike against sessions within +10 % of the longest of 30 days, 95 % intervals.
 * Source: Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203, doi 10.1136/bjsports-2024-109380.
 */
export const spikeHazardRatios = {
  small: { value: 1.64, low95: 1.31, high95: 2.05 },
  moderate: { value: 1.52, low95: 1.16, high95: 2.0 },
  large: { value: 2.28, low95: 1.5, high95: 3.48 },
} as const satisfies Record<string, HazardRatio>;

const FRANDSEN = 'Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203';
const GREEN = 'Green 2020, Br J Sports Med, doi 10.1136/bjsports-2019-100983 (field sports)';

/** One published rate as it enters the load risk. */
export type PublishedRate = {
  /** Hazard ratio or risk ratio. */
  readonly value: number;
  /** Standard error of its logarithm. */
  readonly logSe: number;
  /** 0–1: how much of the logarithm is used. A judgement of ours. */
  readonly shrink: number;
  /** Spread of the logarithm added for carrying the number over to this runner. A judgement of ours. */
  readonly transportSd: number;
  readonly source: string;
};

const pooled = poolHazardRatios([spikeHazardRatios.small, spikeHazardRatios.moderate]);

const smallOrModerate: PublishedRate = {
  value: pooled.value,
  logSe: pooled.logSe,
  shrink: 1,
  transportSd: 0.15,
  source: `${FRANDSEN}; small and moderate pooled`,
};

/**
 * Every rate that may enter the load risk. Order is the order in answers. Cadence, rest days, monotony, form
 * and the acute:chronic ratio are absent on purpose: no evidence, or evidence to the contrary.
 */
export const publishedRates = {
  spike_small: smallOrModerate,
  spike_moderate: smallOrModerate,
  spike_large: {
    value: spikeHazardRatios.large.value,
    logSe: logStandardError(spikeHazardRatios.large),
    shrink: 1,
    transportSd: 0.15,
    source: FRANDSEN,
  },
  week_over30: {
    value: 1.59,
    logSe: logStandardError({ value: 1.59, low95: 0.96, high95: 2.66 }),
    shrink: 0.25,
    transportSd: 0.35,
    source: 'Nielsen 2014, J Orthop Sports Phys Ther 44:739 (not significant)',
  },
  prev_hamstring_any: { value: 2.7, logSe: 0.2, shrink: 0.5, transportSd: 0.35, source: GREEN },
  prev_hamstring_recent: { value: 4.8, logSe: 0.3, shrink: 0.5, transportSd: 0.35, source: GREEN },
} as const satisfies Record<string, PublishedRate>;

/** The name of a published rate. */
export type PublishedRateId = keyof typeof publishedRates;
