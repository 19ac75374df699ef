import { atLeast } from './at-bound.ts';
import {
  OVERSTRIDING_BANDS_PERCENT,
  type OverstridingBands,
  overstridingBand,
} from './overstriding-proxy.ts';

/** Minutes of running below which the proxy stays uncertain. Our convention. */
const MODERATE_CERTAINTY_MIN_MINUTES = 30;

/** What the certainty of the proxy rests on. Both deficits are % of the cadence expected at the same speed. */
export type StrideEvidence = {
  readonly deficitPercent: number | null;
  /** The deficit of the runner's own line at that speed; `null` without a line. */
  readonly ownDeficitPercent: number | null;
  readonly heightMeters: number | null;
  readonly minutes: number;
};

/**
 * How sure the overstriding proxy is: `moderate` with a known height, at least 30 minutes of running and the
 * runner's own speed–cadence line in the same band (see {@link overstridingBand}), so that it is how the runner
 * runs and not one odd day; else `low`, and `unknown` without a deficit. Never high: where the foot lands in
 * front of the hip is not observed.
 * Source: our convention.
 *
 * @example
 * overstridingCertainty({ deficitPercent: 11, ownDeficitPercent: 10.4, heightMeters: 1.75, minutes: 45 }); // 'moderate'
 */
export const overstridingCertainty = (
  evidence: StrideEvidence,
  bands: OverstridingBands = OVERSTRIDING_BANDS_PERCENT,
): 'unknown' | 'low' | 'moderate' => {
  const band = overstridingBand(evidence.deficitPercent, bands);
  if (band === null) return 'unknown';
  const agrees = overstridingBand(evidence.ownDeficitPercent, bands) === band;
  const long = atLeast(evidence.minutes, MODERATE_CERTAINTY_MIN_MINUTES);
  return agrees && long && evidence.heightMeters !== null ? 'moderate' : 'low';
};
