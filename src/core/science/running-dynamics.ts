import { atLeast } from './at-bound.ts';

/** Percentage points from 50 from which left and right differ. Garmin's colour bands, from memory (unsure). */
export const BALANCE_FLAG_POINTS = 2;

/**
 * Duty factor: share of the stride (two steps) that one foot is on the ground, 0–1:
 * `contact / 1000 · cadence / 120`, contact in ms, cadence in steps per minute. `null` when one is unknown.
 * Source: dual-axis framework, van Oeveren 2021/24, Sports Biomech 23:516. Supporting only, it never warns.
 *
 * @example
 * dutyFactor(260, 168); // 0.364
 */
export const dutyFactor = (groundContactMs: number | null, cadenceSpm: number | null): number | null =>
  groundContactMs === null || cadenceSpm === null || !(groundContactMs > 0) || !(cadenceSpm > 0)
    ? null
    : ((groundContactMs / 1000) * cadenceSpm) / 120;

/**
 * Flight time between two steps, ms: `60 000 / cadence − contact`. Negative when both feet are down together
 * (walking). `null` when one is unknown. Follows from the definition of cadence.
 *
 * @example
 * flightTime(260, 168); // 97.1428…
 */
export const flightTime = (groundContactMs: number | null, cadenceSpm: number | null): number | null => {
  if (groundContactMs === null || cadenceSpm === null) return null;
  if (!(groundContactMs > 0) || !(cadenceSpm > 0)) return null;
  const milliseconds = 60_000 / cadenceSpm - groundContactMs;
  return Number.isFinite(milliseconds) ? milliseconds : null;
};

/**
 * Vertical ratio, %: vertical oscillation as a share of step length, both in mm. `null` when one is unknown.
 * Source: the definition of the FIT field `vertical_ratio`.
 *
 * @example
 * verticalRatio(88, 1000); // 8.8
 */
export const verticalRatio = (
  verticalOscillationMm: number | null,
  stepLengthMm: number | null,
): number | null => {
  if (verticalOscillationMm === null || stepLengthMm === null || !(stepLengthMm > 0)) return null;
  const percent = (verticalOscillationMm / stepLengthMm) * 100;
  return Number.isFinite(percent) ? percent : null;
};

/**
 * How far the left foot's share of ground contact (%) lies from 50, in percentage points; `null` if unknown.
 * Our convention: left and right are told from their distance to the middle alone.
 *
 * @example
 * balanceAsymmetry(52.3); // 2.3
 */
export const balanceAsymmetry = (balanceLeftPercent: number | null): number | null =>
  balanceLeftPercent === null || Number.isNaN(balanceLeftPercent) ? null : Math.abs(balanceLeftPercent - 50);

/**
 * True when left and right contact differ by 2 points or more from 50; `null` when the balance is unknown.
 * Source: Garmin's colour bands, from memory (unsure).
 *
 * @example
 * isBalanceUneven(52); // true
 */
export const isBalanceUneven = (balanceLeftPercent: number | null): boolean | null => {
  const asymmetry = balanceAsymmetry(balanceLeftPercent);
  return asymmetry === null ? null : atLeast(asymmetry, BALANCE_FLAG_POINTS);
};
