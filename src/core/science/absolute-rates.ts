import { spikeHazardRatios } from './published-rates.ts';

/**
 * Overuse injuries per 1000 sessions in a cohort: `injuries · overuse share / sessions · 1000`. `null` without
 * sessions.
 * Source of the usual input: Schuster Brandt Frandsen 2025 (see `spikeCohort`).
 *
 * @example
 * injuriesPer1000Sessions(1820, 0.72, 588_071); // 2.2283…
 */
export const injuriesPer1000Sessions = (
  injuries: number,
  overuseShare: number,
  sessions: number,
): number | null => (sessions > 0 ? ((injuries * overuseShare) / sessions) * 1000 : null);

/**
 * How many sessions with a raised hazard make one injury more than as many usual ones:
 * `1000 / (base · (HR − 1))`, base in injuries per 1000 sessions. `null` when the hazard is not raised.
 * Derived, our convention: it reads a hazard ratio of a session as a ratio of risks.
 *
 * @example
 * sessionsPerExtraInjury(2.228302, 2.28); // 350.6…
 */
export const sessionsPerExtraInjury = (basePer1000Sessions: number, hazardRatio: number): number | null => {
  const extra = basePer1000Sessions * (hazardRatio - 1);
  return extra > 0 ? 1000 / extra : null;
};

/**
 * {@link sessionsPerExtraInjury} of small, moderate and large session spikes, each by its own published ratio.
 * Source: the ratios of {@link spikeHazardRatios}; derived, our convention.
 *
 * @example
 * spikedSessionsPerExtraInjury(2.228302); // { small: 701.2…, moderate: 863.0…, large: 350.6… }
 */
export const spikedSessionsPerExtraInjury = (
  basePer1000Sessions: number,
): { readonly small: number | null; readonly moderate: number | null; readonly large: number | null } => ({
  small: sessionsPerExtraInjury(basePer1000Sessions, spikeHazardRatios.small.value),
  moderate: sessionsPerExtraInjury(basePer1000Sessions, spikeHazardRatios.moderate.value),
  large: sessionsPerExtraInjury(basePer1000Sessions, spikeHazardRatios.large.value),
});
