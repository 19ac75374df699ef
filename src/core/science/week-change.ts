import { atLeast } from './at-bound.ts';
import { type RampBand, rampBand } from './ramp-band.ts';

/** A week with less than this many kilometres is no base to compare with. Our convention. */
export const MIN_BASE_KM = 5;

/** One week against the week before: a share (0.5 = half more) and its band, or no base to compare with. */
export type WeekChange =
  | { readonly status: 'ok'; readonly change: number; readonly band: RampBand }
  | { readonly status: 'no_baseline'; readonly change: null; readonly band: null };

const noBaseline: WeekChange = { status: 'no_baseline', change: null, band: null };

/**
 * One week's distance against the week before, both in km: `change = (current − previous) / previous`, with
 * its {@link rampBand}. `no_baseline` when one is unknown or the previous week has less than `leastBaseKm`
 * (5 km).
 * Source: rolling seven days as in Nielsen 2014, J Orthop Sports Phys Ther 44:739 (no significant difference
 * overall). Evidence that the weekly change alone matters is weak.
 *
 * @example
 * weekChange(20, 50); // { status: 'ok', change: 1.5, band: 'over100' }
 */
export const weekChange = (
  previousKm: number | null,
  currentKm: number | null,
  leastBaseKm: number = MIN_BASE_KM,
): WeekChange => {
  if (previousKm === null || currentKm === null) return noBaseline;
  if (!atLeast(previousKm, leastBaseKm) || Number.isNaN(currentKm)) return noBaseline;
  const change = (currentKm - previousKm) / previousKm;
  return { status: 'ok', change, band: rampBand(change) };
};
