import { MS_PER_MINUTE, MS_PER_SECOND, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { atLeast } from './at-bound.ts';

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
    : ((groundContactMs / MS_PER_SECOND) * cadenceSpm) / (2 * SECONDS_PER_MINUTE);

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
  const milliseconds = MS_PER_MINUTE / cadenceSpm - groundContactMs;
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
 * Our convention: left and right are compared by their distance to the middle alone.
 *
 * @example
 * balanceAsymmetry(52.3); // 2.3
 */
export const balanceAsymmetry = (balanceLeftPercent: number | null): number | null =>
  balanceLeftPercent === null || Number.isNaN(balanceLeftPercent) ? null : Math.abs(balanceLeftPercent - 50);

/**
 * True when left and right contact differ by `fromPoints` percentage points or more from 50; `null` when the balance is unknown.
 * Source: Garmin's colour bands, from memory (unsure).
 *
 * @example
 * isBalanceUneven(52, 2); // true
 */
export const isBalanceUneven = (balanceLeftPercent: number | null, fromPoints: number): boolean | null => {
  const asymmetry = balanceAsymmetry(balanceLeftPercent);
  return asymmetry === null ? null : atLeast(asymmetry, fromPoints);
};
