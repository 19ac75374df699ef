import { atLeast } from './at-bound.ts';
import { expectedCadence } from './expected-cadence.ts';

/** Deficits in % from which long steps are possible and likely. Scale of Heiderscheit 2011, MSSE 43:296. */
export const OVERSTRIDING_BANDS_PERCENT = { possible: 5, likely: 10 } as const;

/** Deficits in % from which long steps are possible and likely. */
export type OverstridingBands = { readonly possible: number; readonly likely: number };

/**
 * Cadence deficit, %: how far cadence lies below what speed and height suggest,
 * `(expected − actual) / expected · 100`. Negative when the cadence is higher than expected. `null` when speed
 * or cadence is unknown or the cadence is not positive. Never high certainty: where the foot lands in front
 * of the hip is not observed.
 * Source: line of {@link expectedCadence}.
 *
 * @example
 * cadenceDeficit(2.78, 150, 1.75); // 11.6372…
 */
export const cadenceDeficit = (
  speedMetersPerSecond: number | null,
  cadenceSpm: number | null,
  heightMeters: number | null,
): number | null => {
  const expected = expectedCadence(speedMetersPerSecond, heightMeters);
  if (expected === null || cadenceSpm === null || !(cadenceSpm > 0)) return null;
  return ((expected.spm - cadenceSpm) / expected.spm) * 100;
};

/**
 * What a deficit in % suggests about long steps: below 5 `none`, from 5 `possible`, from 10 `likely`; `null`
 * when it is unknown.
 * Source: Heiderscheit 2011, Med Sci Sports Exerc 43:296 (a cadence 5 % higher eases the knee, 10 % also the
 * hip). 5–10 % is normal in novices.
 *
 * @example
 * overstridingBand(6.9); // 'possible'
 */
export const overstridingBand = (
  deficitPercent: number | null,
  bands: OverstridingBands = OVERSTRIDING_BANDS_PERCENT,
): 'none' | 'possible' | 'likely' | null => {
  if (deficitPercent === null || Number.isNaN(deficitPercent)) return null;
  if (atLeast(deficitPercent, bands.likely)) return 'likely';
  return atLeast(deficitPercent, bands.possible) ? 'possible' : 'none';
};
